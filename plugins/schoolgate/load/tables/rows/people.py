"""Rows about people and what they belong to."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from schoolgate.load.fields import Day, Flag, Record, Text, Title, Word
from schoolgate.load.tables.kinds import Choice, Choices, Code, Count, Heading, Names, Passage, Phone

GROUPS = Choices(
    Choice("leader", "Ban Giám hiệu", ("Lãnh đạo", "BGH", "CBQL", "Cán bộ quản lý")),
    Choice("teacher", "Giáo viên", ("GV",)),
    Choice("staff", "Nhân viên", ("NV",)),
)
GRADE = Heading("Khối", ("Khối lớp", "Độ tuổi"), "1")
SCHOOL_YEAR = Heading("Năm học", (), "2025-2026")


class StaffRow(Record):
    """A member of staff (R-005 to R-008)."""

    id: Annotated[Code, Heading("Mã", ("Mã nhân viên", "Mã NV", "Mã cán bộ", "Mã CB", "Mã GV"), "mau.nt")] = (
        Field(min_length=1, description="column-staff-id")
    )
    name: Annotated[Title, Heading("Họ và tên", ("Họ tên", "Tên"), "Nguyễn Thị Mẫu")] = Field(
        description="column-name"
    )
    position: Annotated[Text, Heading("Chức vụ", ("Chức danh", "Vị trí"), "Giáo viên")] = Field(
        "", description="column-position"
    )
    department: Annotated[
        Text, Heading("Tổ", ("Tổ chuyên môn", "Tổ bộ môn", "Bộ phận", "Phòng ban"), "Tổ 1")
    ] = Field("", description="column-department")
    group: Annotated[str, Heading("Nhóm", ("Nhóm nhân sự", "Loại"), "Giáo viên"), GROUPS] = Field(
        "", description="column-group"
    )
    duties: Annotated[
        Passage, Heading("Nhiệm vụ", ("Phân công", "Nhiệm vụ được giao"), "Chủ nhiệm lớp 1A")
    ] = Field("", description="column-duties")
    email: Annotated[
        Word, Heading("Thư điện tử", ("Email", "E-mail", "Email công vụ"), "mau.nt@truong.example")
    ] = Field("", description="column-email")
    phone: Annotated[
        Phone,
        Heading(
            "Điện thoại cơ quan", ("Điện thoại", "Số điện thoại", "SĐT", "ĐT", "ĐT cơ quan"), "024 0000 0000"
        ),
    ] = Field("", description="column-phone")
    mobile: Annotated[
        Phone,
        Heading("Điện thoại riêng", ("Di động", "ĐTDĐ", "Số di động", "Điện thoại di động"), "0900 000 000"),
    ] = Field("", description="column-mobile")
    git_account: Annotated[Word, Heading("Tài khoản git", ("GitHub", "Tài khoản GitHub"), "maunt")] = Field(
        "", description="column-git-account"
    )
    photo: Annotated[Text, Heading("Ảnh", ("Ảnh chân dung", "Ảnh đại diện"))] = Field(
        "", description="column-portrait"
    )
    valid_from: Annotated[Day | None, Heading("Từ ngày", ("Ngày vào", "Ngày về trường"), "01/08/2021")] = (
        Field(None, description="column-valid-from")
    )
    valid_to: Annotated[Day | None, Heading("Đến ngày", ("Ngày nghỉ", "Ngày chuyển đi"))] = Field(
        None, description="column-valid-to"
    )


class DepartmentRow(Record):
    """A part of the school (R-006)."""

    id: Annotated[Code, Heading("Mã", ("Mã tổ", "Mã bộ phận"), "to-1")] = Field(
        description="column-department-id"
    )
    name: Annotated[Title, Heading("Tên tổ", ("Tổ", "Tên", "Bộ phận", "Tên bộ phận"), "Tổ khối 1")] = Field(
        description="column-department-name"
    )
    head: Annotated[Word, Heading("Tổ trưởng", ("Phụ trách", "Trưởng bộ phận"), "mau.nt")] = Field(
        "", description="column-head"
    )
    deputies: Annotated[Names, Heading("Tổ phó", ("Phó phụ trách",))] = Field(
        (), description="column-deputies"
    )
    duties: Annotated[
        Passage, Heading("Chức năng, nhiệm vụ", ("Nhiệm vụ", "Chức năng"), "Dạy học khối 1")
    ] = Field("", description="column-department-duties")
    place: Annotated[Text, Heading("Phòng làm việc", ("Địa điểm", "Nơi làm việc"), "Tầng 2, nhà A")] = Field(
        "", description="column-place"
    )
    phone: Annotated[Phone, Heading("Điện thoại", ("Số điện thoại", "SĐT", "ĐT"), "024 0000 0000")] = Field(
        "", description="column-office-phone"
    )
    email: Annotated[Word, Heading("Thư điện tử", ("Email", "E-mail"))] = Field(
        "", description="column-office-email"
    )
    valid_from: Annotated[Day | None, Heading("Từ ngày", (), "01/08/2021")] = Field(
        None, description="column-valid-from"
    )
    valid_to: Annotated[Day | None, Heading("Đến ngày")] = Field(None, description="column-valid-to")


class ClassRow(Record):
    """A class of a school year."""

    id: Annotated[Code, Heading("Mã lớp", ("Mã",), "1a")] = Field(description="column-class-id")
    name: Annotated[Title, Heading("Tên lớp", ("Lớp", "Tên", "Nhóm lớp"), "1A")] = Field(
        description="column-class-name"
    )
    grade: Annotated[Word, GRADE] = Field("", description="column-grade")
    school_year: Annotated[Word, SCHOOL_YEAR] = Field("", description="column-school-year")
    homeroom: Annotated[
        Names,
        Heading("Giáo viên chủ nhiệm", ("GVCN", "Chủ nhiệm", "Giáo viên phụ trách", "Cô giáo"), "mau.nt"),
    ] = Field((), description="column-homeroom")
    room: Annotated[Word, Heading("Phòng học", ("Phòng",), "p101")] = Field(
        "", description="column-class-room"
    )
    pupils: Annotated[Count | None, Heading("Sĩ số", ("Số học sinh", "Số HS", "Số trẻ"), "35")] = Field(
        None, description="column-pupils"
    )
    boarders: Annotated[Count | None, Heading("Số bán trú", ("Bán trú", "HS bán trú"), "30")] = Field(
        None, description="column-boarders"
    )
    note: Annotated[Passage, Heading("Ghi chú")] = Field("", description="column-note")


class RoomRow(Record):
    """A room (R-056)."""

    id: Annotated[Code, Heading("Mã phòng", ("Mã",), "p101")] = Field(description="column-room-id")
    name: Annotated[Title, Heading("Tên phòng", ("Phòng", "Tên"), "Phòng học 1A")] = Field(
        description="column-room-name"
    )
    kind: Annotated[Text, Heading("Loại phòng", ("Loại",), "Phòng học")] = Field(
        "", description="column-room-kind"
    )
    place: Annotated[Text, Heading("Vị trí", ("Địa điểm", "Tầng"), "Tầng 1, nhà A")] = Field(
        "", description="column-place"
    )
    seats: Annotated[Count | None, Heading("Số chỗ", ("Sức chứa", "Chỗ ngồi"), "40")] = Field(
        None, description="column-seats"
    )
    board: Annotated[Flag, Heading("Bảng tương tác", ("Có bảng tương tác", "Bảng TTTM", "TTTM"), "có")] = (
        Field(False, description="column-room-board")
    )
    keeper: Annotated[Word, Heading("Người phụ trách", ("Phụ trách", "Quản lý"), "mau.nt")] = Field(
        "", description="column-keeper"
    )
    rules: Annotated[Text, Heading("Nội quy")] = Field("", description="column-room-rules")


class AchievementRow(Record):
    """An honour (R-003)."""

    school_year: Annotated[Word, SCHOOL_YEAR] = Field(description="column-school-year")
    title: Annotated[
        Text,
        Heading(
            "Thành tích", ("Danh hiệu", "Nội dung", "Tên giải", "Giải thưởng"), "Tập thể Lao động tiên tiến"
        ),
    ] = Field(description="column-achievement")
    level: Annotated[
        str,
        Heading("Cấp", ("Cấp khen thưởng", "Cấp công nhận"), "Thành phố"),
        Choices(
            Choice("school", "Trường", ("Cấp trường",)),
            Choice("ward", "Phường", ("Cấp phường", "Xã", "Cấp xã")),
            Choice("district", "Quận", ("Cấp quận", "Huyện", "Cấp huyện")),
            Choice("city", "Thành phố", ("Cấp thành phố", "TP", "Tỉnh", "Cấp tỉnh", "Sở")),
            Choice("nation", "Quốc gia", ("Cấp quốc gia", "Bộ", "Cấp bộ", "Nhà nước")),
        ),
    ] = Field("", description="column-achievement-level")
    kind: Annotated[
        str,
        Heading("Đối tượng", ("Loại",), "Tập thể"),
        Choices(
            Choice("school", "Tập thể", ("Nhà trường", "Trường")),
            Choice("staff", "Giáo viên, nhân viên", ("Giáo viên", "Nhân viên", "Cán bộ")),
            Choice("pupil", "Học sinh", ("HS", "Trẻ")),
        ),
    ] = Field("", description="column-achievement-kind")
    receiver: Annotated[
        Text, Heading("Người nhận", ("Đơn vị, cá nhân", "Tập thể, cá nhân", "Họ và tên"), "Nhà trường")
    ] = Field("", description="column-receiver")
    decision: Annotated[Word, Heading("Quyết định", ("Số quyết định",), "12/QĐ-UBND")] = Field(
        "", description="column-decision"
    )
    date: Annotated[Day | None, Heading("Ngày", ("Ngày công nhận", "Ngày quyết định"), "20/11/2025")] = Field(
        None, description="column-achievement-date"
    )
    consent: Annotated[Names, Heading("Phiếu đồng ý", ("Mã phiếu đồng ý",))] = Field(
        (), description="column-consent"
    )
