"""The quotas of every week, gathered by months: a school year has too many weeks for one row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from schoolgate.model import Period, Portal, Quota
from schoolgate.quotas import month_of
from schoolgate.site.dashboard.columns import Column, columns, month_title
from schoolgate.site.dashboard.matrix import Cell, cell
from schoolgate.site.dashboard.standing import Standing


@dataclass(frozen=True, slots=True)
class WeekMark:
    """A week of one quota; figures stand beside it where more than one thing is asked."""

    week: Column
    cell: Cell

    @property
    def counted(self) -> bool:
        """Whether its figures are shown."""
        return self.cell.counted and self.cell.asked > 1


@dataclass(frozen=True, slots=True)
class Weeks:
    """The quotas across, the months down, the newest first; each field holds the weeks of that month."""

    quotas: tuple[str, ...]
    months: tuple[tuple[str, tuple[tuple[WeekMark, ...], ...]], ...]


def weeks(portal: Portal, quotas: Sequence[Quota], found: Mapping[tuple[str, str], Standing]) -> Weeks | None:
    """Return the weeks that have begun; None where no quota runs by the week."""
    months: dict[str, list[Column]] = {}
    for one in columns(Period.WEEK, portal):
        if not one.later:
            months.setdefault(month_of(one.id), []).append(one)
    if not quotas or not months:
        return None
    rows = [
        (
            month_title(month),
            tuple(
                tuple(WeekMark(one, cell(found.get((quota.id, one.id)), one)) for one in some)
                for quota in quotas
            ),
        )
        for month, some in reversed(months.items())
    ]
    return Weeks(tuple(quota.title for quota in quotas), tuple(rows))
