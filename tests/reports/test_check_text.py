"""What a check says in a terminal; ``check.txt`` is the whole of it for a small school in December.

After an intended change write it anew with ``SCHOOLGATE_GOLDEN=write pytest tests/reports``, and read it.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import builders
from lesson_builders import a_lesson
from quota_builders import TEACHER, TERM, a_counted_school
from schoolgate.model import (
    Calendar,
    Category,
    Dish,
    EditorialPlan,
    Event,
    Finding,
    Leave,
    Location,
    Message,
    Outcome,
    Person,
    PlannedPost,
    Portal,
    Severity,
)
from schoolgate.quotas import readings
from schoolgate.reports.check_layout import Layout
from schoolgate.reports.check_result import Check
from schoolgate.reports.check_text import check_lines
from schoolgate.rules import judge, rules

GOLDEN = Path(__file__).with_name("check.txt")
AS_OF = dt.date(2025, 12, 22)
COUNTED = ("lectures", "news-professional", "news-union", "news-activities", "editorial-plan")


def a_post(category: str, day: int, month: int = 12) -> Any:
    date = dt.date(2025, month, day)
    path = f"news/{category}/{date}-bai/index.md"
    return builders.a_post(path=path, category=category, date=date, approved_on=date)


def a_teacher(id_: str, name: str) -> Person:
    return Person(id_, name, "Giáo viên", group="teacher", where=Location("_data/staff.csv", 3))


def some_lessons(teacher: str, day: dt.date, count: int) -> list[Any]:
    return [a_lesson(teacher=teacher, date=day) for _ in range(count)]


def a_school(**changes: Any) -> Portal:
    """A school that is judged from November on, on 22 December."""
    book = builders.a_rulebook()
    portal = a_counted_school(
        as_of=AS_OF,
        begins=dt.date(2025, 11, 1),
        quotas=[one for one in book.quotas if one.id in COUNTED],
        teachers=[TEACHER, a_teacher("mau.nt", "Nguyễn Thị Mẫu"), a_teacher("vidu.ht", "Hoàng Thị Ví Dụ")],
        posts=[a_post("professional", 3), a_post("professional", 3, 11), a_post("activities", 11)],
        lessons=[
            *some_lessons("thu.lt", dt.date(2025, 12, 5), 4),
            *some_lessons("thu.lt", dt.date(2025, 11, 5), 4),
            *some_lessons("mau.nt", dt.date(2025, 12, 5), 2),
            *some_lessons("mau.nt", dt.date(2025, 11, 5), 3),
        ],
        leaves=[Leave("vidu.ht", dt.date(2025, 10, 20), dt.date(2026, 3, 20), "Nghỉ thai sản")],
        plans=[EditorialPlan("2025-12", posts=(PlannedPost("Đại hội Chi đoàn", "union", "mau.nt"),))],
    )
    union = Category("union", "Đoàn thể", "doan-the", executor="mau.nt")
    return replace(portal, **changes, settings=replace(portal.settings, categories=(union,)))


def a_check(portal: Portal, *more: Finding, **changes: Any) -> Check:
    counting = [one for one in rules() if any(map(one.asks, portal.settings.rulebook.quotas))]
    findings = sorted((*judge(portal, counting), *more), key=lambda one: -one.severity.weight)
    return Check(portal, tuple(findings), readings=readings(portal), **changes)


def a_finding(path: str = "about/contact.md", line: int = 7, **changes: Any) -> Finding:
    fields: dict[str, Any] = {
        "rule": "content/broken-link",
        "severity": Severity.WARNING,
        "where": Location(path, line),
        "message": Message.of("links.no-address", target="/khong-co/"),
        "remedy": Message.of("links.no-address-remedy"),
    }
    return Finding(**(fields | changes))


def unreadable(path: str) -> Finding:
    values = {"path": path, "reason": "Permission denied"}
    return a_finding(
        path,
        0,
        rule="content/unreadable-head",
        severity=Severity.ERROR,
        message=Message.of("load.unreadable-file", **values),
        remedy=Message.of("load.unreadable-file-remedy", **values),
        left_out=True,
    )


def said(check: Check, width: int = 100, language: str = "vi") -> list[str]:
    return list(check_lines(check, Layout(width), language))


def closed(portal: Portal, first: dt.date, last: dt.date) -> Portal:
    """The school with a single term."""
    calendar = Calendar((replace(TERM, first=first, last=last),))
    return replace(portal, settings=replace(portal.settings, calendar=calendar))


def met(portal: Portal) -> Portal:
    """The school with a calendar that asks for nothing."""
    return closed(portal, dt.date(2026, 1, 5), dt.date(2026, 5, 29))


def many(count: int) -> Sequence[Finding]:
    return [a_finding(line=number + 1) for number in range(count)]


def test_the_whole_of_it() -> None:
    broken = unreadable("news/union/2025-12-02-hop/index.md")
    shown = "\n".join(said(a_check(a_school(), broken, *many(7), complete=False))) + "\n"
    if os.environ.get("SCHOOLGATE_GOLDEN") == "write":
        GOLDEN.write_text(shown, "utf-8")
    assert shown == GOLDEN.read_text("utf-8")


def test_a_month_that_is_over() -> None:
    portal = a_school(as_of=dt.date(2026, 1, 5))
    november = [one for one in readings(portal) if one.period == "2025-11"]
    shown = said(Check(portal, (), readings=tuple(november), month="2025-11"))
    assert "tháng 11/2025" in shown[0]
    assert any(line.endswith("0/1  chưa đạt, thiếu 1") for line in shown)
    assert not any("2025-12" in line or "12/2025" in line for line in shown)


@pytest.mark.parametrize("count", [5, 6, 40])
def test_how_many_places_are_not_shown_is_told(count: int) -> None:
    shown = said(a_check(met(a_school()), *many(count)))
    assert sum(line.startswith("    – about/contact.md:") for line in shown) == 5
    assert (f"    … và {count - 5} chỗ nữa." in shown) is (count > 5)


def test_a_cure_that_is_the_same_everywhere_stands_once() -> None:
    shown = said(a_check(met(a_school()), *many(3)))
    assert sum("→" in line for line in shown) == 1


def test_what_is_open_of_a_quota_is_told_once() -> None:
    shown = said(a_check(a_school()))
    assert sum("Tin đoàn thể" in line and "12/2025" in line for line in shown) <= 1
    assert not any(line.startswith("Nhắc") for line in shown)


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_line_is_wider_than_the_terminal(width: int, language: str) -> None:
    shown = said(a_check(a_school(), unreadable("a.md"), *many(7)), width, language)
    assert max(map(len, shown)) <= width


def test_nothing_that_an_author_typed_steers_the_terminal() -> None:
    hostile = a_finding(
        "news/\x1b[2Jxoa.md", message=Message.of("links.no-address", target="\x1b[31mđỏ\r\u202e")
    )
    shown = "\n".join(said(a_check(a_school(), hostile)))
    assert not {"\x1b", "\r", "\u202e"} & set(shown)


def test_an_event_of_last_month_is_waited_for_in_this_one() -> None:
    book = builders.a_rulebook()
    quotas = [one for one in book.quotas if one.id in {"event-posts", "news-union"}]
    event = Event("hoi-thao", "Hội thao", dt.date(2025, 11, 30))
    shown = said(a_check(a_counted_school(as_of=dt.date(2025, 12, 2), quotas=quotas, events=[event])))
    month = shown.index("Tháng 12/2025, còn 29 ngày")
    assert "    còn thiếu: Hội thao (0/1)" in shown[month:]
    assert "Nhắc: 1" not in shown


def test_the_menu_of_next_week_is_not_forgotten() -> None:
    book = builders.a_rulebook("preschool")
    quotas = [one for one in book.quotas if one.id == "weekly-menu"]
    monday, saturday = dt.date(2025, 12, 15), dt.date(2025, 12, 20)
    portal = a_counted_school(
        as_of=saturday, profile="preschool", begins=monday, quotas=quotas, menus=[Dish(monday, "Cơm")]
    )
    shown = said(a_check(portal))
    assert "Nhắc: 1" in shown
    assert any("2025-W52" in line for line in shown)


def test_without_a_calendar_it_says_why_nothing_is_counted() -> None:
    portal = a_school()
    portal = replace(portal, settings=replace(portal.settings, calendar=Calendar()))
    assert any("calendar.yml chưa có năm học 2025-2026" in line for line in said(a_check(portal)))


def test_the_last_day_of_a_month_is_told() -> None:
    shown = said(a_check(a_school(as_of=dt.date(2025, 12, 31))))
    assert "Tháng 12/2025, hôm nay là ngày cuối" in shown


OPEN = a_finding(outcome=Outcome.OPEN, severity=Severity.NOTE)
NOTE = a_finding(severity=Severity.NOTE)


@pytest.mark.parametrize(
    ("check", "first"),
    [
        (a_check(a_school(), unreadable("a.md"), a_finding()), "Việc nên làm trước, tại a.md: "),
        (a_check(a_school(), a_finding()), "Việc nên làm trước: bổ sung 1 tin bài cho chỉ tiêu “Tin"),
        (a_check(met(a_school()), NOTE, a_finding()), "Việc nên làm trước, tại about/contact.md:7: "),
        (a_check(met(a_school()), NOTE), "Việc nên làm trước, tại about/contact.md:7: "),
        (a_check(met(a_school()), OPEN), "Không có việc gì phải làm ngay."),
        (a_check(met(a_school())), "Không có việc gì phải làm ngay."),
    ],
    ids=["an error", "what a month lacks", "a warning", "a note", "what has time", "nothing"],
)
def test_it_ends_with_what_to_do_first(check: Check, first: str) -> None:
    assert said(check, 1000)[-1].startswith(first)


def test_it_ends_with_who_does_it() -> None:
    shown = said(a_check(a_school()), 1000)[-1]
    assert shown.endswith("người làm: Nguyễn Thị Mẫu.")


def test_a_fault_of_a_post_is_a_matter_of_its_author() -> None:
    fault = a_finding("news/activities/2025-12-11-bai/index.md", severity=Severity.ERROR)
    assert "(người viết: Nguyễn Thị Mẫu)" in said(a_check(a_school(), fault), 1000)[-1]
