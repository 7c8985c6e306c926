"""Events, work and lessons as appointments: what a calendar program needs of each, by values alone.

An appointment keeps its id when its title, its place or its end changes, so that a program that has
subscribed changes what it has instead of showing it twice (RFC 5545, 3.8.4.7).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import (
    Bell,
    Event,
    PublicPortal,
    ScheduleEntry,
    Term,
    Timetable,
    TimetableEntry,
    same_name,
    school_year,
)
from schoolgate.vietnamese import slug

_USUAL = dt.timedelta(hours=1)
"""How long something takes of which only the beginning is said; Outlook shows nothing that takes no time."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """``start`` and ``end`` are days for what takes whole days (the end is the day after), else moments.

    ``stamp`` is the day by which the facts were known. A weekly one ends with ``until``; on the days
    ``without`` it does not take place.
    """

    uid: str
    title: str
    start: dt.datetime | dt.date
    end: dt.datetime | dt.date
    stamp: dt.date
    place: str = ""
    about: str = ""
    until: dt.date | None = None
    without: tuple[dt.date, ...] = ()


@dataclass(frozen=True, slots=True)
class Agenda:
    """A calendar to subscribe to: its title, the page it belongs to, and what is in it."""

    title: str
    page: str
    appointments: tuple[Appointment, ...]


def events(portal: PublicPortal) -> Agenda:
    """Return the events of this school year and later."""
    title = text("feeds.events", school=portal.settings.school.name)
    wanted = [one for one in portal.events if _this_year(one.until or one.date, portal)]
    return Agenda(title, addresses.EVENTS, tuple(_event(one, portal) for one in wanted))


def schedule(portal: PublicPortal) -> Agenda:
    """Return the work of this school year and later."""
    title = text("feeds.schedule", school=portal.settings.school.name)
    wanted = [one for one in portal.schedules if _this_year(one.day, portal)]
    return Agenda(title, addresses.SCHEDULE, tuple(_works(wanted, portal)))


def lessons(portal: PublicPortal, name: str, versions: Sequence[Timetable], page: str) -> Agenda:
    """Return the lessons of a class in this school year, those that the school tells the times of.

    ``name`` is the class as people read it, ``versions`` are its timetables, ``page`` is their address.
    """
    title = text("feeds.lessons", name=name, school=portal.settings.school.name)
    term = _term(portal)
    found = (_lesson(one, version, name, term, portal) for version in versions for one in version.entries)
    return Agenda(title, page, tuple(one for one in found if one))


def _this_year(day: dt.date, portal: PublicPortal) -> bool:
    return school_year(day) >= school_year(portal.as_of)


def _event(one: Event, portal: PublicPortal) -> Appointment:
    single = one.until is None or one.until == one.date
    start, end = _span(one.date, one.start, one.end) if single else _days(one.date, one.until or one.date)
    spoken = text("feeds.time", time=one.time) if one.time and not isinstance(start, dt.datetime) else ""
    who = text("feeds.audience", who=one.audience) if one.audience else ""
    about = _lines(one.description, spoken, who)
    uid = _uid(portal, "su-kien", one.id)
    return Appointment(uid, one.title, start, end, _stamp(one.date), one.place, about)


def _works(entries: list[ScheduleEntry], portal: PublicPortal) -> Iterator[Appointment]:
    """Return work; lines that begin together are told apart by their order."""
    seen: Counter[tuple[dt.date, str]] = Counter()
    for one in entries:
        seen[one.day, one.time] += 1
        clock = f"{one.start:%H%M}" if one.start else slug(one.time)
        uid = _uid(portal, "lich-cong-tac", one.day.isoformat(), clock, str(seen[one.day, one.time]))
        start, end = _span(one.day, one.start, one.end)
        who = text("feeds.doers", who=one.who) if one.who else ""
        spoken = text("feeds.time", time=one.time) if one.time and not one.start else ""
        stamp = one.published_on or _stamp(one.day)
        title, _, rest = one.work.partition("\n")
        yield Appointment(uid, title, start, end, stamp, one.place, _lines(rest, spoken, who))


def _lesson(
    one: TimetableEntry, version: Timetable, name: str, term: Term, portal: PublicPortal
) -> Appointment | None:
    calendar = portal.settings.calendar
    bell = calendar.bell(one.session, one.period)
    first = max(term.first, version.first or term.first)
    last = min(term.last, version.last or term.last, one.valid_to or term.last)
    days = [day for day in _weekly(first, last, one.weekday) if not calendar.holiday(day)]
    if bell is None or not days:
        return None
    missing = tuple(day for day in _weekly(days[0], days[-1], one.weekday) if calendar.holiday(day))
    since = (version.first or term.first).isoformat()
    uid = _uid(
        portal,
        "tkb",
        slug(same_name(one.school_class)),
        since,
        str(one.weekday),
        one.session or "day",
        str(one.period),
    )
    start, end = _bounds(days[0], bell)
    title = text("feeds.lesson", subject=one.subject, name=name)
    who = _person(one.teacher, portal)
    about = text("feeds.teacher", who=who) if who else ""
    room = _room(one.room, portal)
    return Appointment(uid, title, start, end, version.first or term.first, room, about, days[-1], missing)


def _span(
    day: dt.date, start: dt.time | None, end: dt.time | None
) -> tuple[dt.datetime | dt.date, dt.datetime | dt.date]:
    if start is None:
        return _days(day, day)
    begin = dt.datetime.combine(day, start)
    finish = dt.datetime.combine(day, end) if end and end > start else begin + _USUAL
    return begin, finish


def _days(first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    return first, max(first, last) + dt.timedelta(1)


def _bounds(day: dt.date, bell: Bell) -> tuple[dt.datetime, dt.datetime]:
    return dt.datetime.combine(day, bell.start), dt.datetime.combine(day, bell.end)


def _weekly(first: dt.date, last: dt.date, weekday: int) -> Iterator[dt.date]:
    day = first + dt.timedelta((weekday - first.isoweekday()) % 7)
    while day <= last:
        yield day
        day += dt.timedelta(7)


def _term(portal: PublicPortal) -> Term:
    """Return when this school year has lessons; the whole of it where the school has not said."""
    year = school_year(portal.as_of)
    whole = Term(year, dt.date(int(year[:4]), 8, 1), dt.date(int(year[5:]), 7, 31))
    return next((one for one in portal.settings.calendar.terms if one.year == year), whole)


def _stamp(day: dt.date) -> dt.date:
    """Return the first day of the school year: a day that neither the clock nor a new title changes."""
    return dt.date(int(school_year(day)[:4]), 8, 1)


def _uid(portal: PublicPortal, *parts: str) -> str:
    return "-".join(parts) + "@" + (urlsplit(portal.settings.school.url).hostname or "localhost")


def _person(name: str, portal: PublicPortal) -> str:
    staff = portal.settings.staff
    return staff[name].name if name in staff else name


def _room(name: str, portal: PublicPortal) -> str:
    wanted = same_name(name)
    return next(
        (one.name for one in portal.rooms if wanted in {same_name(one.id), same_name(one.name)}), name
    )


def _lines(*parts: str) -> str:
    return "\n".join(filter(None, parts))
