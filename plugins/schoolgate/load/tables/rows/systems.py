"""Rows about what a school works with behind the portal: accounts, programs, lines and their measurements."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo

from schoolgate.load.fields import Day, Flag, Record, Text, Title, Word, fail
from schoolgate.load.tables.kinds import Amount, Choice, Choices, Code, Count, Heading, Names

_STAFF = ("Mã nhân viên", "Mã NV", "Mã giáo viên", "Mã GV", "Mã cán bộ", "Mã CB", "Mã")
_LICENCES = Choices(
    Choice("licensed", "Có bản quyền", ("Bản quyền", "Trả phí", "Thuê bao", "Đã mua")),
    Choice("free", "Miễn phí", ("Không mất phí", "Mã nguồn mở")),
    Choice("trial", "Dùng thử", ("Bản dùng thử",)),
)
_DIRECTED_BY = Choices(
    Choice("ministry", "Bộ", ("Bộ Giáo dục và Đào tạo", "Bộ GD&ĐT", "Bộ GDĐT", "Cấp bộ", "Bộ, ngành")),
    Choice("department", "Sở", ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở GDĐT", "Cấp sở")),
    Choice("city", "Thành phố", ("UBND thành phố", "Tỉnh", "UBND tỉnh", "TP")),
    Choice("ward", "Phường", ("UBND phường", "Xã", "UBND xã", "Cấp phường", "Cấp xã")),
    Choice("school", "Trường", ("Nhà trường", "Trường tự chọn", "Cấp trường")),
)
_KINDS = Choices(
    Choice("lan", "Mạng LAN", ("LAN", "Mạng nội bộ", "Mạng có dây")),
    Choice("internet", "Đường truyền Internet", ("Internet", "Đường truyền", "Tốc độ Internet", "Cáp quang")),
    Choice("backup-line", "Đường truyền dự phòng", ("Dự phòng", "Internet dự phòng", "Đường dự phòng")),
    Choice("wifi", "Wifi", ("Wi-Fi", "Sóng wifi", "Mạng không dây", "Mạng wifi")),
    Choice("camera", "Camera", ("Camera giám sát", "Hệ thống camera", "CCTV")),
)


def _in_order(last: Day | None, row: ValidationInfo, first: str) -> Day | None:
    begun = row.data.get(first)
    if begun and last and last < begun:
        fail("last-before-first", first=f"{begun:%d/%m/%Y}")
    return last


def _after_since(last: Day | None, row: ValidationInfo) -> Day | None:
    return _in_order(last, row, "since")


def _after_first_login(last: Day | None, row: ValidationInfo) -> Day | None:
    return _in_order(last, row, "first_login")


class AccountRow(Record):
    """A login of the internal site; there is no column for a password (R-100, R-101)."""

    staff: Annotated[Code, Heading("Mã nhân sự", (*_STAFF, "Giáo viên", "GV", "Chủ tài khoản"), "mau.nt")] = (
        Field(min_length=1, description="column-account-staff")
    )
    user: Annotated[
        Word,
        Heading(
            "Tên đăng nhập", ("Tài khoản", "Tên tài khoản", "User", "Username", "Tên người dùng"), "mau.nt"
        ),
    ] = Field("", description="column-account-user")
    since: Annotated[
        Day | None, Heading("Ngày cấp", ("Ngày tạo", "Ngày mở", "Cấp ngày", "Từ ngày"), "15/08/2025")
    ] = Field(None, description="column-account-since")
    until: Annotated[
        Day | None,
        Heading("Ngày khóa", ("Ngày thu hồi", "Ngày đóng", "Khóa ngày", "Đến ngày")),
        AfterValidator(_after_since),
    ] = Field(None, description="column-account-until")
    first_login: Annotated[
        Day | None,
        Heading("Đăng nhập lần đầu", ("Ngày đăng nhập đầu tiên", "Lần đầu đăng nhập"), "20/08/2025"),
    ] = Field(None, description="column-account-first-login")
    last_login: Annotated[
        Day | None,
        Heading(
            "Đăng nhập gần nhất",
            (
                *("Đăng nhập lần cuối", "Lần đăng nhập cuối", "Lần đăng nhập gần nhất"),
                *("Ngày đăng nhập gần nhất", "Ngày đăng nhập cuối", "Đăng nhập cuối", "Truy cập gần nhất"),
            ),
            "29/12/2025",
        ),
        AfterValidator(_after_first_login),
    ] = Field(None, description="column-account-last-login")


class SoftwareRow(Record):
    """A program that the school works with (R-123, R-141)."""

    id: Annotated[Code, Heading("Mã phần mềm", ("Mã", "Ký hiệu"), "csdl-nganh")] = Field(
        min_length=1, description="column-software-id"
    )
    name: Annotated[
        Title, Heading("Tên phần mềm", ("Phần mềm", "Tên", "Hệ thống", "Ứng dụng"), "Cơ sở dữ liệu ngành")
    ] = Field(description="column-software-name")
    owner: Annotated[
        Word,
        Heading("Người phụ trách", ("Phụ trách", "Người quản lý", "Đầu mối", "Cán bộ phụ trách"), "mau.nt"),
    ] = Field("", description="column-software-owner")
    directed_by: Annotated[
        str,
        Heading("Cấp chỉ đạo", ("Cấp quy định", "Đơn vị chỉ đạo", "Cơ quan chỉ đạo", "Cấp triển khai"), "Sở"),
        _DIRECTED_BY,
    ] = Field("", description="column-software-directed-by")
    required: Annotated[
        Flag, Heading("Bắt buộc", ("Phần mềm bắt buộc", "Quy định", "Phần mềm quy định"), "có")
    ] = Field(False, description="column-software-required")
    deployed_on: Annotated[
        Day | None,
        Heading("Ngày triển khai", ("Triển khai từ", "Ngày sử dụng", "Dùng từ ngày"), "05/09/2022"),
    ] = Field(None, description="column-software-deployed-on")
    licence: Annotated[str, Heading("Bản quyền", ("Giấy phép", "Hình thức"), "Miễn phí"), _LICENCES] = Field(
        "", description="column-software-licence"
    )
    users: Annotated[Count | None, Heading("Số người dùng", ("Số tài khoản", "Người dùng"), "24")] = Field(
        None, description="column-software-users"
    )
    data_updated_on: Annotated[
        Day | None,
        Heading(
            "Ngày cập nhật dữ liệu", ("Cập nhật dữ liệu", "Ngày cập nhật", "Cập nhật gần nhất"), "20/12/2025"
        ),
    ] = Field(None, description="column-software-data-updated-on")
    analysed_on: Annotated[
        Day | None,
        Heading(
            "Ngày phân tích dữ liệu",
            ("Phân tích dữ liệu", "Ngày khai thác dữ liệu", "Phân tích gần nhất"),
            "22/12/2025",
        ),
    ] = Field(None, description="column-software-analysed-on")
    documents: Annotated[
        Names, Heading("Văn bản", ("Văn bản chỉ đạo", "Căn cứ", "Minh chứng", "Số văn bản"), "0002/KH-BGDĐT")
    ] = Field((), description="column-software-documents")
    note: Annotated[Text, Heading("Ghi chú")] = Field("", description="column-systems-note")


class MeasurementRow(Record):
    """What somebody measured or looked at on a day (R-121, R-122)."""

    date: Annotated[
        Day, Heading("Ngày đo", ("Ngày", "Ngày kiểm tra", "Thời gian", "Ngày tháng"), "15/12/2025")
    ] = Field(description="column-measurement-date")
    kind: Annotated[
        str, Heading("Loại", ("Nội dung", "Hạng mục", "Nội dung kiểm tra"), "Đường truyền Internet"), _KINDS
    ] = Field(min_length=1, description="column-measurement-kind")
    value: Annotated[
        Amount | None, Heading("Giá trị", ("Kết quả đo", "Số đo", "Tốc độ", "Số liệu"), "80")
    ] = Field(None, description="column-measurement-value")
    unit: Annotated[Word, Heading("Đơn vị", ("Đơn vị tính", "ĐVT", "Đơn vị đo"), "Mbps")] = Field(
        "", description="column-measurement-unit"
    )
    place: Annotated[Text, Heading("Vị trí", ("Địa điểm", "Nơi đo", "Phòng", "Khu vực"), "Phòng Tin học")] = (
        Field("", description="column-measurement-place")
    )
    ok: Annotated[
        Flag | None, Heading("Đạt", ("Hoạt động tốt", "Đạt yêu cầu", "Bình thường", "Kết luận"), "có")
    ] = Field(None, description="column-measurement-ok")
    measured_by: Annotated[Word, Heading("Người đo", ("Người kiểm tra", "Người thực hiện"), "mau.nt")] = (
        Field("", description="column-measurement-by")
    )
    document: Annotated[Text, Heading("Văn bản", ("Minh chứng", "Biên bản", "Số văn bản"), "")] = Field(
        "", description="column-measurement-document"
    )
    note: Annotated[Text, Heading("Ghi chú")] = Field("", description="column-systems-note")
