"""School years, months and weeks as the archives count them, and the school's own calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

FIRST_MONTH = 8
"""A school year runs from 1 August to 31 July."""
_SCHOOL_DAYS = 5
"""Monday to Friday."""


def school_year(day: date) -> str:
    """Return the school year of a day, such as ``2025-2026``."""
    first = day.year if day.month >= FIRST_MONTH else day.year - 1
    return f"{first}-{first + 1}"


def month(day: date) -> str:
    """Return the month of a day, such as ``2025-10``."""
    return f"{day.year:04d}-{day.month:02d}"


def week(day: date) -> str:
    """Return the ISO week of a day, such as ``2025-W41``."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def monday(day: date) -> date:
    """Return the first day of the week of a day."""
    return day - timedelta(day.weekday())


def within(day: date, first: date | None, last: date | None) -> bool:
    """Whether ``day`` lies between two days, both included; a missing end is open."""
    return (first is None or first <= day) and (last is None or day <= last)


@dataclass(frozen=True, slots=True)
class Term:
    """The days of a school year on which there are lessons, from the first to the last."""

    year: str
    first: date
    last: date
    second: date | None = None
    """The first day of the second semester."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days without lessons, both ends included."""

    title: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Bell:
    """When a lesson begins and ends; ``period`` counts from 1 within its ``session``."""

    session: str
    period: int
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the school teaches, as ``calendar.yml`` says; empty where the school has not written it."""

    terms: tuple[Term, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    bells: tuple[Bell, ...] = ()

    def term(self, day: date) -> Term | None:
        """Return the term in which a day lies."""
        return next((one for one in self.terms if one.first <= day <= one.last), None)

    def holiday(self, day: date) -> Holiday | None:
        """Return the holiday in which a day lies."""
        return next((one for one in self.holidays if one.first <= day <= one.last), None)

    def teaches(self, first: date) -> bool:
        """Whether there are lessons on a school day of the week that begins on a Monday."""
        days = (first + timedelta(ahead) for ahead in range(_SCHOOL_DAYS))
        return any(self.term(day) and not self.holiday(day) for day in days)

    def bell(self, session: str, period: int) -> Bell | None:
        """Return when a lesson is, where the school has said it; ``day`` counts as no session does."""
        wanted = ("" if session == "day" else session, period)
        return next((one for one in self.bells if (one.session, one.period) == wanted), None)
