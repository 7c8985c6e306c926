"""The editorial plan of every month against what was published (R-036, Q37)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
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
    """A post that was published in a month without having been planned."""

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
    portal = inspection.portal
    plans = {one.month: one for one in portal.plans}
    year = columns(Period.MONTH, portal)
    begun = {one.id for one in year if not one.later}
    shown = {one.id for one in year} & plans.keys() | begun
    rows = _public_posts(portal)
    return tuple(_month(id_, plans.get(id_), rows, portal) for id_ in sorted(shown, reverse=True))


def _public_posts(portal: Portal) -> dict[str, LedgerRow]:
    return {one.path: one for one in ledger(portal) if one.kind == "post" and one.layer is Layer.PUBLIC}


def _month(id_: str, found: EditorialPlan | None, rows: Mapping[str, LedgerRow], portal: Portal) -> Month:
    wanted = found or EditorialPlan(id_)
    posts = tuple(_planned(one, rows, portal) for one in wanted.posts)
    taken = {_path(one.post, rows) for one in wanted.posts}
    came = [one for one in rows.values() if one.day and month(one.day) == id_]
    return Month(
        id_,
        month_title(id_),
        found is not None,
        _lines(wanted.goal),
        _lines(wanted.assessment),
        posts,
        sum(one.progress is Progress.DONE for one in posts),
        len(came),
        tuple(_beside((one for one in came if one.path not in taken), portal)),
        id_ < month(portal.as_of),
    )


def _planned(one: PlannedPost, rows: Mapping[str, LedgerRow], portal: Portal) -> Planned:
    row = rows.get(_path(one.post, rows))
    progress, days = _progress(one, row, portal)
    return Planned(
        one.title,
        next((found.title for found in portal.settings.categories if found.id == one.category), one.category),
        named(one.owner, portal),
        named(one.approver, portal),
        one.due,
        progress,
        days,
        row.day if row else None,
        row.title if row else "",
        public_url(row, portal.settings.school) if row else "",
    )


def _progress(one: PlannedPost, row: LedgerRow | None, portal: Portal) -> tuple[Progress, int]:
    if row and row.day:
        return Progress.DONE, max(0, (row.day - one.due).days) if one.due else 0
    late = (portal.as_of - one.due).days if one.due else 0
    known = {post.path for post in portal.posts}
    if _path(one.post, known):
        return Progress.WRITTEN, max(0, late)
    return (Progress.LATE, late) if late > 0 else (Progress.DUE, -late)


def _path(typed: str, known: Iterable[str]) -> str:
    """Return the post that a plan names by its folder or its file; ``""`` where there is none."""
    name = typed.strip().strip("/")
    ways = (name, f"{name}/index.md", f"{name}.md")
    return next((one for one in ways if name and one in known), "")


def _beside(rows: Iterable[LedgerRow], portal: Portal) -> Iterator[Beside]:
    for one in rows:
        if one.day:
            yield Beside(one.title, one.day, public_url(one, portal.settings.school))


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(line for line in typed.splitlines() if line.strip())
