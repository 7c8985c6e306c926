"""What everybody has done in a quarter: counted once, on the day it went live, for whoever did it."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import builders
from lesson_builders import a_lesson
from report_builders import AS_OF, a_news, a_reported_school, golden
from schoolgate.model import Layer, Portal
from schoolgate.reports.activity import Activity, activity
from schoolgate.reports.activity_text import activity_sheet, activity_text, quarter_of, span_of

GOLDEN = Path(__file__).with_name("activity.txt")
FIRST, LAST = dt.date(2025, 10, 1), dt.date(2025, 12, 31)
NOTHING: dict[str, Any] = {"posts": [], "documents": [], "lessons": [], "albums": [], "plans": []}


def counted(first: dt.date = FIRST, last: dt.date = LAST, **changes: Any) -> dict[str, Activity]:
    portal = a_reported_school(**(NOTHING | changes))
    return {one.staff: one for one in activity(portal, first, last)}


def a_busy_school() -> Portal:
    """A school in which an album, a post and lessons were published in the quarter."""
    inside = a_news("Họp hội đồng", "", AS_OF, layer=Layer.INTERNAL, author="mau.tt", approved_by="mau.nt")
    portal = a_reported_school(albums=[builders.an_album(author="mau.tt")])
    return replace(portal, posts=(*portal.posts, inside))


def test_the_whole_message():
    portal = a_busy_school()
    golden(GOLDEN, activity_text(activity(portal, FIRST, LAST), "2025-Q4", portal))


def test_a_post_counts_for_its_author_and_for_its_approver():
    found = counted(posts=[a_news("Bài", "union", AS_OF)])
    assert found == {
        "du.tv": Activity("du.tv", "Trần Văn Ví Dụ", approved=1),
        "thu.lt": Activity("thu.lt", "Lê Thị Thử", posts=1),
    }


@pytest.mark.parametrize(
    ("day", "there"),
    [
        (dt.date(2025, 9, 30), False),
        (dt.date(2025, 10, 1), True),
        (dt.date(2025, 12, 31), True),
        (dt.date(2026, 1, 1), False),
    ],
)
def test_the_first_and_the_last_day_of_the_quarter_count(day, there):
    new_year = dt.date(2026, 1, 15)
    assert bool(counted(posts=[a_news("Bài", "union", day)], as_of=new_year)) is there
    assert bool(counted(lessons=[a_lesson(date=day)], as_of=new_year)) is there


def test_what_is_not_there_yet_counts_for_nobody():
    tomorrow = AS_OF + dt.timedelta(1)
    posts = [a_news("Bài", "union", tomorrow), a_news("Bài khác", "union", AS_OF, approved_by="")]
    assert counted(posts=posts, lessons=[a_lesson(date=tomorrow), a_lesson(date=None)]) == {}


def test_a_post_that_is_approved_in_one_quarter_counts_in_that_of_its_day():
    post = a_news("Bài", "union", dt.date(2025, 10, 1), approved_on=dt.date(2025, 9, 30))
    assert counted(posts=[post])["du.tv"].approved == 1
    assert counted(dt.date(2025, 7, 1), dt.date(2025, 9, 30), posts=[post]) == {}


@pytest.mark.parametrize("typed", ["thu.lt", "Lê Thị Thử", "LÊ THỊ THỬ"])
def test_a_teacher_counts_by_id_and_by_name(typed):
    assert counted(lessons=[a_lesson(teacher=typed), a_lesson(teacher="thu.lt")])["thu.lt"].lessons == 2


def test_somebody_unknown_is_named_as_typed():
    assert counted(lessons=[a_lesson(teacher="Cộng tác viên")])["Cộng tác viên"].name == "Cộng tác viên"
    assert counted(lessons=[a_lesson(teacher="")]) == {}


def test_the_most_stand_first_and_equals_in_the_order_of_the_staff():
    lessons = [a_lesson(teacher=id_) for id_ in ("mau.pm", "vidu.ht", "thu.lt", "vidu.ht")]
    assert list(counted(lessons=lessons)) == ["vidu.ht", "thu.lt", "mau.pm"]


def test_the_table_has_every_figure():
    portal = a_busy_school()
    shown = activity_sheet(activity(portal, FIRST, LAST)).csv()
    head, *rows = csv.reader(io.StringIO(shown.removeprefix("\ufeff")), delimiter=";")
    assert head == ["Họ và tên", "Tin bài", "Album ảnh", "Học liệu", "Bài đã duyệt", "Cộng"]
    assert ["Trần Thị Mẫu", "2", "1", "0", "0", "3"] in rows


def test_a_quiet_quarter_says_so():
    portal = a_reported_school(**NOTHING)
    assert "Chưa có hoạt động nào trong quý." in activity_text((), "2025-Q4", portal)


def test_a_running_quarter_ends_today():
    portal = a_reported_school(**NOTHING)
    assert "Từ ngày 01/10/2025 đến ngày 18/12/2025" in activity_text((), "2025-Q4", portal)
    assert "Từ ngày 01/07/2025 đến ngày 30/09/2025" in activity_text((), "2025-Q3", portal)


@pytest.mark.parametrize(
    ("quarter", "first", "last"),
    [
        ("2025-Q1", dt.date(2025, 1, 1), dt.date(2025, 3, 31)),
        ("2024-Q2", dt.date(2024, 4, 1), dt.date(2024, 6, 30)),
        ("2025-Q3", dt.date(2025, 7, 1), dt.date(2025, 9, 30)),
        ("2025-Q4", dt.date(2025, 10, 1), dt.date(2025, 12, 31)),
    ],
)
def test_a_quarter_has_three_months(quarter, first, last):
    assert span_of(quarter) == (first, last)
    assert quarter_of(first) == quarter_of(last) == quarter


@pytest.mark.parametrize(
    "quarter", ["", "2025", "2025-Q5", "2025-Q0", "0000-Q1", "2025-q1", "2025-Q1x", "٢٠٢٥-Q1"]
)
def test_what_is_no_quarter_is_refused(quarter):
    with pytest.raises(ValueError, match=f"^{quarter}$"):
        span_of(quarter)
