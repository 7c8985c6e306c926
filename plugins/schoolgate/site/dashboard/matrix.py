"""Tables of marks: quotas or people down, periods across."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from schoolgate.messages import text
from schoolgate.model import Quota, Scope
from schoolgate.model.quotas import Counted
from schoolgate.quotas.presence import AWAY
from schoolgate.site.dashboard.columns import Column
from schoolgate.site.dashboard.standing import Standing, State

_GROUPS: Mapping[Counted, str] = {
    "posts": "news",
    "albums": "news",
    "plans": "news",
    "schedules": "weeks",
    "menus": "weeks",
    "lessons": "lessons",
    "events": "work",
    "trainings": "work",
    "documents": "records",
}
_RANKS = {counts: rank for rank, counts in enumerate(_GROUPS)}
_LEGEND = (State.REACHED, State.PASSED, State.FAILED, State.OPEN, State.EXEMPT)


@dataclass(frozen=True, slots=True)
class Cell:
    """One mark: what it says, with its figures; ``said`` is its word, ``seen`` where the mark has none."""

    state: State
    done: int = 0
    asked: int = 0
    said: str = ""
    seen: bool = False

    @property
    def counted(self) -> bool:
        """Whether figures stand beside the mark."""
        return self.state not in {State.EXEMPT, State.NONE, State.LATER}


@dataclass(frozen=True, slots=True)
class Line:
    """A row: what it is about, a note below it, a cell for each column, and perhaps their sum."""

    title: str
    note: str
    cells: tuple[Cell, ...]
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that belong together below a heading, ``""`` for none."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """A whole table. ``legend`` holds the states that occur in it; ``foot`` is the row that sums it up."""

    columns: tuple[Column, ...]
    blocks: tuple[Block, ...]
    foot: Line | None = None
    figures: bool = True
    """Whether figures stand beside the marks."""

    @property
    def legend(self) -> tuple[tuple[State, str], ...]:
        """Return the states to explain, each with its word."""
        found = {cell.state for block in self.blocks for line in block.lines for cell in line.cells}
        return tuple((one, text(f"dashboard.state-{one}")) for one in _LEGEND if one in found)


def of_quotas(
    columns: Sequence[Column], quotas: Iterable[Quota], found: Mapping[tuple[str, str], Standing]
) -> Matrix:
    """Return quotas by periods, those that count alike together."""
    groups: dict[str, list[Line]] = {}
    for quota in sorted(quotas, key=rank):
        cells = tuple(cell(found.get((quota.id, one.id)), one) for one in columns)
        line = Line(quota.title, _asks(quota, [found.get((quota.id, one.id)) for one in columns]), cells)
        groups.setdefault(_GROUPS[quota.counts], []).append(line)
    return Matrix(
        tuple(columns),
        tuple(Block(text(f"dashboard.group-{name}"), tuple(lines)) for name, lines in groups.items()),
    )


def cell(standing: Standing | None, column: Column) -> Cell:
    """Return the mark of a standing; without one nothing is asked there, or it has not begun."""
    if standing is None:
        state = State.LATER if column.later else State.NONE
        return Cell(state, said=text(f"dashboard.state-{state}"))
    away = standing.reason == AWAY
    return Cell(standing.state, standing.done, standing.asked, said(standing), away)


def rank(quota: Quota) -> int:
    """Return the place of a quota among others: news first, minutes and reports last."""
    return _RANKS[quota.counts]


def said(standing: Standing) -> str:
    """Name the state of a standing, with the reason why it does not apply."""
    if standing.state is State.EXEMPT:
        return text(f"dashboard.exempt-{standing.reason}")
    return text(f"dashboard.state-{standing.state}")


def unit(quota: Quota) -> str:
    """Return what the figures of a standing count: the quota's own unit, or whom it asks."""
    return quota.unit if quota.scope is Scope.SITE else text(f"dashboard.unit-{quota.scope}")


def _asks(quota: Quota, found: Sequence[Standing | None]) -> str:
    """Return what is asked in each period, as in the last one of which something is known."""
    known = [one for one in found if one and one.asked]
    if quota.scope is not Scope.SITE:
        return text("dashboard.asks-each", unit=unit(quota))
    if not known:
        return ""
    last = known[-1]
    if last.target is not None and last.target > last.asked:
        return text("dashboard.asks-target", minimum=last.asked, target=last.target, unit=quota.unit)
    return text("dashboard.asks", minimum=last.asked, unit=quota.unit)
