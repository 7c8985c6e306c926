"""A school in which things are counted: a calendar, one teacher, and as many of anything as a test wants."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import builders
from lesson_builders import a_lesson
from schoolgate.model import (
    Calendar,
    Course,
    Dish,
    EditorialPlan,
    Event,
    Holiday,
    Leave,
    Person,
    Portal,
    Quota,
    Reading,
    ScheduleEntry,
    SchoolClass,
    Term,
    Training,
)
from schoolgate.quotas import readings

TERM = Term("2025-2026", dt.date(2025, 9, 8), dt.date(2026, 5, 29), dt.date(2026, 1, 19))
NEW_YEAR = Holiday("Tết Dương lịch", dt.date(2026, 1, 1), dt.date(2026, 1, 4))
TET = Holiday("Tết Nguyên đán", dt.date(2026, 2, 14), dt.date(2026, 2, 22))
TEACHER = Person("thu.lt", "Lê Thị Thử", "Giáo viên", group="teacher")
APPROVER = Person("du.tv", "Trần Văn Ví Dụ", "Phó hiệu trưởng", group="leader")


def a_counted_school(
    *,
    terms: Sequence[Term] = (TERM,),
    holidays: Sequence[Holiday] = (NEW_YEAR, TET),
    teachers: Sequence[Person] = (TEACHER,),
    profile: str = "primary",
    quotas: Sequence[Quota] | None = None,
    begins: dt.date | None = None,
    as_of: dt.date = dt.date(2026, 5, 30),
    **tables: Any,
) -> Portal:
    """A school that is judged by a profile, or by the quotas given; tables as in the portal."""
    book = builders.a_rulebook(profile, begins=begins)
    if quotas is not None:
        book = builders.a_rulebook(profile, begins=begins, quotas=tuple(quotas))
    settings = builders.some_settings(
        calendar=Calendar(tuple(terms), tuple(holidays)),
        staff={one.id: one for one in (APPROVER, *teachers)},
        rulebook=book,
    )
    return builders.a_portal(as_of=as_of, settings=settings, **tables)


def things(quota: Quota, day: dt.date, count: int) -> dict[str, list[Any]]:
    """So many things that count for a quota on a day, by the table of the portal in which they stand."""
    made = [_thing(quota, day, number) for number in range(count)]
    extra: dict[str, list[Any]] = {"classes": [SchoolClass("1a", "1A", boarders=30)]}
    if quota.scope == "course":
        extra["curriculum"] = [Course("1", "Toán")]
    if quota.scope == "event":
        extra["events"] = [Event("trong-cay", "Trồng cây", day)]
    return extra | {quota.counts: made}


def _thing(quota: Quota, day: dt.date, number: int) -> Any:
    kind = quota.kinds[0] if quota.kinds else ""
    made = {
        "documents": lambda: _document(quota, day, number, kind),
        "posts": lambda: _post(quota, day, number),
        "lessons": lambda: _lesson(quota, day, kind),
        "schedules": lambda: ScheduleEntry(day, "Chào cờ"),
        "menus": lambda: Dish(day, "Cơm"),
        "events": lambda: Event(f"chuyen-de-{number}", "Chuyên đề", day, kind=kind),
        "albums": lambda: builders.an_album(event="trong-cay", date=day),
        "plans": lambda: EditorialPlan(f"{day:%Y-%m}"),
        "trainings": lambda: Training("Viết tin bài", day, kind),
    }
    return made[quota.counts]()


def _post(quota: Quota, day: dt.date, number: int) -> Any:
    category = quota.categories[0] if quota.categories else "professional"
    event = "trong-cay" if quota.scope == "event" else ""
    path = f"news/{category}/{day}-bai-{number}.md"
    return builders.a_post(path=path, category=category, date=day, approved_on=day, event=event)


def _document(quota: Quota, day: dt.date, number: int, kind: str) -> Any:
    return builders.a_document(
        path=f"internal/documents/{number}.md",
        group=quota.groups[0] if quota.groups else "internal",
        published_on=day,
        kind=kind,
        of=quota.of,
        month=f"{day:%Y-%m}" if kind else "",
    )


def _lesson(quota: Quota, day: dt.date, kind: str) -> Any:
    software = ("Canva", "Quizizz")[: quota.programs]
    return a_lesson(teacher="thu.lt", kind=kind, date=day, grade="1", subject="Toán", software=software)


def a_quota(portal: Portal, id_: str) -> Quota:
    """A quota of a portal's rulebook."""
    return next(one for one in portal.settings.rulebook.quotas if one.id == id_)


def read(portal: Portal, quota: str, period: str = "", subject: str | None = None) -> list[Reading]:
    """The readings of a quota, those of one period and subject if they are named."""
    return [
        one
        for one in readings(portal)
        if one.quota.id == quota
        and period in {"", one.period}
        and (subject is None or one.subject == subject)
    ]


def away(first: dt.date, last: dt.date, staff: str = "thu.lt") -> Leave:
    """A leave."""
    return Leave(staff, first, last, "Nghỉ thai sản")
