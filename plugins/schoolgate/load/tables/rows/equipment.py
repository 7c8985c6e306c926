"""Rows about the school's equipment and what happened to it (R-110, R-113)."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field, PlainValidator

from schoolgate.load.fields import Day, Record, Text, Title, Word, fail
from schoolgate.load.tables.kinds import Choice, Choices, Code, Count, Heading

_CODE = ("Mã TB", "Mã", "Mã tài sản", "Mã số", "Số thẻ")
_STATES = Choices(
    Choice("in-use", "Đang dùng", ("Đang sử dụng", "Tốt", "Bình thường", "Hoạt động tốt")),
    Choice("stored", "Cất kho", ("Lưu kho", "Chưa dùng", "Dự phòng")),
    Choice("broken", "Hỏng", ("Bị hỏng", "Không hoạt động", "Hư hỏng")),
    Choice("repairing", "Đang sửa", ("Đang sửa chữa", "Đang bảo hành")),
    Choice("liquidated", "Đã thanh lý", ("Thanh lý", "Đã hủy")),
)
_ANTIVIRUS = Choices(
    Choice("licensed", "Có bản quyền", ("Bản quyền", "Trả phí", "Có phí")),
    Choice("free", "Miễn phí", ("Bản miễn phí", "Có sẵn trong Windows")),
    Choice("none", "Không có", ("Không", "Chưa cài", "Chưa có")),
)
_USERS = Choices(
    Choice("staff", "Giáo viên, nhân viên", ("Giáo viên", "Quản lý", "Cán bộ", "Văn phòng", "Dạy học")),
    Choice("pupils", "Học sinh", ("HS", "Trẻ", "Máy học sinh")),
)
_EVENTS = Choices(
    Choice("bought", "Mua mới", ("Mua", "Đầu tư", "Được cấp", "Tiếp nhận", "Nhập mới")),
    Choice("installed", "Lắp đặt", ("Cài đặt", "Lắp mới")),
    Choice("handed-over", "Bàn giao", ("Giao sử dụng", "Bàn giao sử dụng")),
    Choice("moved", "Luân chuyển", ("Điều chuyển", "Chuyển phòng", "Di chuyển")),
    Choice("used", "Khai thác", ("Sử dụng", "Số tiết sử dụng", "Tần suất sử dụng")),
    Choice("inspected", "Kiểm tra", ("Kiểm tra chất lượng", "Kiểm kê")),
    Choice("maintained", "Bảo trì", ("Bảo dưỡng", "Vệ sinh", "Bảo trì, bảo dưỡng")),
    Choice("upgraded", "Nâng cấp", ("Thay linh kiện", "Thay cấu hình")),
    Choice("broken", "Hỏng", ("Báo hỏng", "Sự cố", "Bị hỏng")),
    Choice("repaired", "Sửa chữa", ("Đã sửa", "Sửa xong", "Khắc phục sự cố")),
    Choice("replaced", "Thay thế", ("Đã thay", "Thay mới")),
    Choice("liquidated", "Thanh lý", ("Đã thanh lý", "Hủy")),
)
_SUM = re.compile(r"([0-9]{1,12}|[0-9]{1,3}(?:([., \u00a0])[0-9]{3})(?:\2[0-9]{3}){0,2}) *(?:đ|đồng|vnđ)?")


def _dong(value: object) -> int:
    """Read a sum in đồng, however its thousands are grouped: ``12.500.000 đ``; ``12,5`` may be millions."""
    match = _SUM.fullmatch(str(value).strip().lower())
    if match is None:
        fail("bad-sum", value=value)
    return int(re.sub(r"[^0-9]", "", match[1]))


Dong = Annotated[int, PlainValidator(_dong, json_schema_input_type=str)]


class DeviceRow(Record):
    """A device (R-110)."""

    id: Annotated[Code, Heading("Mã thiết bị", _CODE, "MC-01")] = Field(
        min_length=1, description="column-device-id"
    )
    name: Annotated[
        Title, Heading("Tên thiết bị", ("Thiết bị", "Tên", "Tên tài sản"), "Máy chiếu phòng 3A")
    ] = Field(description="column-device-name")
    kind: Annotated[Text, Heading("Loại thiết bị", ("Loại", "Nhóm thiết bị", "Chủng loại"), "Máy chiếu")] = (
        Field("", description="column-device-kind")
    )
    room: Annotated[Code, Heading("Phòng", ("Mã phòng", "Nơi đặt", "Vị trí", "Nơi sử dụng"), "a105")] = Field(
        "", description="column-device-room"
    )
    configuration: Annotated[Text, Heading("Cấu hình", ("Thông số", "Cấu hình, thông số"), "Full HD")] = (
        Field("", description="column-device-configuration")
    )
    serial: Annotated[
        Word, Heading("Số sê-ri", ("Serial", "Số serial", "S/N", "Số máy", "Số seri"), "MAU0001")
    ] = Field("", description="column-device-serial")
    funded_by: Annotated[Text, Heading("Nguồn kinh phí", ("Nguồn", "Nguồn đầu tư"), "Ngân sách")] = Field(
        "", description="column-device-funded-by"
    )
    year: Annotated[
        Count | None, Heading("Năm đưa vào sử dụng", ("Năm sử dụng", "Năm", "Năm mua", "Năm cấp"), "2023")
    ] = Field(None, description="column-device-year")
    price: Annotated[Dong | None, Heading("Nguyên giá", ("Giá", "Đơn giá", "Giá trị"), "12.500.000")] = Field(
        None, description="column-device-price"
    )
    keeper: Annotated[
        Word, Heading("Người quản lý", ("Người giữ", "Người phụ trách", "Người sử dụng"), "mau.nt")
    ] = Field("", description="column-device-keeper")
    state: Annotated[str, Heading("Tình trạng", ("Trạng thái", "Hiện trạng"), "Đang dùng"), _STATES] = Field(
        "", description="column-device-state"
    )
    antivirus: Annotated[
        str,
        Heading("Phần mềm diệt virus", ("Diệt virus", "Diệt vi-rút", "Bản quyền diệt virus"), "Có bản quyền"),
        _ANTIVIRUS,
    ] = Field("", description="column-device-antivirus")
    users: Annotated[
        str, Heading("Đối tượng dùng", ("Dành cho", "Đối tượng", "Dùng cho"), "Giáo viên, nhân viên"), _USERS
    ] = Field("", description="column-device-users")
    note: Annotated[Text, Heading("Ghi chú", ("Chú thích",))] = Field("", description="column-device-note")


class DeviceEventRow(Record):
    """Something that happened to a device (R-113 to R-116)."""

    device: Annotated[Code, Heading("Mã thiết bị", _CODE, "MC-01")] = Field(
        min_length=1, description="column-event-device"
    )
    date: Annotated[Day, Heading("Ngày", ("Ngày thực hiện", "Ngày tháng", "Thời gian"), "20/10/2025")] = (
        Field(description="column-device-event-date")
    )
    kind: Annotated[
        str, Heading("Việc", ("Nội dung", "Loại việc", "Công việc", "Diễn biến"), "Bảo trì"), _EVENTS
    ] = Field(description="column-device-event-kind")
    lessons: Annotated[Count | None, Heading("Số tiết", ("Số tiết trong tháng", "Số tiết sử dụng"), "36")] = (
        Field(None, description="column-device-event-lessons")
    )
    room: Annotated[Code, Heading("Chuyển đến phòng", ("Phòng mới", "Đến phòng", "Nơi đến"))] = Field(
        "", description="column-device-event-room"
    )
    document: Annotated[
        Text, Heading("Văn bản", ("Minh chứng", "Biên bản", "Hợp đồng", "Số văn bản"), "12/BB-THHP")
    ] = Field("", description="column-device-event-document")
    cost: Annotated[Dong | None, Heading("Chi phí", ("Kinh phí", "Số tiền"), "350.000")] = Field(
        None, description="column-device-event-cost"
    )
    confirmed_by: Annotated[
        Word, Heading("Người xác nhận", ("Xác nhận", "Cán bộ quản lý xác nhận"), "vidu.tv")
    ] = Field("", description="column-device-event-confirmed-by")
    note: Annotated[Text, Heading("Ghi chú", ("Chú thích", "Mô tả"))] = Field(
        "", description="column-device-note"
    )
