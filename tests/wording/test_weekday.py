"""A weekday and its date in every usual form; without a year the one nearest to the post."""

from __future__ import annotations

import datetime as dt

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.wording.weekday import weekday

TUESDAY = [  # 25/11/2025 is a Tuesday
    ("thứ Hai, 25/11/2025", "thứ Ba, 25/11/2025"),
    ("Thứ hai, ngày 25/11/2025", "Thứ Ba, ngày 25/11/2025"),
    ("thứ 2 ngày 25/11", "thứ 3 ngày 25/11"),
    ("thứ 2 (25/11)", "thứ 3 (25/11)"),
    ("Thứ Hai ngày 25 tháng 11 năm 2025", "Thứ Ba ngày 25 tháng 11 năm 2025"),
    ("thứ Tư – 25/11", "thứ Ba – 25/11"),
    ("T2 25.11.2025", "T3 25.11.2025"),
    ("CN, 25-11-2025", "T3, 25-11-2025"),
    ("Chủ nhật, 25/11", "Thứ Ba, 25/11"),
    ("25/11/2025 (thứ Hai)", "25/11/2025 (thứ Ba)"),
    ("25/11 (Chủ nhật)", "25/11 (Thứ Ba)"),
    ("25/11/2025, thứ Hai", "25/11/2025, thứ Ba"),
    ("thứ Hai | 25/11", "thứ Ba | 25/11"),
    ("THỨ HAI, NGÀY 25/11/2025", "THỨ BA, NGÀY 25/11/2025"),
    ("Thứ bẩy, 25/11", "Thứ Ba, 25/11"),
    ("thứ Hai, 05/01/2025", "Chủ nhật, 05/01/2025"),
    ("thứ 4, 23/11", "Chủ nhật, 23/11"),
]


def marked(text: str, dated: str = "2025-11-20") -> list[tuple[str, str]]:
    passage = Passage(BODY, f"Họp phụ huynh vào {text} tại sân trường.", 9)
    marks = weekday(Writing((passage,), dt.date.fromisoformat(dated) if dated else None))
    return [(one.found, one.better) for one in marks]


@pytest.mark.parametrize(("text", "better"), TUESDAY)
def test_a_wrong_weekday_is_marked_with_the_right_one(text: str, better: str) -> None:
    assert marked(text) == [(text, better)]


@pytest.mark.parametrize(("text", "better"), TUESDAY)
def test_the_right_one_is_not_marked(text: str, better: str) -> None:
    assert marked(better) == []


@pytest.mark.parametrize(
    "text",
    [
        "lần thứ hai, 25/11/2025",
        "tuần thứ hai 25/11/2025",
        "buổi học thứ hai ngày 25/11/2025",
        "thứ hai, mùng 1/1 âm lịch",
        "thứ Hai, 31/02/2025",
        "thứ Hai, 30/2",
        "thứ Hai, 24-28/11",
        "thứ Hai, 10-12/11/2025",
        "thứ 2: 8.5 điểm",
        "thứ Hai, 07-11 giờ",
        "lớp 4T2 25/11",
        "thứ Ba hằng tuần, 25/12/2025",
        "ngày 25/11, thứ Tư, 26/11",
        "số 12/2025/CN",
        "công nhân 25/11/2025",
    ],
)
def test_what_only_looks_like_it_is_not(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "dated", "wrong"),
    [
        ("thứ Hai, 05/01", "2025-12-28", False),  # 2026
        ("thứ Hai, 05/01", "2025-01-02", True),  # 2025, a Sunday
        ("thứ Tư, 31/12", "2026-01-02", False),  # 2025
        ("thứ Năm, 31/12", "2026-01-02", True),
        ("thứ Hai, 25/11", "", False),  # nobody can say
        ("thứ Hai, 25/11/2025", "", True),
        ("thứ Năm, 29/2", "2024-03-01", False),
        ("thứ Hai, 29/2", "2024-03-01", True),
    ],
)
def test_without_a_year_the_day_nearest_to_the_post_counts(text: str, dated: str, wrong: bool) -> None:
    assert bool(marked(text, dated)) is wrong


def test_the_line_is_that_of_the_file() -> None:
    writing = Writing((Passage(BODY, "Một.\n\nThứ Hai, 25/11/2025.", 7),))
    assert [one.line for one in weekday(writing)] == [9]
