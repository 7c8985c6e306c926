"""The message about what a month lacks: short, plain, polite, and silent about why somebody is away."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lesson_builders import a_lesson
from report_builders import (
    AS_OF,
    LEAVE,
    PLAN,
    TEACHERS,
    a_news,
    a_reported_school,
    a_rulebook,
    golden,
    some_settings,
)
from schoolgate.model import Calendar, Category, Event, Leave, Person, PlannedPost, Portal
from schoolgate.quotas import readings
from schoolgate.reports.shortfalls import LONGEST, about, shortfalls, shortfalls_text

GOLDEN = Path(__file__).with_name("shortfalls.txt")


def said(portal: Portal, month: str = "2025-12", language: str = "vi") -> str:
    return shortfalls_text(portal, readings(portal), month, language)


def asked_for(*ids: str, **changes: Any) -> Portal:
    """The school with these quotas alone, and with nothing but what is given."""
    empty: dict[str, Any] = {"posts": [], "documents": [], "lessons": [], "leaves": [], "plans": []}
    settings = changes.pop("settings", {})
    return a_reported_school(some_settings(rulebook=a_rulebook(*ids), **settings), **(empty | changes))


def some_posts(category: str, count: int, day: dt.date = dt.date(2025, 12, 3)) -> list[Any]:
    return [a_news(f"Bài số {number}", category, day) for number in range(count)]


def test_the_message_says_what_is_missing_who_is_asked_and_how_it_will_end():
    golden(GOLDEN, said(a_reported_school()))


def test_a_month_with_everything_says_so():
    shown = said(asked_for("news-union", posts=some_posts("union", 1)))
    assert "đã đủ các nội dung theo chỉ tiêu" in shown
    assert "thiếu" not in shown


def test_without_a_calendar_nothing_is_called_complete():
    shown = said(asked_for("news-union", settings={"calendar": Calendar()}))
    assert "không có chỉ tiêu nào để tính" in shown
    assert "đủ" not in shown


def test_a_month_of_holidays_asks_for_nothing():
    shown = said(asked_for("news-union", as_of=dt.date(2025, 10, 20)), "2025-10")
    assert "không có chỉ tiêu nào để tính" in shown, "the portal is judged from November on"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (dt.date(2025, 12, 30), "(còn 1 ngày)"),
        (dt.date(2025, 12, 31), "Hôm nay (31/12/2025) là ngày cuối tháng"),
        (dt.date(2026, 1, 1), "Kết thúc tháng 12/2025, cổng thông tin còn thiếu"),
    ],
)
def test_the_days_that_are_left(day, words):
    assert words in said(asked_for("news-union", as_of=day))


def test_of_a_month_that_is_over_nobody_is_asked_but_named():
    shown = said(asked_for("news-union", as_of=dt.date(2026, 1, 5)))
    assert "Phụ trách: đ/c Hoàng Thị Ví Dụ." in shown
    assert "Nhờ" not in shown


def test_only_the_month_is_told():
    portal = asked_for("news-union", posts=some_posts("union", 1))
    assert "Tin đoàn thể: thiếu 1 tin bài." in said(portal, "2025-11")
    assert "Tin đoàn thể" not in said(portal)


@pytest.mark.parametrize(
    ("posts", "planned", "words"),
    [
        (0, 2, "Định hướng tháng còn 2 bài chưa viết, viết xong là đủ."),
        (0, 1, "Định hướng tháng còn 1 bài chưa viết, cần thêm 1 bài nữa."),
        (1, 0, "Nếu giữ nhịp này, đến hết tháng có 1/2 tin bài."),
    ],
)
def test_the_forecast(posts, planned, words):
    plan = replace(PLAN, posts=(PlannedPost("Bài", "activities"),) * planned)
    shown = said(asked_for("news-activities", posts=some_posts("activities", posts), plans=[plan]))
    assert words in shown


def test_a_pace_that_is_enough():
    portal = asked_for("news-activities", posts=some_posts("activities", 1), as_of=dt.date(2025, 12, 15))
    assert "Giữ được nhịp này là kịp." in said(portal)
    assert "Nếu giữ nhịp này, đến hết tháng có 1/2" in said(replace(portal, as_of=dt.date(2025, 12, 16)))


@pytest.mark.parametrize(
    ("category", "words"),
    [
        ({}, "Nhờ đ/c Lê Thị Thử thực hiện, đ/c Trần Văn Ví Dụ duyệt."),
        ({"approver": ""}, "Nhờ đ/c Lê Thị Thử thực hiện."),
        ({"approver": "thu.lt"}, "Nhờ đ/c Lê Thị Thử thực hiện."),
        ({"executor": "", "owner": "mau.nt"}, "Nhờ đ/c Nguyễn Thị Mẫu thực hiện, đ/c Trần Văn Ví Dụ duyệt."),
        ({"executor": "nobody"}, "Nhờ Ban biên tập phân công người thực hiện."),
    ],
)
def test_who_is_asked(category, words):
    fields = {"executor": "thu.lt", "approver": "du.tv"} | category
    union = Category("union", "Đoàn thể", "doan-the", **fields)
    assert words in said(asked_for("news-union", settings={"categories": (union,)}))


@pytest.mark.parametrize("gone", ["leave", "left"])
def test_whoever_is_not_there_is_not_asked(gone):
    away = Leave("vidu.ht", AS_OF, AS_OF)
    left = replace(TEACHERS[1], valid_to=AS_OF - dt.timedelta(1))
    staff = some_settings().staff | ({"vidu.ht": left} if gone == "left" else {})
    portal = asked_for("news-union", settings={"staff": staff}, leaves=[away] if gone == "leave" else [])
    assert "Nhờ Ban biên tập phân công người thực hiện." in said(portal)
    assert "Hoàng Thị Ví Dụ" in said(asked_for("news-union"))


def test_the_owner_of_an_event_is_asked_for_its_post_until_its_day():
    event = Event("hoi-thi", "Hội thi kể chuyện", dt.date(2025, 12, 16), owner="thu.lt")
    shown = said(asked_for("event-posts", events=[event]))
    assert "Hội thi kể chuyện (đến 19/12/2025): thiếu 1 tin bài." in shown
    assert "Nhờ đ/c Lê Thị Thử thực hiện." in shown


def test_a_week_says_its_days_and_one_that_is_over_asks_nobody():
    shown = said(asked_for("weekly-schedule"))
    running, over = "(tuần từ 15/12 đến 21/12)", "(tuần từ 08/12 đến 14/12)"
    assert shown.index(running) < shown.index(over), "what can still be done stands first"
    assert f"{running}: thiếu 1 lịch công tác.\nNhờ đ/c Trần Thị Mẫu thực hiện" in shown
    assert f"{over}: thiếu 1 lịch công tác.\nPhụ trách: đ/c Trần Thị Mẫu." in shown


def test_it_tells_nothing_of_why_somebody_is_away_and_no_number():
    shown = said(a_reported_school())
    assert LEAVE.reason not in shown
    assert "090" not in shown


def many(count: int, name: str) -> Portal:
    teachers = {f"gv.{number}": _teacher(f"gv.{number}", f"{name} {number}") for number in range(count)}
    ids = ("lectures", "news-professional", "news-union", "news-activities", "news-other")
    return asked_for(*ids, settings={"staff": some_settings().staff | teachers})


def _teacher(id_: str, name: str) -> Person:
    return Person(id_, name, group="teacher")


@pytest.mark.parametrize("count", [1, 10, 300])
def test_however_many_lack_something_it_stays_short(count):
    shown = said(many(count, "Nguyễn Hoàng Thanh Phương Mẫu"))
    assert len(shown) <= LONGEST
    assert all(one in shown for one in ("Tin đoàn thể", "Tin chuyên môn", "Trân trọng cảm ơn"))


def test_names_are_folded_as_far_as_needed():
    shown = said(many(300, "Mẫu"))
    named = shown.count(": 4 bài giảng")
    assert 3 < named < 100
    assert f"- và {303 - named} thầy cô nữa" in shown


def test_what_does_not_fit_is_counted():
    events = [Event(f"e{n}", f"Hội thi lần {n} " + "x" * 60, dt.date(2025, 12, 16)) for n in range(20)]
    shown = said(asked_for("event-posts", events=events))
    told = shown.count("thiếu 1 tin bài.")
    assert len(shown) <= LONGEST
    assert 3 < told < 20
    assert f"Và {20 - told} nội dung nữa." in shown


def test_a_title_cannot_break_the_lines():
    event = Event("e", "Hội thi\n\u202e# tiêu đề " + "x" * 500, dt.date(2025, 12, 16))
    line = next(one for one in said(asked_for("event-posts", events=[event])).splitlines() if "Hội" in one)
    assert line.startswith("1. Hội thi \ufffd# tiêu đề")
    assert len(line) < 120
    assert "…" in line


def test_the_worst_off_stand_first():
    lessons = [a_lesson(teacher="thu.lt", date=dt.date(2025, 12, 2)) for _ in range(3)]
    portal = asked_for("lectures", lessons=lessons)
    (found,) = shortfalls(portal, about(readings(portal), "2025-12"))
    assert [one.missing for one in found.readings] == [4, 4, 1]


def test_english_says_the_same():
    shown = said(a_reported_school(), language="en")
    assert "Dear colleagues," in shown
    assert "days left: 13" in shown
