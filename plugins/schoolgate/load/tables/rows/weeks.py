"""Rows about days: timetable, schedule of work, menu, events, bookings."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from schoolgate.load.fields import Day, Flag, Record, Text, Title, Word
from schoolgate.load.tables.kinds import Carried, Choice, Choices, Code, Count, Heading, Hours, Passage, Shape

WEEKDAYS = Choices(
    Choice("mon", "Thứ Hai", ("Thứ 2", "T2", "2", "Hai")),
    Choice("tue", "Thứ Ba", ("Thứ 3", "T3", "3", "Ba")),
    Choice("wed", "Thứ Tư", ("Thứ 4", "T4", "4", "Tư")),
    Choice("thu", "Thứ Năm", ("Thứ 5", "T5", "5", "Năm")),
    Choice("fri", "Thứ Sáu", ("Thứ 6", "T6", "6", "Sáu")),
    Choice("sat", "Thứ Bảy", ("Thứ 7", "T7", "7", "Bảy")),
    Choice("sun", "Chủ Nhật", ("CN", "8")),
)
SESSIONS = Choices(
    Choice("morning", "Sáng", ("Buổi sáng", "S")),
    Choice("afternoon", "Chiều", ("Buổi chiều", "C")),
    Choice("evening", "Tối", ("Buổi tối",)),
    Choice("day", "Cả ngày"),
)
LAYERS = Choices(
    Choice("public", "Công khai", ("Trang công khai", "Lớp 1")),
    Choice("internal", "Nội bộ", ("Trang nội bộ", "Lớp 2")),
)
OCCASIONS = Choices(
    Choice("thematic", "Chuyên đề", ("Hoạt động chuyên đề", "Sinh hoạt chuyên đề")),
    Choice("meeting", "Hội nghị, cuộc họp", ("Hội nghị", "Cuộc họp", "Họp")),
    Choice("festival", "Ngày lễ, ngày hội", ("Ngày lễ", "Ngày hội", "Lễ hội")),
    Choice("other", "Khác"),
)
"""What an event is; thematic sessions are counted (R-142)."""
_NUMBERS = {one.id: number for number, one in enumerate(WEEKDAYS.words, 1)}
WeekDay = Annotated[Day, Shape.WEEKDAY]
SESSION = Heading("Buổi", (), "Sáng", carried=Carried.GROUP)
PUBLISHED = Heading("Ngày đăng", ("Đăng ngày",), "03/10/2025", carried=Carried.FILE)
LAYER = Heading("Phạm vi", ("Lớp cổng", "Nơi đăng"), "Công khai")


class TimetableRow(Record):
    """A lesson in the week of a class (R-053)."""

    school_class: Annotated[
        Code, Heading("Lớp", ("Mã lớp", "Tên lớp", "class"), "1a", carried=Carried.GROUP)
    ] = Field(description="column-class")
    weekday: Annotated[
        int,
        Heading("Thứ", ("Ngày", "Ngày trong tuần"), "Thứ Hai", carried=Carried.GROUP),
        WEEKDAYS,
        AfterValidator(_NUMBERS.get),
    ] = Field(description="column-weekday")
    session: Annotated[str, SESSION, SESSIONS] = Field("", description="column-session")
    period: Annotated[Count, Heading("Tiết", ("Tiết học", "Tiết thứ"), "1")] = Field(
        description="column-period"
    )
    subject: Annotated[Text, Heading("Môn", ("Môn học", "Nội dung", "Hoạt động"), "Toán")] = Field(
        description="column-subject"
    )
    teacher: Annotated[Word, Heading("Giáo viên", ("GV", "Giáo viên dạy"), "mau.nt")] = Field(
        "", description="column-teacher"
    )
    room: Annotated[Word, Heading("Phòng", ("Phòng học",), "p101")] = Field("", description="column-room")
    valid_from: Annotated[
        Day | None,
        Heading("Áp dụng từ", ("Từ ngày", "Ngày áp dụng", "Hiệu lực từ"), "08/09/2025", carried=Carried.FILE),
    ] = Field(None, description="column-timetable-from")
    valid_to: Annotated[Day | None, Heading("Đến ngày", ("Áp dụng đến",))] = Field(
        None, description="column-timetable-to"
    )


class ScheduleRow(Record):
    """A line of the weekly schedule (R-050, R-051)."""

    day: Annotated[
        WeekDay, Heading("Ngày", ("Thứ, ngày", "Thứ ngày", "date"), "06/10/2025", carried=Carried.GROUP)
    ] = Field(description="column-day")
    weekday: Annotated[Word, Heading("Thứ", part_of="day")] = Field("", description="column-weekday")
    time: Annotated[Hours, Heading("Thời gian", ("Giờ", "Buổi"), "8h00")] = Field(
        "", description="column-time"
    )
    work: Annotated[Passage, Heading("Nội dung", ("Công việc", "Nội dung công việc"), "Chào cờ đầu tuần")] = (
        Field(description="column-work")
    )
    who: Annotated[
        Text,
        Heading(
            "Người thực hiện", ("Thành phần", "Thực hiện", "Phụ trách", "Người phụ trách"), "Toàn trường"
        ),
    ] = Field("", description="column-who")
    place: Annotated[Text, Heading("Địa điểm", ("Nơi", "Phòng"), "Sân trường")] = Field(
        "", description="column-place"
    )
    note: Annotated[Passage, Heading("Ghi chú")] = Field("", description="column-note")
    decided_on: Annotated[
        Day | None, Heading("Ngày quyết định", ("Ngày duyệt lịch",), carried=Carried.FILE)
    ] = Field(None, description="column-decided-on")
    published_on: Annotated[Day | None, PUBLISHED] = Field(None, description="column-published-on")
    layer: Annotated[str, LAYER, LAYERS] = Field("public", description="column-layer")


class MenuRow(Record):
    """A dish of a meal (R-052, REG-04)."""

    day: Annotated[
        WeekDay, Heading("Ngày", ("Thứ, ngày", "Thứ ngày", "date"), "06/10/2025", carried=Carried.GROUP)
    ] = Field(description="column-day")
    weekday: Annotated[Word, Heading("Thứ", part_of="day")] = Field("", description="column-weekday")
    meal: Annotated[
        str,
        Heading("Bữa", ("Bữa ăn",), "Bữa trưa", carried=Carried.GROUP),
        Choices(
            Choice("breakfast", "Bữa sáng", ("Sáng", "Ăn sáng")),
            Choice("morning-snack", "Bữa phụ sáng", ("Phụ sáng",)),
            Choice("lunch", "Bữa trưa", ("Trưa", "Ăn trưa", "Bữa chính", "Bữa chính trưa")),
            Choice(
                "afternoon-snack",
                "Bữa phụ chiều",
                ("Phụ chiều", "Bữa xế", "Xế", "Quà chiều", "Bữa phụ", "Ăn phụ"),
            ),
            Choice("dinner", "Bữa chiều", ("Chiều", "Bữa tối", "Bữa chính chiều")),
        ),
    ] = Field("", description="column-meal")
    eaters: Annotated[
        Word, Heading("Dành cho", ("Đối tượng", "Độ tuổi", "Nhóm tuổi"), carried=Carried.GROUP)
    ] = Field("", description="column-eaters")
    dish: Annotated[Passage, Heading("Món ăn", ("Món", "Thực đơn", "Tên món"), "Thịt kho trứng cút")] = Field(
        description="column-dish"
    )
    nutrition: Annotated[
        Text, Heading("Dinh dưỡng", ("Thành phần dinh dưỡng", "Giá trị dinh dưỡng"), "Đạm 20 g, béo 12 g")
    ] = Field("", description="column-nutrition")
    energy: Annotated[Count | None, Heading("Năng lượng (kcal)", ("Năng lượng", "Kcal", "Calo"), "320")] = (
        Field(None, description="column-energy")
    )
    origin: Annotated[
        Text, Heading("Nguồn gốc", ("Nguồn gốc thực phẩm", "Xuất xứ"), "Thịt lợn: trang trại Ví Dụ")
    ] = Field("", description="column-origin")
    supplier: Annotated[
        Text, Heading("Nhà cung cấp", ("Đơn vị cung cấp", "Nơi cung cấp"), "Cửa hàng Ví Dụ")
    ] = Field("", description="column-supplier")
    published_on: Annotated[Day | None, PUBLISHED] = Field(None, description="column-published-on")


class EventRow(Record):
    """An event (R-029, R-045)."""

    id: Annotated[Code, Heading("Mã", ("Mã sự kiện",), "khai-giang")] = Field(description="column-event-id")
    title: Annotated[Title, Heading("Sự kiện", ("Tên sự kiện", "Hoạt động", "Nội dung"), "Lễ khai giảng")] = (
        Field(description="column-event")
    )
    date: Annotated[Day, Heading("Ngày", ("Từ ngày", "Ngày bắt đầu", "Bắt đầu"), "05/09/2025")] = Field(
        description="column-event-date"
    )
    until: Annotated[Day | None, Heading("Đến ngày", ("Ngày kết thúc", "Kết thúc"))] = Field(
        None, description="column-event-until"
    )
    time: Annotated[Hours, Heading("Thời gian", ("Giờ",), "7h30")] = Field("", description="column-time")
    place: Annotated[Text, Heading("Địa điểm", ("Nơi",), "Sân trường")] = Field(
        "", description="column-place"
    )
    audience: Annotated[Text, Heading("Thành phần", ("Đối tượng", "Người dự"), "Toàn trường")] = Field(
        "", description="column-audience"
    )
    kind: Annotated[
        str, Heading("Loại", ("Loại sự kiện", "Loại hoạt động"), "Ngày lễ, ngày hội"), OCCASIONS
    ] = Field("", description="column-event-kind")
    description: Annotated[Passage, Heading("Mô tả", ("Chi tiết", "Ghi chú"))] = Field(
        "", description="column-event-description"
    )
    owner: Annotated[Word, Heading("Người phụ trách", ("Phụ trách",), "mau.nt")] = Field(
        "", description="column-keeper"
    )
    no_album: Annotated[Text, Heading("Lý do không có ảnh", ("Không có album",))] = Field(
        "", description="column-no-album"
    )
    layer: Annotated[str, LAYER, LAYERS] = Field("public", description="column-layer")


class BookingRow(Record):
    """A room or an interactive board that is taken (R-056, R-057)."""

    room: Annotated[Code, Heading("Phòng", ("Mã phòng", "Tên phòng"), "p301")] = Field(
        description="column-room"
    )
    day: Annotated[Day, Heading("Ngày", ("Ngày sử dụng", "date"), "06/10/2025")] = Field(
        description="column-booking-day"
    )
    session: Annotated[str, Heading("Buổi", (), "Sáng"), SESSIONS] = Field("", description="column-session")
    periods: Annotated[Word, Heading("Tiết", ("Các tiết", "Tiết học"), "1, 2")] = Field(
        "", description="column-periods"
    )
    teacher: Annotated[Word, Heading("Giáo viên", ("Người đăng ký", "GV"), "mau.nt")] = Field(
        description="column-booking-teacher"
    )
    school_class: Annotated[Word, Heading("Lớp", ("Mã lớp", "class"), "1a")] = Field(
        "", description="column-class"
    )
    purpose: Annotated[Text, Heading("Nội dung", ("Mục đích", "Bài dạy"), "Tiết Tin học")] = Field(
        "", description="column-purpose"
    )
    board: Annotated[Flag, Heading("Dùng bảng tương tác", ("Bảng tương tác", "Bảng TTTM"), "có")] = Field(
        False, description="column-booking-board"
    )
