"""The first page: what runs, what is missing, and every quota of the school year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from schoolgate.inspection import Inspection
from schoolgate.messages import text
from schoolgate.model import Period, Portal, Quota, Reading, Scope
from schoolgate.site.dashboard.columns import Column, columns
from schoolgate.site.dashboard.matrix import Block, Cell, Line, Matrix, cell, of_quotas
from schoolgate.site.dashboard.meters import Running, running
from schoolgate.site.dashboard.standing import Standing, State, alone, standings
from schoolgate.site.dashboard.weeks import Weeks, weeks
from schoolgate.site.templates import day


@dataclass(frozen=True, slots=True)
class Overview:
    """The page. ``tally`` counts quotas, each once in each of its periods, by how they stand."""

    known: bool
    """Whether the calendar says when the school year is; without it nothing can be counted."""
    tally: Mapping[State, int]
    findings: int
    running: tuple[Running, ...]
    months: Matrix
    longer: Matrix
    weeks: Weeks | None
    events: Matrix | None


def overview(inspection: Inspection) -> Overview:
    """Return the page of an inspection."""
    portal, found = inspection.portal, standings(inspection.readings)
    quotas = {one.quota.id: one.quota for one in inspection.readings}
    longer = (*columns(Period.SEMESTER, portal), *columns(Period.YEAR, portal))
    return Overview(
        known=bool(longer),
        tally=_tally(found.values()),
        findings=len(inspection.findings),
        running=running(portal, found.items()),
        months=of_quotas(columns(Period.MONTH, portal), _lasting(quotas, Period.MONTH), found),
        longer=of_quotas(longer, _lasting(quotas, Period.SEMESTER, Period.YEAR), found),
        weeks=weeks(portal, _lasting(quotas, Period.WEEK), found),
        events=_events(inspection.readings, portal),
    )


def _tally(found: Iterable[Standing]) -> Mapping[State, int]:
    states = [State.PASSED if one.state is State.REACHED else one.state for one in found]
    return {state: states.count(state) for state in (State.OPEN, State.FAILED, State.PASSED)}


def _lasting(quotas: Mapping[str, Quota], *periods: Period) -> list[Quota]:
    return [one for one in quotas.values() if one.period in periods]


def _events(readings: Iterable[Reading], portal: Portal) -> Matrix | None:
    """Return the events of the year by what the portal has to tell of them, the newest first."""
    asked = [one for one in readings if one.quota.scope is Scope.EVENT]
    heads = {
        one.quota.id: Column(one.quota.id, text(f"dashboard.of-{one.quota.counts}"), "", one.quota.title)
        for one in asked
    }
    lines: dict[str, dict[str, Reading]] = {}
    for one in sorted(asked, key=lambda one: one.first, reverse=True):
        lines.setdefault(one.subject, {})[one.quota.id] = one
    if not lines:
        return None
    rows = tuple(_event(found, heads) for found in lines.values())
    return Matrix(tuple(heads.values()), (Block("", rows),), figures=False)


def _event(found: Mapping[str, Reading], heads: Mapping[str, Column]) -> Line:
    one = next(iter(found.values()))
    cells: tuple[Cell, ...] = tuple(
        cell(alone(found[id_]) if id_ in found else None, column) for id_, column in heads.items()
    )
    return Line(one.name, day(one.first), cells)
