"""Teachers by months, and subjects by grades."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from dashboard_builders import LECTURES, TEACHERS, a_school, page, row, words
from lesson_builders import a_lesson
from quota_builders import TEACHER, away
from schoolgate.model import Course, Department, Period, Person, Quota, QuotaFigure, Scope

OTHER = Person("vidu.ht", "Hoàng Thị Ví Dụ", "Giáo viên", group="teacher", department="to-1")
COVERAGE = Quota(
    *("store-coverage", "Kho học liệu có đủ môn", "bài giảng", "lessons", Period.YEAR, Scope.COURSE),
    kinds=("lecture",),
    figures=(QuotaFigure(1, own=True),),
)


def lesson(day: str, teacher: str = "thu.lt", **changes: str) -> object:
    return a_lesson(date=dt.date.fromisoformat(day), teacher=teacher, **changes)


def test_every_month_of_a_teacher_says_how_it_ended() -> None:
    leave = away(dt.date(2025, 10, 1), dt.date(2025, 10, 31))
    lessons = [lesson("2025-09-09"), lesson("2025-09-10")]
    made = page(a_school(quotas=(LECTURES,), lessons=lessons, leaves=[leave]), TEACHERS)
    assert row(made, "Lê Thị Thử") == [
        *("2 /1 đạt", "nghỉ", "0 /1 chưa đạt", "0 /1 đang trong kỳ"),
        *["· chưa đến"] * 5,
        "2",
    ]


def test_leave_is_seen_and_not_only_heard() -> None:
    leave = away(dt.date(2025, 10, 1), dt.date(2025, 10, 31))
    made = page(a_school(quotas=(LECTURES,), leaves=[leave]), TEACHERS)
    seen = [one.get("class", "") for one in made.elements("span") if words(one) == "nghỉ"]
    assert seen
    assert "sg-hidden" not in seen


def test_the_last_row_counts_the_teachers_who_are_asked() -> None:
    leave = away(dt.date(2025, 10, 1), dt.date(2025, 10, 31))
    lessons = [lesson("2025-09-09"), lesson("2025-10-09", "vidu.ht")]
    school = a_school(quotas=(LECTURES,), teachers=(TEACHER, OTHER), lessons=lessons, leaves=[leave])
    assert row(page(school, TEACHERS), "Số giáo viên đạt")[:3] == [
        "1 /2 chưa đạt",
        "1 /1 đạt",
        "0 /2 chưa đạt",
    ]


def test_teachers_stand_by_their_departments() -> None:
    school = a_school(
        quotas=(LECTURES,), teachers=(OTHER,), departments=[Department("to-1", "Tổ khối 1, 2, 3")]
    )
    groups = [words(one) for one in page(school, TEACHERS).elements("th") if one.get("scope") == "rowgroup"]
    assert groups == ["Tổ khối 1, 2, 3"]


def test_subjects_by_grades_tell_what_is_missing_from_what_is_not_taught() -> None:
    curriculum = [Course("1", "Toán"), Course("10", "Toán"), Course("2", "Khoa học")]
    lessons = [lesson("2025-09-09", grade="1", subject="Toán")]
    made = page(a_school(quotas=(COVERAGE,), curriculum=curriculum, lessons=lessons), TEACHERS)
    heads = [words(one) for one in made.elements("th") if one.get("scope") == "col"]
    assert heads == ["Môn học", "Lớp 1 Lớp 1", "Lớp 2 Lớp 2", "Lớp 10 Lớp 10"]
    assert row(made, "Toán") == ["1 /1 đạt", "– không dạy ở khối này", "0 /1 đang trong kỳ"]
    assert row(made, "Khoa học") == ["– không dạy ở khối này", "0 /1 đang trong kỳ", "– không dạy ở khối này"]


def test_somebody_without_a_department_stands_below_no_heading() -> None:
    nobody = replace(OTHER, department="")
    made = page(a_school(quotas=(LECTURES,), teachers=(nobody,)), TEACHERS)
    assert [one for one in made.elements("th") if one.get("scope") == "rowgroup"] == []


def test_what_nobody_is_asked_for_is_told() -> None:
    told = page(a_school(), TEACHERS).text("main")
    assert "Chưa có chỉ tiêu nào của giáo viên" in told
    assert "Chưa có phân phối môn học theo khối" in told
