"""Meters: how far each quota has come in the period that runs, and how far it will come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schoolgate.messages import text
from schoolgate.model import Period, Portal, Scope
from schoolgate.reports.asked import Asked, asked
from schoolgate.reports.people import name
from schoolgate.site.dashboard.columns import columns
from schoolgate.site.dashboard.matrix import rank, said, unit
from schoolgate.site.dashboard.standing import Standing, State

_ORDER = (State.OPEN, State.FAILED, State.PASSED, State.REACHED, State.EXEMPT)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of 100 parts: how many are filled, and where the minimum stands."""

    filled: int
    minimum: int


@dataclass(frozen=True, slots=True)
class Meter:
    """One quota in the period that runs. ``notes`` say what is missing, what will be, who is asked."""

    title: str
    state: State
    said: str
    done: int
    asked: int
    unit: str
    bar: Bar | None
    notes: tuple[str, ...]
    target: int | None = None
    page: str = ""
    """The kind of page that tells of everybody whom the quota asks."""


@dataclass(frozen=True, slots=True)
class Running:
    """A period that runs, with a meter for every quota."""

    title: str
    meters: tuple[Meter, ...]


def running(portal: Portal, found: Iterable[tuple[tuple[str, str], Standing]]) -> tuple[Running, ...]:
    """Return the periods that run on the portal's day, the month first; what is open comes first in each."""
    known = sorted(found, key=lambda one: rank(one[1].quota))
    made = []
    for period in (Period.MONTH, Period.WEEK, Period.SEMESTER, Period.YEAR):
        now = next((one for one in columns(period, portal) if one.now), None)
        some = [one for (_, id_), one in known if now and id_ == now.id and one.quota.period is period]
        if now and some:
            some.sort(key=lambda one: _ORDER.index(one.state))
            made.append(Running(now.title, tuple(_meter(one, portal) for one in some)))
    return tuple(made)


def _meter(one: Standing, portal: Portal) -> Meter:
    wished = one.target is not None and one.target > one.asked
    return Meter(
        one.quota.title,
        one.state,
        said(one),
        one.done,
        one.asked,
        unit(one.quota),
        None if one.state is State.EXEMPT else _bar(one),
        tuple(_notes(one, portal)),
        one.target if wished else None,
        "teachers" if one.quota.scope in {Scope.TEACHER, Scope.COURSE} else "",
    )


def _bar(one: Standing) -> Bar:
    whole = max(one.done, one.asked, one.target or 0, 1)
    return Bar(round(100 * one.done / whole), round(100 * one.asked / whole))


def _notes(one: Standing, portal: Portal) -> Iterator[str]:
    if one.state is not State.OPEN:
        return
    kind = "missing" if one.quota.scope is Scope.SITE else "each"
    when = "open" if one.days_left else "last-day"
    values = {"missing": one.missing, "unit": unit(one.quota), "days": one.days_left}
    yield text(f"dashboard.{kind}-{when}", **values)
    if one.pace is not None:
        way = "enough" if one.pace >= one.asked else "short"
        yield text(f"dashboard.pace-{way}", pace=one.pace, minimum=one.asked, unit=one.quota.unit)
    if one.planned:
        yield text("dashboard.planned", planned=one.planned)
    if one.reading:
        yield from _who(asked(one.reading, portal), portal)


def _who(found: Asked, portal: Portal) -> Iterator[str]:
    doers, approver = ", ".join(name(id_, portal) for id_ in found.doers), name(found.approver, portal)
    if doers:
        yield text(f"dashboard.{'asked-both' if approver else 'asked'}", doers=doers, approver=approver)
    elif found.board:
        yield text("dashboard.asked-board", board=found.board)
