"""Timetables by class and by teacher, with their days of effect and what held before (R-053)."""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from schoolgate import addresses, feeds
from schoolgate.messages import text
from schoolgate.model import Timetable, TimetableEntry
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.pages.kind import Content, Extra, Job, Kind, Stamp
from schoolgate.site.subscription import Subscription, subscription
from schoolgate.site.timetables import Grid, begins, current, known_classes
from schoolgate.site.today import frozen
from schoolgate.site.views import Crumb, Head, Link

STYLES, SCRIPTS = ("weeks.css",), ("weeks.js",)


@dataclass(frozen=True, slots=True)
class GridView:
    """A timetable of a class or a teacher.

    ``state`` is ``current``, ``past`` or ``coming``; ``others`` are the ones of other days, the newest first.
    """

    grid: Grid
    first: dt.date | None
    last: dt.date | None
    state: str
    about: Link | None
    """The page of the class, or what the teacher is."""
    others: tuple[Link, ...]
    now: Link | None = None
    """The one that holds today, on the page of another."""
    siblings: tuple[Link, ...] = ()
    subscription: Subscription | None = None
    frozen: str = ""


class _Grids(Kind):
    """A page for the timetable in force of each owner, and one for each of the others.

    A job's item is the id of its owner, its number the place of the timetable.
    """

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self.tables = index.timetables
        self.day = index.portal.as_of
        portal = index.portal
        people = [(one.id, one.name, one.position) for one in portal.staff]
        names = (portal.classes, portal.rooms, people, portal.settings.calendar.bells)
        self._shared = joined(repr(names), index.school.url, frozen(index))

    @abstractmethod
    def owners(self) -> Iterator[tuple[str, tuple[Timetable, ...]]]:
        """Return every id with its timetables, the oldest first."""

    @abstractmethod
    def address(self, id_: str, first: dt.date | None = None) -> str:
        """Return the address of a timetable."""

    @abstractmethod
    def title(self, id_: str) -> str:
        """Return the title of the pages of an owner."""

    @abstractmethod
    def view(self, id_: str, versions: tuple[Timetable, ...], at: int) -> GridView:
        """Return one timetable."""

    def jobs(self) -> Iterator[Job]:
        for id_, versions in self.owners():
            front = current(versions, self.day)
            for at in range(len(versions)):
                place = self.address(id_, None if at == front else begins(versions[at]))
                key = joined(self._shared, self.title(id_), self._version(versions, at, front))
                yield Job(place, self.template, key, id_, at)

    def _version(self, versions: tuple[Timetable, ...], at: int, front: int) -> str:
        """Return what a page shows of its timetable, and of the others."""
        around = [(one.first, one.last, one.holds(self.day)) for one in versions]
        return repr((around, at, front, self._entries(versions, at, front)))

    def _entries(self, versions: tuple[Timetable, ...], at: int, front: int) -> tuple[TimetableEntry, ...]:
        """Return the lessons to show: of the timetable in force those that have not ended."""
        return versions[at].on(self.day) if at == front else versions[at].entries

    def stamp(self, job: Job) -> Stamp | None:
        versions = dict(self.owners())[job.item]
        return Stamp("", self.title(job.item)) if job.number == current(versions, self.day) else None

    def compose(self, job: Job) -> Content:
        versions = dict(self.owners())[job.item]
        view, own = self.view(job.item, versions, job.number), self.title(job.item)
        title = (
            own if view.now is None else text("weeks.since", title=own, day=_day(versions[job.number].first))
        )
        about = text("weeks.timetable-of-description", title=own, school=self.index.school.name)
        above = (self.home, Crumb(text("weeks.timetable"), addresses.TIMETABLE))
        crumbs = above if view.now is None else (*above, Crumb(own, view.now.address))
        head = Head(title, about, job.address, addresses.TIMETABLE, crumbs, styles=STYLES, scripts=SCRIPTS)
        return Content(head, view, category=text("pages.weeks"), words=own)

    def state(self, one: Timetable, at: int, front: int) -> str:
        """Return whether a timetable holds today, held before, or is to come."""
        if at == front and one.holds(self.day):
            return "current"
        return "coming" if one.first and one.first > self.day else "past"

    def others(self, id_: str, versions: tuple[Timetable, ...], at: int) -> tuple[Link, ...]:
        """Return the timetables of other days, the newest first."""
        front = current(versions, self.day)
        return tuple(
            Link(_span(one), self.address(id_, None if place == front else begins(one)))
            for place, one in reversed(list(enumerate(versions)))
            if place != at
        )

    def now(self, id_: str, versions: tuple[Timetable, ...], at: int) -> Link | None:
        """Return the way to the timetable in force from the page of another."""
        same = at == current(versions, self.day)
        return None if same else Link(self.title(id_), self.address(id_))


class ClassTimetables(_Grids):
    """The timetables of the classes of this school year."""

    template = "class_timetable"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._classes = {one.id: one for one in known_classes(self.tables)}

    def owners(self) -> Iterator[tuple[str, tuple[Timetable, ...]]]:
        for id_, one in self._classes.items():
            if versions := self.tables.versions(one):
                yield id_, versions

    def address(self, id_: str, first: dt.date | None = None) -> str:
        return addresses.class_timetable(id_, first)

    def title(self, id_: str) -> str:
        return text("weeks.timetable-of-class", name=self._classes[id_].name)

    def view(self, id_: str, versions: tuple[Timetable, ...], at: int) -> GridView:
        one, here, front = self._classes[id_], versions[at], current(versions, self.day)
        entries = self._entries(versions, at, front)
        listed = one in self.tables.classes
        page = (
            Link(text("weeks.page-of-class", name=one.name), addresses.school_class(id_)) if listed else None
        )
        alike = [other for other in self._classes.values() if other.grade == one.grade]
        return GridView(
            self.tables.class_grid(here, entries),
            here.first,
            here.last,
            self.state(here, at, front),
            page,
            self.others(id_, versions, at),
            self.now(id_, versions, at),
            tuple(
                Link(
                    text("weeks.class-title", name=other.name), "" if other is one else self.address(other.id)
                )
                for other in alike
                if self.tables.versions(other)
            ),
            subscription(self.index, self.address(id_)) if has_hours(self.index) else None,
            frozen(self.index),
        )

    def files(self) -> Iterator[Extra]:
        if not has_hours(self.index):
            return
        portal = self.index.portal
        shared = repr((portal.settings.calendar, portal.rooms, sorted(portal.settings.staff), portal.staff))
        about = joined(shared, self.index.school.url, self.index.school.name)
        for id_, versions in self.owners():
            name = self._classes[id_].name
            key = joined(about, name, repr(versions))
            yield Extra(
                addresses.calendar(self.address(id_)),
                key,
                partial(_calendar, self.index, name, id_, versions),
            )


class TeacherTimetables(_Grids):
    """The timetables of the teachers in service."""

    template = "teacher_timetable"

    def owners(self) -> Iterator[tuple[str, tuple[Timetable, ...]]]:
        for id_, versions in self.tables.of_teacher.items():
            if versions:
                yield id_, versions

    def address(self, id_: str, first: dt.date | None = None) -> str:
        return addresses.teacher_timetable(id_, first)

    def title(self, id_: str) -> str:
        return text("weeks.timetable-of-teacher", name=self.index.author(id_))

    def view(self, id_: str, versions: tuple[Timetable, ...], at: int) -> GridView:
        here, front = versions[at], current(versions, self.day)
        entries = self._entries(versions, at, front)
        position = self.index.portal.settings.staff[id_].position
        return GridView(
            self.tables.teacher_grid(entries),
            here.first,
            here.last,
            self.state(here, at, front),
            Link(position, "") if position else None,
            self.others(id_, versions, at),
            self.now(id_, versions, at),
            frozen=frozen(self.index),
        )


def has_hours(index: SiteIndex) -> bool:
    """Whether the school has said when its lessons begin, without which no calendar can tell them."""
    return bool(index.portal.settings.calendar.bells)


def _calendar(index: SiteIndex, name: str, id_: str, versions: tuple[Timetable, ...]) -> bytes:
    return feeds.ics(
        feeds.lessons(index.portal, name, versions, addresses.class_timetable(id_)), index.portal
    )


def _span(one: Timetable) -> str:
    if one.first and one.last:
        return text("weeks.from-to", first=_day(one.first), last=_day(one.last))
    if one.first:
        return text("weeks.from", first=_day(one.first))
    return text("weeks.until", last=_day(one.last)) if one.last else text("weeks.undated")


def _day(day: dt.date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
