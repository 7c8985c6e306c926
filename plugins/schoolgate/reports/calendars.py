"""Deadlines as iCalendar (RFC 5545), a file for each person, who is reminded on the day before."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.reports.coming import Deadline
from schoolgate.reports.people import name
from schoolgate.reports.wording import brief, day

if TYPE_CHECKING:
    from icalendar import Event

MARK = "-//Schoolgate//Deadlines//VI"
"""What tells a file of ours from any other in the folder."""
INDEX = "index.txt"
_SAFE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,60}[A-Za-z0-9])?")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself, whatever follows the first dot."""
_BEFORE = dt.timedelta(hours=-16)
"""From midnight of the day: eight in the morning of the day before."""


def files(
    portal: Portal, deadlines: Mapping[str, tuple[Deadline, ...]], language: str = "vi"
) -> dict[str, bytes]:
    """Return the files by their names: a calendar for each person with deadlines, and the list of them.

    The same portal gives the same bytes. Whoever has an id that cannot name a file stands in the list alone.
    """
    names = _names(deadlines)
    made = {names[id_]: _calendar(id_, deadlines[id_], portal, language) for id_ in names}
    lines = [_line(id_, some, names.get(id_, ""), portal, language) for id_, some in deadlines.items()]
    said = {"school": brief(portal.settings.school.name), "day": day(portal.as_of)}
    head = [text("reports.calendars-title", language, **said), ""]
    lines = lines or [text("reports.calendars-none", language)]
    return {**made, INDEX: "\n".join([*head, *lines, "", MARK, ""]).encode()}


def _names(ids: Iterable[str]) -> dict[str, str]:
    """Return the names of files by id, of those that every system takes and that no two people share."""
    found: dict[str, str] = {}
    for id_ in ids:
        if _SAFE.fullmatch(id_) and not _DEVICES.fullmatch(id_):
            found.setdefault(id_.casefold(), id_)
    return {id_: f"{id_}.ics" for id_ in found.values()}


def _line(id_: str, some: Sequence[Deadline], file: str, portal: Portal, language: str) -> str:
    values = {"name": brief(name(id_, portal)), "count": len(some), "first": day(some[0].day)}
    if file:
        return text("reports.calendars-line", language, file=file, **values)
    return text("reports.calendars-no-file", language, id=brief(id_), **values)


def _calendar(id_: str, some: Sequence[Deadline], portal: Portal, language: str) -> bytes:
    from icalendar import Calendar  # noqa: PLC0415 - 120 ms that the other reports save

    title = text("reports.calendar-title", language, name=brief(name(id_, portal)))
    made = Calendar()
    made.add("prodid", MARK)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    # Outlook takes a file without a method for a request to a meeting.
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", title)
    made.add("name", title)
    host = urlsplit(portal.settings.school.url).hostname or "localhost"
    for one in some:
        made.add_component(_entry(one, f"{one.key}-{id_}@{host}", portal.as_of))
    return bytes(made.to_ical())


def _entry(one: Deadline, uid: str, known: dt.date) -> Event:
    from icalendar import Alarm, Event  # noqa: PLC0415

    made, alarm = Event(), Alarm()
    made.add("uid", uid)
    # Left alone it would be the time of writing, and each run would have other bytes.
    made.add("dtstamp", dt.datetime.combine(known, dt.time(), dt.UTC))
    made.add("dtstart", one.day)
    made.add("dtend", one.day + dt.timedelta(1))
    made.add("summary", one.title)
    if one.about:
        made.add("description", one.about)
    made.add("transp", "TRANSPARENT")
    alarm.add("action", "DISPLAY")
    alarm.add("description", one.title)
    alarm.add("trigger", _BEFORE)
    made.add_component(alarm)
    return made
