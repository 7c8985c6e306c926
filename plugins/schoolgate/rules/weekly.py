"""What several rules about weeks ask: which weeks have lessons, by when something is due, what clashes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import TypeVar

from schoolgate.model import (
    Dish,
    Event,
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
from schoolgate.quotas import last_day, past_events
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Asks

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


def published(rows: Iterable[Dated], portal: Portal) -> Iterator[tuple[date, Location, date]]:
    """Return the weeks of this school year that say when they were published, each by its Monday.

    With it stand the place of its first row and the first of the days on which it was published.
    """
    for first, some in by_week(rows, portal).items():
        days = [one.published_on for one in some if one.published_on]
        if days:
            yield first, some[0].where, min(days)


def weeks_due(portal: Portal, due: Callable[[date, Portal], date]) -> Iterator[date]:
    """Return the Mondays of the weeks with lessons of this term whose ``due`` day is over.

    None where the school has no calendar: nobody knows then which weeks are holidays. Weeks that began before
    the first day the school is judged for are left out.
    """
    calendar, year = portal.settings.calendar, school_year(portal.as_of)
    term = next((one for one in calendar.terms if one.year == year), None)
    first, begins = monday(term.first) if term else date.max, portal.settings.rulebook.begins or date.min
    while term and first <= min(term.last, portal.as_of + _WEEK):
        if calendar.teaches(first) and first >= begins and portal.as_of > due(first, portal):
            yield first
        first += _WEEK


def events_due(portal: Portal, asks: Asks) -> Iterator[tuple[Event, date]]:
    """Return the events that are over and of which a quota asks something, each with the last day for it.

    Those before the first day the school is judged for are left out.
    """
    book = portal.settings.rulebook
    quotas = [one for one in book.quotas if asks(one)]
    for event in past_events(portal):
        last = last_day(event)
        days = book.limit("event-days", last)
        asked = any(figure.minimum for one in quotas if (figure := one.figure(last)))
        if asked and days is not None and last >= (book.begins or date.min):
            yield event, last + timedelta(days)


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


def lessons_to_come(portal: Portal) -> dict[TimetableEntry, None]:
    """Return the lessons of all timetables from the portal's day on, each once."""
    return dict.fromkeys(one for hours in at_once(portal) for some in hours.values() for one in some)


def said(id_: str, one: TimetableEntry, **values: object) -> Message:
    """Return a sentence about an hour of the week; it has a form for each session."""
    session = f"-{one.session}" if one.session in {"morning", "afternoon"} else ""
    weekday = str(one.weekday + 1) if one.weekday < _SUNDAY else "CN"
    return Message.of(id_ + session, weekday=weekday, period=one.period, **values)
