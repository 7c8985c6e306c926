"""What changes every week: work, meals, lessons by the clock (R-050 to R-053), and events (R-029)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from schoolgate.model.message import NOWHERE, Layer, Location
from schoolgate.model.visibility import INTERNAL

_CLOCK = re.compile(r"(\d{2}):(\d{2})(?:–(\d{2}):(\d{2}))?")


@dataclass(frozen=True, slots=True)
class TimetableEntry:
    """A lesson of a class in the week, from ``valid_from`` until a later timetable of the class (R-053).

    ``weekday`` counts from 1 for Monday to 7; ``period`` from 1 within its ``session``.
    """

    school_class: str
    weekday: int
    period: int
    subject: str
    session: str = ""
    """``morning``, ``afternoon`` or ``""``: the whole day is counted through."""
    teacher: str = ""
    room: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    where: Location = NOWHERE


class _Timed:
    """Something whose ``time`` may say by the clock when it begins on its first day and ends on its last."""

    __slots__ = ()
    time: str

    @property
    def start(self) -> dt.time | None:
        """When it begins, where that is said by the clock."""
        return hours(self.time)[0]

    @property
    def end(self) -> dt.time | None:
        """When it ends, where that is said by the clock."""
        return hours(self.time)[1]


@dataclass(frozen=True, slots=True)
class ScheduleEntry(_Timed):
    """A line of the weekly schedule of work (R-050, R-051)."""

    day: dt.date
    work: str
    time: str = ""
    """``08:00``, ``08:00–09:30``, or words: ``Cả ngày``."""
    who: str = ""
    place: str = ""
    note: str = field(default="", metadata=INTERNAL)
    decided_on: dt.date | None = field(default=None, metadata=INTERNAL)
    published_on: dt.date | None = None
    layer: Layer = Layer.PUBLIC
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Dish:
    """A dish of a meal of a day (R-052, REG-03, REG-04)."""

    day: dt.date
    dish: str
    meal: str = ""
    """``breakfast``, ``morning-snack``, ``lunch``, ``afternoon-snack``, ``dinner`` or ``""``."""
    eaters: str = ""
    """For whom, where not all eat the same: an age group."""
    nutrition: str = ""
    energy: int | None = None
    """Kilocalories of a serving."""
    origin: str = ""
    supplier: str = ""
    published_on: dt.date | None = None
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Event(_Timed):
    """Something that the school does on a day or on several days, both ends included (R-029, R-045)."""

    id: str
    title: str
    date: dt.date
    until: dt.date | None = None
    time: str = ""
    place: str = ""
    audience: str = ""
    description: str = ""
    kind: str = ""
    """``thematic`` for a thematic session (Q38), ``""`` for anything else."""
    owner: str = field(default="", metadata=INTERNAL)
    no_album: str = field(default="", metadata=INTERNAL)
    """Why there are no photos of it."""
    layer: Layer = Layer.PUBLIC
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Booking:
    """A room or an interactive board that is taken for a time (R-056, R-057); layer 2 only."""

    room: str
    day: dt.date
    teacher: str
    session: str = ""
    periods: str = ""
    school_class: str = ""
    purpose: str = ""
    board: bool = False
    """The interactive board is needed too."""
    where: Location = NOWHERE


def hours(text: str) -> tuple[dt.time | None, dt.time | None]:
    """Read the beginning and the end of ``08:00`` or ``08:00–09:30``; None for what is not said."""
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None, None
    start = dt.time(int(match[1]), int(match[2]))
    return start, dt.time(int(match[3]), int(match[4])) if match[3] else None
