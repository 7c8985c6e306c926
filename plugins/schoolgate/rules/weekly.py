"""What several rules about weeks ask: which weeks have lessons, by when something is due, what clashes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import TypeVar

from schoolgate.model import (
    Dish,
    Location,
    Message,
    Outcome,
    Portal,
    ScheduleEntry,
    TimetableEntry,
    monday,
    school_year,
    timetables,
    week,
)
from schoolgate.rules.facts import day

_WEEK = timedelta(7)
_SUNDAY = 7
Dated = TypeVar("Dated", ScheduleEntry, Dish)


def by_week(rows: Iterable[Dated], portal: Portal) -> dict[date, list[Dated]]:
    """Return the rows of this school year by the Monday of their week."""
    found: dict[date, list[Dated]] = {}
    for row in rows:
        if school_year(row.day) == school_year(portal.as_of):
            found.setdefault(monday(row.day), []).append(row)
    return dict(sorted(found.items()))


def weeks_with_lessons(portal: Portal) -> Iterator[date]:
    """Return the Mondays of the weeks of this term, until the one after the portal's day.

    None where the school has no calendar: nobody knows then which weeks are holidays.
    """
    calendar, year = portal.settings.calendar, school_year(portal.as_of)
    term = next((one for one in calendar.terms if one.year == year), None)
    first = monday(term.first) if term else date.max
    while term and first <= min(term.last, portal.as_of + _WEEK):
        if calendar.teaches(first):
            yield first
        first += _WEEK


def outcome(first: date, portal: Portal) -> Outcome:
    """Return how a week stands for which something is missing: it may still come while the week runs."""
    return Outcome.OPEN if portal.as_of < first + _WEEK else Outcome.FAILED


def span(first: date) -> dict[str, str]:
    """Return the values by which a week is named in a sentence."""
    return {"week": week(first), "first": day(first), "last": day(first + timedelta(6))}


def file_of(folder: str, first: date) -> Location:
    """Return where the rows of a week belong."""
    return Location(f"_data/{folder}/{week(first)}.csv")


def at_once(portal: Portal) -> Iterator[Mapping[tuple[int, str, int], list[TimetableEntry]]]:
    """Return the lessons of every hour of the week, on the portal's day and after each change to come."""
    versions = [one for some in timetables(portal.timetable).values() for one in some]
    coming = {one.first for one in versions if one.first and one.first > portal.as_of}
    for moment in sorted({portal.as_of, *coming}):
        hours: dict[tuple[int, str, int], list[TimetableEntry]] = {}
        for version in versions:
            for one in version.on(moment) if version.holds(moment) else ():
                hours.setdefault((one.weekday, one.session, one.period), []).append(one)
        yield hours


def said(id_: str, one: TimetableEntry, **values: object) -> Message:
    """Return a sentence about an hour of the week; it has a form for each session."""
    session = f"-{one.session}" if one.session in {"morning", "afternoon"} else ""
    weekday = str(one.weekday + 1) if one.weekday < _SUNDAY else "CN"
    return Message.of(id_ + session, weekday=weekday, period=one.period, **values)
