"""Timetables as they are shown: of a class and of a teacher, now, before and to come (R-053)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from schoolgate.messages import text
from schoolgate.model import (
    Person,
    SchoolClass,
    Timetable,
    TimetableEntry,
    same_name,
    school_year,
    timetables,
)
from schoolgate.vietnamese import order

if TYPE_CHECKING:
    from schoolgate.site.index import SiteIndex

_SESSIONS = ("morning", "", "afternoon", "evening", "day")
_SCHOOL_DAYS = 5


_Details = Callable[[TimetableEntry], tuple[str, ...]]
"""What is said of a lesson besides its subject."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A lesson: its subject, and whom or where it is with as far as that is not usual."""

    subject: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A period; ``hours`` are from when to when, ``days`` the lessons of each weekday."""

    period: int
    hours: str
    days: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A timetable: its weekdays, 1 for Monday, and the periods of each session."""

    weekdays: tuple[int, ...]
    sessions: tuple[tuple[str, tuple[Row, ...]], ...]


class Timetables:
    """Everything about timetables that several pages need."""

    def __init__(self, index: SiteIndex) -> None:
        self.index = index
        portal = index.portal
        self.of_class = timetables(portal.timetable)
        """By ``same_name`` of the class, the oldest first."""
        year = school_year(portal.as_of)
        self.classes = [one for one in portal.classes if one.school_year in ("", year)]
        self._class_names = {same_name(name): one.name for one in self.classes for name in (one.id, one.name)}
        self._rooms = {same_name(name): one.name for one in portal.rooms for name in (one.id, one.name)}
        self._homes = {same_name(name): one for one in self.classes for name in (one.id, one.name)}

    def class_name(self, typed: str) -> str:
        """Return the name of a class, as typed where the table of classes has none such."""
        return self._class_names.get(same_name(typed), typed)

    def room_name(self, typed: str) -> str:
        """Return the name of a room, as typed where the table of rooms has none such."""
        return self._rooms.get(same_name(typed), typed)

    def versions(self, one: SchoolClass) -> tuple[Timetable, ...]:
        """Return the timetables of a class, whichever of its names the rows have."""
        return self.of_class.get(same_name(one.id)) or self.of_class.get(same_name(one.name)) or ()

    def person(self, typed: str) -> Person | None:
        """Return who is meant by an id or a name; only those in service are known."""
        return self._people.get(typed.casefold())

    @cached_property
    def _people(self) -> dict[str, Person]:
        staff = self.index.portal.staff
        return {name.casefold(): one for one in staff for name in (one.name, one.id)}

    @cached_property
    def of_teacher(self) -> dict[str, tuple[Timetable, ...]]:
        """The timetables of each teacher in service, by staff id: a new one whenever a lesson changes."""
        everything = [one for versions in self.of_class.values() for one in versions]
        ends = (one.last + dt.timedelta(1) for one in everything if one.last)
        found: dict[str, list[Timetable]] = {}
        for day in sorted({*(one.first or dt.date.min for one in everything), *ends}):
            lessons = self._lessons(everything, day)
            for id_ in lessons | dict.fromkeys(found):
                _follow(found.setdefault(id_, []), day, tuple(lessons.get(id_, ())))
        names = {one.id: one.name.split()[-1] for one in self.index.portal.staff}
        by_name = sorted(found, key=lambda id_: order(names[id_]))
        return {id_: tuple(one for one in found[id_] if one.entries) for id_ in by_name}

    def _lessons(self, versions: Iterable[Timetable], day: dt.date) -> dict[str, list[TimetableEntry]]:
        """Return the lessons of each teacher on a day, by staff id."""
        lessons: dict[str, list[TimetableEntry]] = {}
        for version in versions:
            for entry in version.entries if version.holds(day) else ():
                if person := self.person(entry.teacher):
                    lessons.setdefault(person.id, []).append(entry)
        return lessons

    def class_grid(self, version: Timetable, entries: Sequence[TimetableEntry]) -> Grid:
        """Return the lessons of a class; who teaches is said where it is not the class teacher."""
        home = self._homes.get(same_name(version.school_class))
        return self._grid(entries, lambda one: self._class_details(one, home))

    def teacher_grid(self, entries: Sequence[TimetableEntry]) -> Grid:
        """Return the lessons of a teacher, with their classes."""

        def details(one: TimetableEntry) -> tuple[str, ...]:
            name = text("weeks.class-title", name=self.class_name(one.school_class))
            return (name, *((self.room_name(one.room),) if one.room else ()))

        return self._grid(entries, details)

    def _class_details(self, one: TimetableEntry, home: SchoolClass | None) -> tuple[str, ...]:
        person = self.person(one.teacher)
        own = {person.id if person else one.teacher} & set(home.homeroom if home else ())
        name = "" if own else (person.name if person else one.teacher)
        usual = home is not None and same_name(one.room) in {same_name(home.room), ""}
        room = "" if usual else self.room_name(one.room)
        return tuple(filter(None, (name, room)))

    def _grid(self, entries: Sequence[TimetableEntry], details: _Details) -> Grid:
        latest = max((one.weekday for one in entries), default=_SCHOOL_DAYS)
        weekdays = tuple(range(1, max(_SCHOOL_DAYS, latest) + 1))
        sessions = sorted({one.session for one in entries}, key=_SESSIONS.index)
        return Grid(
            weekdays,
            tuple(
                (
                    _session(name),
                    tuple(self._rows([e for e in entries if e.session == name], weekdays, details)),
                )
                for name in sessions
            ),
        )

    def _rows(
        self, entries: list[TimetableEntry], weekdays: tuple[int, ...], details: _Details
    ) -> Iterable[Row]:
        session = entries[0].session
        for period in range(1, max(one.period for one in entries) + 1):
            bell = self.index.portal.settings.calendar.bell(session, period)
            hours = f"{bell.start:%H:%M}–{bell.end:%H:%M}" if bell else ""
            here = [one for one in entries if one.period == period]
            days = (
                tuple(Cell(one.subject, details(one)) for one in here if one.weekday == day)
                for day in weekdays
            )
            yield Row(period, hours, tuple(days))


def known_classes(tables: Timetables) -> list[SchoolClass]:
    """Return the classes of this school year, and those that only a timetable names."""
    named = {same_name(name) for one in tables.index.portal.classes for name in (one.id, one.name)}
    strange = [
        SchoolClass(versions[-1].school_class, versions[-1].school_class)
        for name, versions in tables.of_class.items()
        if name not in named
    ]
    return [*tables.classes, *strange]


def current(versions: tuple[Timetable, ...], day: dt.date) -> int:
    """Return the place of the timetable to show on a day: the one in force, else the nearest."""
    holding = [at for at, one in enumerate(versions) if one.holds(day)]
    begun = [at for at, one in enumerate(versions) if one.first is None or one.first <= day]
    return max(holding or begun, default=0)


def begins(one: Timetable) -> dt.date:
    """Return the first day of a timetable; ``date.min`` where it is not known."""
    return one.first or dt.date.min


def _follow(versions: list[Timetable], day: dt.date, entries: tuple[TimetableEntry, ...]) -> None:
    """Let a timetable begin on a day, unless it is the one that already holds."""
    if versions and versions[-1].entries == entries:
        return
    if versions:
        versions[-1] = replace(versions[-1], last=day - dt.timedelta(1))
    versions.append(Timetable("", day if day > dt.date.min else None, None, entries))


def _session(name: str) -> str:
    return text(f"weeks.session-{name}") if name else ""
