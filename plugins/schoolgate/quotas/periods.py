"""The periods of a school year: weeks, months, semesters, the year itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from schoolgate.model import Period, Term, monday, month, school_year, week

_FIRST_MONTH = 8
_SECOND_SEMESTER = (1, 16)
"""Month and day from which the second semester runs where the calendar does not say it."""
_THURSDAY = timedelta(3)


@dataclass(frozen=True, slots=True)
class Span:
    """One period of a school year, both ends included: ``2025-W50``, ``2025-12``, ``2025-2026-HK1``."""

    id: str
    first: date
    last: date

    def days(self) -> Iterator[date]:
        """Return every day of it."""
        return (self.first + timedelta(ahead) for ahead in range((self.last - self.first).days + 1))


def spans(period: Period, term: Term) -> tuple[Span, ...]:
    """Return the periods of one length that a term touches, in their order."""
    made = {Period.WEEK: _weeks, Period.MONTH: _months, Period.SEMESTER: _semesters, Period.YEAR: _year}
    return tuple(one for one in made[period](term) if one.last >= term.first and one.first <= term.last)


def named(period: Period, term: Term) -> Callable[[date], str]:
    """Return what names the period of a day; a week belongs to the school year of its Thursday."""
    if period is Period.WEEK:
        return lambda day: week(day) if school_year(monday(day) + _THURSDAY) == term.year else ""
    if period is Period.MONTH:
        return lambda day: month(day) if school_year(day) == term.year else ""
    if period is Period.YEAR:
        return school_year
    second = _second(term)
    return lambda day: f"{school_year(day)}-HK{2 if day >= second else 1}"


def month_of(period: str) -> str:
    """Return the month in which a period lies, a week in that of its Thursday; ``""`` for a longer one."""
    if len(period) == len("2025-11"):
        return period
    year, _, number = period.partition("-W")
    return month(date.fromisocalendar(int(year), int(number), 4)) if number else ""


def _weeks(term: Term) -> Iterator[Span]:
    first = monday(term.first)
    while first <= term.last:
        yield Span(week(first), first, first + timedelta(6))
        first += timedelta(7)


def _months(term: Term) -> Iterator[Span]:
    year = int(term.year[:4])
    for number in range(_FIRST_MONTH, _FIRST_MONTH + 12):
        first = _month(year, number)
        yield Span(month(first), first, _month(year, number + 1) - timedelta(1))


def _month(year: int, number: int) -> date:
    """Return the first day of a month; 13 is January of the next year."""
    return date(year + (number - 1) // 12, (number - 1) % 12 + 1, 1)


def _semesters(term: Term) -> Iterator[Span]:
    second = _second(term)
    yield Span(f"{term.year}-HK1", term.first, second - timedelta(1))
    yield Span(f"{term.year}-HK2", max(term.first, second), term.last)


def _year(term: Term) -> Iterator[Span]:
    yield Span(term.year, term.first, term.last)


def _second(term: Term) -> date:
    return term.second or date(int(term.year[5:]), *_SECOND_SEMESTER)
