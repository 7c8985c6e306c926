"""Weeks of a small school: a calendar, two classes with a timetable, work, meals, events."""

from __future__ import annotations

import datetime as dt
from typing import Any

from builders import AS_OF, a_portal, some_settings
from schoolgate.model import (
    Bell,
    Calendar,
    Dish,
    Event,
    Holiday,
    Portal,
    Room,
    ScheduleEntry,
    SchoolClass,
    Term,
    TimetableEntry,
    school_year,
)

KEYS = {"term", "holidays"}
"""What a case page says of the calendar: the first and last day with lessons, and of each holiday."""
TODAY = AS_OF
"""A Wednesday, in the week 2026-W01."""
MONDAY = dt.date(2025, 12, 29)
CALENDAR = Calendar(
    (Term("2025-2026", dt.date(2025, 9, 8), dt.date(2026, 5, 29)),),
    (Holiday("Tết Dương lịch", dt.date(2026, 1, 1), dt.date(2026, 1, 4)),),
    (
        Bell("morning", 1, dt.time(7, 50), dt.time(8, 25)),
        Bell("morning", 2, dt.time(8, 30), dt.time(9, 5)),
        Bell("afternoon", 1, dt.time(14), dt.time(14, 35)),
    ),
)
CLASSES = (
    SchoolClass("1a", "1A", "1", "2025-2026", ("mau.nt",), "p101"),
    SchoolClass("2a", "2A", "2", "2025-2026", ("du.tv",), "p102"),
)
ROOMS = (Room("p101", "Phòng học 1A"), Room("p102", "Phòng học 2A"), Room("nhac", "Phòng Âm nhạc"))


def a_lesson_hour(**changes: Any) -> TimetableEntry:
    """Toán of class 1A on Monday morning, first period, since September."""
    fields: dict[str, Any] = {
        "school_class": "1a",
        "weekday": 1,
        "period": 1,
        "subject": "Toán",
        "session": "morning",
        "teacher": "mau.nt",
        "valid_from": dt.date(2025, 9, 8),
    }
    return TimetableEntry(**(fields | changes))


def some_work(**changes: Any) -> ScheduleEntry:
    """A line of work on the day of the portal."""
    fields: dict[str, Any] = {
        "day": TODAY,
        "work": "Dọn vệ sinh lớp học",
        "time": "14:40–16:00",
        "who": "Các lớp",
        "place": "Phòng học",
        "published_on": MONDAY,
    }
    return ScheduleEntry(**(fields | changes))


def a_dish(**changes: Any) -> Dish:
    """A dish of today's lunch."""
    fields: dict[str, Any] = {
        "day": TODAY,
        "dish": "Gà rang gừng",
        "meal": "lunch",
        "published_on": MONDAY - dt.timedelta(3),
    }
    return Dish(**(fields | changes))


def an_event(**changes: Any) -> Event:
    """An event to come."""
    fields: dict[str, Any] = {
        "id": "hop-phu-huynh",
        "title": "Họp cha mẹ học sinh",
        "date": dt.date(2026, 1, 17),
        "time": "08:00–10:30",
        "place": "Phòng học của từng lớp",
    }
    return Event(**(fields | changes))


def a_week_portal(**changes: Any) -> Portal:
    """A school in its week: both classes have a timetable, today there is work and lunch."""
    fields: dict[str, Any] = {
        "settings": some_settings(calendar=CALENDAR),
        "classes": CLASSES,
        "rooms": ROOMS,
        "timetable": (
            a_lesson_hour(),
            a_lesson_hour(school_class="2a", teacher="du.tv", subject="Tiếng Việt"),
        ),
        "schedules": (some_work(),),
        "menus": (a_dish(),),
        "events": (an_event(),),
    }
    return a_portal(**(fields | changes))


def settings(case: dict[str, Any]) -> dict[str, Any]:
    """The calendar of a case; an empty one where it names no term."""
    if "term" not in case:
        return {}
    first, last = case["term"]
    holidays = tuple(Holiday("Nghỉ", *days) for days in case.get("holidays", []))
    return {"calendar": Calendar((Term(school_year(first), first, last),), holidays)}
