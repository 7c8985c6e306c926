"""Appointments as iCalendar (RFC 5545), which Google Calendar, Outlook and phones subscribe to."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from schoolgate.feeds.appointments import Agenda, Appointment
from schoolgate.feeds.entries import ZONE, absolute
from schoolgate.model import PublicPortal

if TYPE_CHECKING:
    from icalendar import Event as Entry
    from icalendar import Timezone

_MAKER = "-//Schoolgate//Schoolgate//VI"
_SINCE = dt.datetime(1975, 6, 13)  # noqa: DTZ001 - the offset of a zone is told in its own time
_OFFSET = dt.timedelta(hours=7)
_EVERY_DAY = "P1D"


def ics(agenda: Agenda, portal: PublicPortal) -> bytes:
    """Return an agenda as a calendar file; the same bytes for the same agenda."""
    from icalendar import Calendar  # noqa: PLC0415 - 120 ms that a build without a new calendar saves

    made = Calendar()
    made.add("prodid", _MAKER)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    # Outlook takes a file without a method for a request to a meeting.
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", agenda.title)
    made.add("name", agenda.title)
    made.add("x-wr-timezone", ZONE.key)
    made.add("x-published-ttl", _EVERY_DAY)
    made.add("refresh-interval", dt.timedelta(1), parameters={"VALUE": "DURATION"})
    made.add("url", absolute(portal, agenda.page))
    made.add_component(_zone())
    for one in agenda.appointments:
        made.add_component(_entry(one, absolute(portal, agenda.page)))
    return bytes(made.to_ical())


def _zone() -> Timezone:
    """Return the zone itself: programs that do not know its name read the offset."""
    from icalendar import Timezone, TimezoneStandard  # noqa: PLC0415

    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", ZONE.key)
    standard.add("dtstart", _SINCE)
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "+07")
    zone.add_component(standard)
    return zone


def _entry(one: Appointment, url: str) -> Entry:
    from icalendar import Event  # noqa: PLC0415

    made = Event()
    made.add("uid", one.uid)
    # Left alone it would be the time of the build, and each build would have other bytes.
    made.add("dtstamp", dt.datetime.combine(one.stamp, dt.time(), dt.UTC))
    made.add("dtstart", _moment(one.start))
    made.add("dtend", _moment(one.end))
    if one.until and isinstance(one.start, dt.datetime):
        last = dt.datetime.combine(one.until, one.start.time(), ZONE)
        made.add("rrule", {"freq": "weekly", "until": last.astimezone(dt.UTC)})
        skipped = [dt.datetime.combine(day, one.start.time(), ZONE) for day in one.without]
        if skipped:
            made.add("exdate", skipped)
    made.add("summary", one.title)
    for name, value in (("location", one.place), ("description", one.about)):
        if value:
            made.add(name, value)
    made.add("url", url)
    # A parent who subscribes is not busy because of it.
    made.add("transp", "TRANSPARENT")
    return made


def _moment(value: dt.datetime | dt.date) -> dt.datetime | dt.date:
    return value.replace(tzinfo=ZONE) if isinstance(value, dt.datetime) else value
