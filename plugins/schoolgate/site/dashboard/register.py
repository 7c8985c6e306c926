"""The publication ledger (R-039): a page for each school year, the newest month first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from schoolgate.inspection import Inspection
from schoolgate.messages import text
from schoolgate.model import Layer, Portal, month, school_year
from schoolgate.reports.ledger import LedgerRow, ledger
from schoolgate.site.dashboard.columns import month_title
from schoolgate.site.dashboard.links import public_url
from schoolgate.site.dashboard.people import Named, named


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: what went live, where it belongs, who wrote and who approved it."""

    day: dt.date | None
    title: str
    url: str
    number: str
    kind: str
    category: str
    layer: str
    author: Named | None
    approver: Named | None
    approved_on: dt.date | None


@dataclass(frozen=True, slots=True)
class MonthOfLedger:
    """A month with its rows, the newest first; the last one may hold what names no day."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """The ledger of a school year. ``years`` are all that have one, the newest first."""

    year: str
    years: tuple[str, ...]
    months: tuple[MonthOfLedger, ...]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return sum(len(one.entries) for one in self.months)


def registers(inspection: Inspection) -> tuple[Register, ...]:
    """Return the ledgers of all school years, the newest first; that of this year even if it is empty."""
    portal = inspection.portal
    current = school_year(portal.as_of)
    found: dict[str, list[LedgerRow]] = {current: []}
    for one in ledger(portal):
        found.setdefault(school_year(one.day) if one.day else current, []).append(one)
    years = tuple(sorted(found, reverse=True))
    return tuple(Register(year, years, _months(found[year], portal)) for year in years)


def _months(rows: Iterable[LedgerRow], portal: Portal) -> tuple[MonthOfLedger, ...]:
    found: dict[str, list[LedgerRow]] = {}
    for one in reversed(list(rows)):
        found.setdefault(month(one.day) if one.day else "", []).append(one)
    return tuple(
        MonthOfLedger(
            id_ or "undated",
            month_title(id_) if id_ else text("dashboard.undated"),
            tuple(_entry(one, portal) for one in some),
        )
        for id_, some in found.items()
    )


def _entry(one: LedgerRow, portal: Portal) -> Entry:
    return Entry(
        one.day,
        one.title,
        public_url(one, portal.settings.school),
        one.number,
        text(f"dashboard.kind-{one.kind}"),
        _category(one, portal),
        text(f"dashboard.layer-{one.layer}"),
        named(one.author, portal),
        named(one.approver, portal),
        one.approved_on,
    )


def _category(one: LedgerRow, portal: Portal) -> str:
    """Return the title of a category; what lies inside the school has none."""
    unnamed = one.category if one.layer is Layer.PUBLIC else ""
    return next((found.title for found in portal.settings.categories if found.id == one.category), unnamed)
