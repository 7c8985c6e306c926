"""The editorial plan of every month against what was published (R-036, Q37)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from schoolgate.inspection import Inspection
from schoolgate.model import EditorialPlan, Layer, Period, PlannedPost, Portal, month
from schoolgate.reports.ledger import LedgerRow, ledger
from schoolgate.site.dashboard.columns import columns, month_title
from schoolgate.site.dashboard.links import public_url
from schoolgate.site.dashboard.people import Named, named


class Progress(StrEnum):
    """How far a planned post has come."""

    DONE = "done"
    WRITTEN = "written"
    """It is there, but not published: a draft, of the future, or waiting for its approval."""
    DUE = "due"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned post. ``days`` are those to go, those after the day it was due, or 0."""

    title: str
    category: str
    owner: Named | None
    approver: Named | None
    due: dt.date | None
    progress: Progress
    days: int = 0
    published: dt.date | None = None
    post: str = ""
    """The title of the post, where it was published."""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """A post that was published without having been planned for any month."""

    title: str
    day: dt.date
    url: str


@dataclass(frozen=True, slots=True)
class Month:
    """The plan of a month with what came of it; without a plan only what was published."""

    id: str
    title: str
    planned: bool
    goal: tuple[str, ...] = ()
    assessment: tuple[str, ...] = ()
    posts: tuple[Planned, ...] = ()
    done: int = 0
    published: int = 0
    """Public posts of the month, planned or not."""
    beside: tuple[Beside, ...] = ()
    over: bool = False


def plan(inspection: Inspection) -> tuple[Month, ...]:
    """Return the months of this school year that have begun or have a plan, the newest first."""
    plans = {one.month: one for one in inspection.portal.plans}
    year = columns(Period.MONTH, inspection.portal)
    shown = [one.id for one in year if not one.later or one.id in plans]
    work = _Work(inspection.portal)
    return tuple(work.month(id_, plans.get(id_)) for id_ in reversed(shown))


class _Work:
    """What was written and published, by the paths that plans name it by."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        self._written = {one.path for one in portal.posts}
        self._published = {
            one.path: one for one in ledger(portal) if one.kind == "post" and one.layer is Layer.PUBLIC
        }
        asked = (one.post for plan in portal.plans for one in plan.posts)
        self._planned = {_path(typed, self._published) for typed in asked}

    def month(self, id_: str, found: EditorialPlan | None) -> Month:
        """Return a month with its plan, if there is one."""
        wanted = found or EditorialPlan(id_)
        posts = tuple(map(self._post, wanted.posts))
        came = [one for one in self._published.values() if one.day and month(one.day) == id_]
        return Month(
            id_,
            month_title(id_),
            found is not None,
            _lines(wanted.goal),
            _lines(wanted.assessment),
            posts,
            sum(one.progress is Progress.DONE for one in posts),
            len(came),
            tuple(self._beside(came)),
            id_ < month(self._portal.as_of),
        )

    def _post(self, one: PlannedPost) -> Planned:
        row, portal = self._published.get(_path(one.post, self._published)), self._portal
        folders = portal.settings.categories
        progress, days = self._progress(one, row)
        return Planned(
            one.title,
            next((found.title for found in folders if found.id == one.category), one.category),
            named(one.owner, portal),
            named(one.approver, portal),
            one.due,
            progress,
            days,
            row.day if row else None,
            row.title if row else "",
            public_url(row, portal.settings.school) if row else "",
        )

    def _progress(self, one: PlannedPost, row: LedgerRow | None) -> tuple[Progress, int]:
        if row and row.day:
            return Progress.DONE, max(0, (row.day - one.due).days) if one.due else 0
        late = (self._portal.as_of - one.due).days if one.due else 0
        if _path(one.post, self._written):
            return Progress.WRITTEN, max(0, late)
        return (Progress.LATE, late) if late > 0 else (Progress.DUE, -late)

    def _beside(self, came: Iterable[LedgerRow]) -> Iterator[Beside]:
        for one in came:
            if one.day and one.path not in self._planned:
                yield Beside(one.title, one.day, public_url(one, self._portal.settings.school))


def _path(typed: str, known: Container[str]) -> str:
    """Return the post that a plan names by its folder or its file; ``""`` where there is none."""
    name = typed.strip().strip("/")
    ways = (name, f"{name}/index.md", f"{name}.md")
    return next((one for one in ways if name and one in known), "")


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(line for line in typed.splitlines() if line.strip())
