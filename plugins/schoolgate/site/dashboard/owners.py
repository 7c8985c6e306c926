"""Who answers for which category (R-038), and what everybody has done in every quarter (R-041)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schoolgate.inspection import Inspection
from schoolgate.messages import text
from schoolgate.model import Category, Portal, school_year
from schoolgate.reports.activity import Activity, activity
from schoolgate.reports.activity_text import quarter_of, span_of
from schoolgate.site.dashboard.people import Named, named

_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Owned:
    """A category with those who answer for it; None where the school has named nobody."""

    title: str
    owner: Named | None
    executor: Named | None
    approver: Named | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The categories of the news, or the groups of documents."""

    title: str
    rows: tuple[Owned, ...]


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter with everybody who has done something in it."""

    id: str
    title: str
    first: dt.date
    last: dt.date
    people: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class Owners:
    """The page."""

    shelves: tuple[Shelf, ...]
    quarters: tuple[Quarter, ...]


def owners(inspection: Inspection) -> Owners:
    """Return the page of an inspection."""
    portal = inspection.portal
    shelves = []
    for section in ("news", "documents"):
        some = [one for one in portal.settings.categories if one.section == section]
        if some:
            shelves.append(Shelf(text(f"site.{section}"), tuple(_owned(one, portal) for one in some)))
    return Owners(tuple(shelves), _quarters(portal))


def _owned(one: Category, portal: Portal) -> Owned:
    return Owned(one.title, *(named(id_, portal) for id_ in (one.owner, one.executor, one.approver)))


def _quarters(portal: Portal) -> tuple[Quarter, ...]:
    """Return the quarters of the calendar that this school year has touched so far, the newest first."""
    year = school_year(portal.as_of)
    found, last = [], portal.as_of
    while school_year(last) == year:
        found.append(quarter_of(last))
        last = span_of(found[-1])[0] - dt.timedelta(1)
    return tuple(_quarter(one, portal) for one in found)


def _quarter(id_: str, portal: Portal) -> Quarter:
    first, last = span_of(id_)
    title = text("dashboard.quarter", number=_ROMAN[int(id_[-1]) - 1], year=id_[:4])
    return Quarter(f"quy-{id_.lower()}", title, first, last, activity(portal, first, last))
