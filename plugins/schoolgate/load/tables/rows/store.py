"""Rows of lessons, statistics and questions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from schoolgate.load.fields import Day, Flag, Record, Text, Word
from schoolgate.load.tables.kinds import Carried, Choice, Choices, Count, Heading, Link, Names, Passage
from schoolgate.load.tables.rows.people import GRADE, SCHOOL_YEAR

KINDS = Choices(
    Choice("lecture", "Giáo án điện tử", ("GAĐT", "Bài giảng điện tử", "Bài giảng", "Giáo án")),
    Choice("elearning", "Bài giảng e-learning", ("E-learning", "Elearning")),
    Choice("board", "Bài giảng bảng tương tác", ("Bài giảng TTTM", "Bảng TTTM", "Bảng tương tác")),
    Choice("contest", "Bài dự thi giáo viên dạy giỏi", ("Bài dự thi", "Bài thi GVDG", "Giáo viên dạy giỏi")),
    Choice("video", "Video", ("Clip", "Video clip", "Video bài giảng")),
    Choice("exercise", "Bài tập, ôn tập", ("Bài tập", "Ôn tập", "Phiếu bài tập", "Đề ôn tập")),
    Choice("book", "Sách", ("Sách điện tử",)),
    Choice("newspaper", "Báo", ("Báo, tạp chí",)),
    Choice("film", "Phim"),
    Choice("picture", "Tranh ảnh", ("Ảnh", "Tranh", "Hình ảnh")),
    Choice("music", "Âm nhạc", ("Bài hát", "Nhạc")),
    Choice("game", "Trò chơi"),
    Choice("poem", "Thơ", ("Bài thơ",)),
    Choice("story", "Truyện", ("Câu chuyện", "Truyện kể")),
    Choice("riddle", "Câu đố"),
    Choice("health", "Y tế, sức khỏe", ("Y tế", "Sức khỏe")),
    Choice("skills", "Kỹ năng sống", ("Kĩ năng sống",)),
    Choice("parents", "Góc phụ huynh", ("Góc cha mẹ", "Phụ huynh", "Cha mẹ")),
)


class LessonRow(Record):
    """A thing of the store of lessons (R-080 to R-090)."""

    title: Annotated[
        Text, Heading("Tên bài", ("Tên bài giảng", "Tên bài dạy", "Tiêu đề", "Tên tài nguyên"), "Phép cộng")
    ] = Field(description="column-lesson-title")
    teacher: Annotated[
        Word, Heading("Giáo viên", ("GV", "Tác giả", "Người soạn", "Người đăng"), "mau.nt")
    ] = Field("", description="column-teacher")
    grade: Annotated[Word, Heading(GRADE.name, (*GRADE.also, "Lớp"), GRADE.example)] = Field(
        "", description="column-grade"
    )
    subject: Annotated[Text, Heading("Môn", ("Môn học", "Lĩnh vực"), "Toán")] = Field(
        "", description="column-subject"
    )
    unit: Annotated[
        Text, Heading("Tuần, chương", ("Tuần", "Chương", "Chủ đề", "Tiết PPCT", "Bài"), "Tuần 5")
    ] = Field("", description="column-unit")
    kind: Annotated[
        str, Heading("Loại", ("Thể loại", "Loại tài nguyên", "Loại học liệu"), "Giáo án điện tử"), KINDS
    ] = Field("", description="column-lesson-kind")
    software: Annotated[
        Names, Heading("Phần mềm", ("Công cụ", "Phần mềm sử dụng"), "PowerPoint, iSpring")
    ] = Field((), description="column-software")
    date: Annotated[Day | None, Heading("Ngày đăng", ("Ngày", "Ngày tháng", "Đăng ngày"), "06/10/2025")] = (
        Field(None, description="column-lesson-date")
    )
    file: Annotated[Text, Heading("Tệp", ("Tên tệp", "File", "Tên file"))] = Field(
        "", description="column-file"
    )
    url: Annotated[
        Link,
        Heading("Liên kết", ("Link", "Đường dẫn", "Đường link", "Địa chỉ"), "https://kho.example/phep-cong"),
    ] = Field("", description="column-url")
    size: Annotated[Word, Heading("Dung lượng", ("Kích thước",), "12 MB")] = Field(
        "", description="column-size"
    )
    approved_by: Annotated[Word, Heading("Người duyệt", ("Duyệt", "Tổ trưởng duyệt"), "du.tv")] = Field(
        "", description="column-lesson-approved-by"
    )
    approved_on: Annotated[Day | None, Heading("Ngày duyệt", (), "05/10/2025")] = Field(
        None, description="column-lesson-approved-on"
    )


class StatisticRow(Record):
    """How many reached a level; never a single pupil (R-054)."""

    school_year: Annotated[
        Word, Heading(SCHOOL_YEAR.name, (), SCHOOL_YEAR.example, carried=Carried.GROUP)
    ] = Field(description="column-school-year")
    grade: Annotated[Word, Heading("Khối", ("Khối lớp", "Độ tuổi", "Lớp"), "1", carried=Carried.GROUP)] = (
        Field(description="column-grade")
    )
    subject: Annotated[
        Text,
        Heading(
            "Môn, lĩnh vực",
            ("Môn", "Môn học", "Lĩnh vực", "Nội dung đánh giá"),
            "Kết quả giáo dục",
            carried=Carried.GROUP,
        ),
    ] = Field("", description="column-statistic-subject")
    level: Annotated[
        Text, Heading("Mức đạt", ("Mức", "Xếp loại", "Kết quả", "Mức đánh giá"), "Hoàn thành tốt")
    ] = Field(description="column-statistic-level")
    pupils: Annotated[Count, Heading("Số học sinh", ("Số lượng", "Số HS", "Số trẻ", "SL"), "28")] = Field(
        description="column-statistic-pupils"
    )
    total: Annotated[
        Count | None, Heading("Tổng số", ("Tổng", "Sĩ số", "Tổng số học sinh"), "70", carried=Carried.GROUP)
    ] = Field(None, description="column-statistic-total")


class QuestionRow(Record):
    """A question and its answer (R-009)."""

    question: Annotated[
        Passage, Heading("Câu hỏi", ("Nội dung hỏi", "Hỏi"), "Nhà trường có xe đưa đón không?")
    ] = Field(description="column-question")
    answer: Annotated[
        Passage, Heading("Trả lời", ("Câu trả lời", "Nội dung trả lời", "Đáp"), "Hiện nay chưa có.")
    ] = Field("", description="column-answer")
    topic: Annotated[Text, Heading("Chủ đề", ("Lĩnh vực", "Nhóm"), "Bán trú")] = Field(
        "", description="column-topic"
    )
    asked_on: Annotated[Day | None, Heading("Ngày hỏi", (), "01/10/2025")] = Field(
        None, description="column-asked-on"
    )
    answered_on: Annotated[Day | None, Heading("Ngày trả lời", (), "02/10/2025")] = Field(
        None, description="column-answered-on"
    )
    answered_by: Annotated[Word, Heading("Người trả lời", (), "mau.nt")] = Field(
        "", description="column-answered-by"
    )
    asker: Annotated[Text, Heading("Người hỏi", ("Họ và tên người hỏi",))] = Field(
        "", description="column-asker"
    )
    contact: Annotated[Text, Heading("Liên hệ", ("Điện thoại", "Email", "Thư điện tử"))] = Field(
        "", description="column-asker-contact"
    )
    published: Annotated[Flag, Heading("Đăng công khai", ("Công khai", "Đăng"), "có")] = Field(
        False, description="column-question-published"
    )
