"""What everybody has to do in the next weeks and by when, as far as the portal knows it (R-036, R-130).

A deadline keeps its key when its day changes: a calendar moves what it has and does not show it twice. Nobody
is reminded of what the school has not said is theirs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import chain

from schoolgate.messages import text
from schoolgate.model import Outcome, Portal, Reading, month
from schoolgate.reports.asked import STEERING_BOARD, asked, board, category, doing, serving
from schoolgate.reports.coming import DAYS, Deadline, Shared, documents, weeks
from schoolgate.reports.progress import Stage, Step, live, progress
from schoolgate.reports.reminder import meeting_in
from schoolgate.reports.shortfall_lines import label
from schoolgate.reports.wording import brief, last_day
from schoolgate.vietnamese import slug

_WEEKLY = frozenset({"schedules", "menus"})
"""What has a day of its own in the week."""


def deadlines(
    portal: Portal, readings: Iterable[Reading], language: str = "vi"
) -> dict[str, tuple[Deadline, ...]]:
    """Return the deadlines of the next ``DAYS`` days by staff id, in the order of the table of staff.

    The portal's day is one of these days; ``readings`` are those of its school year.
    """
    last = portal.as_of + timedelta(DAYS)
    found: dict[str, dict[str, Deadline]] = {}
    for ids, one in chain(
        _planned(portal, language),
        _counted(portal, readings, language),
        weeks(portal, language),
        documents(portal, language),
        _meetings(portal, language),
    ):
        for id_ in serving(ids, portal) if portal.as_of <= one.day <= last else ():
            found.setdefault(id_, {})[one.key] = one
    ordered = {id_: found[id_].values() for id_ in portal.settings.staff if id_ in found}
    return {id_: tuple(sorted(some, key=lambda one: (one.day, one.key))) for id_, some in ordered.items()}


def _planned(portal: Portal, language: str) -> Iterator[Shared]:
    """Return what the editorial plans ask of those who write and of those who approve."""
    shown = live(portal)
    for plan in portal.plans:
        seen: Counter[str] = Counter()
        for one in progress(plan, shown):
            name = slug(one.post.title)
            seen[name] += 1
            if one.stage is not Stage.PUBLISHED:
                yield from _post(one, plan.month, f"{plan.month}-{name}-{seen[name]}", portal, language)


def _post(one: Step, of: str, key: str, portal: Portal, language: str) -> Iterator[Shared]:
    folder = category(one.post.category, portal)
    due, title = one.post.due or last_day(of), brief(one.post.title)
    if one.stage is Stage.PLANNED:
        said = text("reports.deadline-write", language, what=title)
        writers = serving([one.post.owner], portal) or doing(folder, portal)
        yield list(writers), Deadline(f"viet-{key}", due, said)
    said = text("reports.deadline-approve", language, what=title)
    yield [one.post.approver or folder.approver], Deadline(f"duyet-{key}", due, said)


def _counted(portal: Portal, readings: Iterable[Reading], language: str) -> Iterator[Shared]:
    """Return what quotas still ask for, on the last day of their period."""
    for one in readings:
        if one.outcome is Outcome.OPEN and one.quota.counts not in _WEEKLY:
            key = "-".join(filter(None, ("chi-tieu", slug(one.quota.id), one.period, slug(one.subject))))
            values = {"what": label(one, language), "missing": one.missing, "unit": one.quota.unit}
            about = text("reports.deadline-figures", language, published=one.published, minimum=one.minimum)
            title = text("reports.deadline-quota", language, **values)
            yield list(asked(one, portal).doers), Deadline(key, one.last, title, about)


def _meetings(portal: Portal, language: str) -> Iterator[Shared]:
    """Return the monthly meetings of the steering board, as long as there is school."""
    held, calendar = board(STEERING_BOARD, portal), portal.settings.calendar
    days = {meeting_in(portal.as_of + timedelta(ahead), portal) for ahead in range(DAYS + 1)}
    for when in sorted(days):
        if held and calendar.term(when):
            holiday = calendar.holiday(when)
            about = text("reports.deadline-holiday", language, what=brief(holiday.title)) if holiday else ""
            title = text("reports.deadline-meeting", language, what=brief(held.title))
            yield list(held.members), Deadline(f"hop-{month(when)}", when, title, about)
