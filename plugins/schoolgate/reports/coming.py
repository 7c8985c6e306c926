"""What comes back every week and every year: schedules, menus, documents that must be there (R-050)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from schoolgate.messages import text
from schoolgate.model import NOTICES, Portal, monday, week
from schoolgate.quotas.weeks import first_school_day, menu_due
from schoolgate.register import GROUP, Shelf, State, statuses
from schoolgate.reports.asked import STEERING_BOARD, board, category, doing
from schoolgate.reports.wording import brief, day
from schoolgate.vietnamese import slug

DAYS = 60
"""How far ahead deadlines are told."""
_SCHOOL = "school"
"""The group of the documents that the school issues itself."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something to be done by a day; of the deadlines of one person each has another ``key``."""

    key: str
    day: date
    title: str
    about: str = ""


Shared = tuple[list[str], Deadline]
"""A deadline with the staff ids of those who are asked; ``""`` and unknown ones are nobody."""


def weeks(portal: Portal, language: str) -> Iterator[Shared]:
    """Return the schedules and menus of weeks with lessons that are not there yet."""
    doers = list(doing(category(NOTICES, portal), portal))
    boarding = bool(portal.menus) or any(one.boarders for one in portal.classes)
    schedules = {monday(one.day) for one in portal.schedules}
    menus = {monday(one.day) for one in portal.menus}
    for first in _mondays(portal):
        if first not in schedules:
            yield (
                doers,
                _of_week("schedule", "lich-cong-tac", first, first_school_day(first, portal), language),
            )
        if boarding and first not in menus:
            yield doers, _of_week("menu", "thuc-don", first, menu_due(first, portal), language)


def documents(portal: Portal, language: str) -> Iterator[Shared]:
    """Return the documents that the school must issue, and what it must disclose, each with its last day."""
    issuing, disclosing = _answering(_SCHOOL, portal), _answering(GROUP, portal)
    for one in portal.settings.required:
        if one.due and not one.document:
            title = text("reports.deadline-document", language, what=brief(one.title))
            yield issuing, Deadline(f"van-ban-{one.year}-{slug(one.title)}", one.due, title)
    shelf = Shelf(portal.documents, portal.pages, portal.as_of)
    for status in statuses(portal.settings.disclosure, portal.as_of, shelf.published):
        if status.state is State.WAITING and status.since:
            title = text("reports.deadline-disclosure", language, what=brief(status.item.title))
            key = f"cong-khai-{status.year}-{slug(status.item.id)}"
            yield disclosing, Deadline(key, status.since, title)


def _mondays(portal: Portal) -> Iterator[date]:
    """Return the Mondays of weeks with lessons in which something is due that is still ahead."""
    first, last = monday(portal.as_of), portal.as_of + timedelta(DAYS + 7)
    while first <= last:
        if portal.settings.calendar.teaches(first):
            yield first
        first += timedelta(7)


def _of_week(kind: str, key: str, first: date, due: date, language: str) -> Deadline:
    title = text(f"reports.deadline-{kind}", language, first=day(first))
    return Deadline(f"{key}-{week(first).lower()}", due, title)


def _answering(group: str, portal: Portal) -> list[str]:
    """Return who answers for a group of documents; where the school names nobody, the steering board."""
    held = board(STEERING_BOARD, portal)
    return list(doing(category(group, portal), portal) or (held.members if held else ()))
