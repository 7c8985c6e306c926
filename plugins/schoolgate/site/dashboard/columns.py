"""The periods of a school year as the pages name them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schoolgate.messages import text
from schoolgate.model import Period, Portal, Term, school_year
from schoolgate.quotas.periods import Span, spans

_SEMESTERS = {"HK1": "I", "HK2": "II"}


@dataclass(frozen=True, slots=True)
class Column:
    """A period above a column: its id, its short name with a word below, and its full name."""

    id: str
    short: str
    under: str
    title: str
    now: bool = False
    later: bool = False


def term_of(portal: Portal) -> Term | None:
    """Return the term of the school year in which the portal's day lies."""
    year = school_year(portal.as_of)
    return next((one for one in portal.settings.calendar.terms if one.year == year), None)


def columns(period: Period, portal: Portal) -> tuple[Column, ...]:
    """Return the periods of one length in this school year, none where the calendar does not know it."""
    term = term_of(portal)
    return tuple(_column(period, one, portal.as_of) for one in spans(period, term)) if term else ()


def day(value: dt.date) -> str:
    """Write a day of this school year without its year: ``08/09``."""
    return f"{value:%d/%m}"


def month_title(month: str) -> str:
    """Name a month such as ``2025-12``."""
    return text("dashboard.month", number=int(month[5:]), year=month[:4])


def _column(period: Period, span: Span, as_of: dt.date) -> Column:
    short, under, title = _names(period, span)
    return Column(span.id, short, under, title, span.first <= as_of <= span.last, span.first > as_of)


def _names(period: Period, span: Span) -> tuple[str, str, str]:
    year, _, number = span.id.rpartition("-")
    if period is Period.WEEK:
        short = str(int(number.removeprefix("W")))
        title = text("dashboard.week", number=short, first=day(span.first), last=day(span.last))
        return short, "", title
    if period is Period.MONTH:
        return text("dashboard.month-short", number=int(number)), year, month_title(span.id)
    if period is Period.SEMESTER:
        roman = _SEMESTERS[number]
        title = text("dashboard.semester", number=roman)
        return title, "", title
    return text("dashboard.whole-year"), "", text("dashboard.year", year=span.id)
