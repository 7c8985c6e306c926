"""Rows about the work behind the portal: who is away, what was trained, what is taught in which grade."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo

from schoolgate.load.fields import Day, Record, Text, Title, fail
from schoolgate.load.tables.kinds import Choice, Choices, Code, Count, Heading, Names, Shape
from schoolgate.load.tables.rows.people import GRADE


def _not_before_first(last: dt.date, row: ValidationInfo) -> dt.date:
    first = row.data.get("first")
    if first and last < first:
        fail("last-before-first", first=f"{first:%d/%m/%Y}")
    return last


def _some(names: tuple[str, ...]) -> tuple[str, ...]:
    return names or fail("missing")


class LeaveRow(Record):
    """Days on which somebody is away, both ends included."""

    staff: Annotated[
        Code,
        Heading("Mã nhân sự", ("Giáo viên", "GV", "Mã", "Mã GV", "Mã nhân viên", "Người nghỉ"), "mau.nt"),
    ] = Field(min_length=1, description="column-leave-staff")
    first: Annotated[Day, Heading("Từ ngày", ("Nghỉ từ ngày", "Nghỉ từ", "Ngày bắt đầu"), "03/11/2025")] = (
        Field(description="column-leave-first")
    )
    last: Annotated[
        Day,
        Heading("Đến ngày", ("Đến hết ngày", "Nghỉ đến ngày", "Nghỉ đến", "Ngày kết thúc"), "21/11/2025"),
        AfterValidator(_not_before_first),
    ] = Field(description="column-leave-last")
    reason: Annotated[Text, Heading("Lý do", ("Lý do nghỉ", "Lí do", "Ghi chú"), "Đi học")] = Field(
        "", description="column-leave-reason"
    )


class TrainingRow(Record):
    """A training that was held (R-040)."""

    title: Annotated[
        Title,
        Heading(
            "Nội dung",
            ("Nội dung tập huấn", "Tên lớp tập huấn", "Tên buổi tập huấn", "Tập huấn"),
            "Tập huấn viết tin bài cho ban biên tập",
        ),
    ] = Field(description="column-training-title")
    date: Annotated[Day, Heading("Ngày", ("Ngày tập huấn", "Ngày tổ chức", "Thời gian"), "20/09/2025")] = (
        Field(description="column-training-date")
    )
    kind: Annotated[
        str,
        Heading("Loại", ("Loại tập huấn", "Chủ đề", "Lĩnh vực"), "Viết tin bài"),
        Choices(
            Choice("writing", "Viết tin bài", ("Tin bài", "Kỹ thuật viết tin bài", "Nghiệp vụ viết tin bài")),
            Choice(
                "portal",
                "Khai thác cổng thông tin",
                ("Cổng thông tin", "Khai thác cổng thông tin điện tử", "Khai thác trang web"),
            ),
            Choice("safety", "An toàn thông tin", ("An toàn, an ninh mạng", "An ninh mạng")),
        ),
    ] = Field("", description="column-training-kind")
    audience: Annotated[Text, Heading("Đối tượng", ("Thành phần", "Người dự"), "Giáo viên, nhân viên")] = (
        Field("", description="column-training-audience")
    )
    participants: Annotated[Count | None, Heading("Số người", ("Số lượng", "Số người dự"), "35")] = Field(
        None, description="column-training-participants"
    )
    document: Annotated[Text, Heading("Văn bản", ("Minh chứng", "Kế hoạch", "Số văn bản"), "12/KH-THHP")] = (
        Field("", description="column-training-document")
    )


class CourseRow(Record):
    """A subject and the grades in which it is taught (R-083)."""

    grade: Annotated[
        Names,
        Heading(GRADE.name, (*GRADE.also, "Các khối", "Lớp"), "1, 2, 3"),
        Shape.CODE,
        AfterValidator(_some),
    ] = Field(description="column-course-grade")
    subject: Annotated[Title, Heading("Môn", ("Môn học", "Tên môn", "Lĩnh vực"), "Toán")] = Field(
        description="column-course-subject"
    )
