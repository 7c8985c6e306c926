"""One page per class for parents: lessons, class teacher, today's meals, notices, events, QR code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from schoolgate import addresses, qr
from schoolgate.messages import text
from schoolgate.model import SchoolClass
from schoolgate.site.events import Happening, ahead
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Extra, Job, Kind, Stamp
from schoolgate.site.pages.timetable_list import grade_title
from schoolgate.site.pages.timetables import has_hours
from schoolgate.site.subscription import Subscription, subscription
from schoolgate.site.timetables import Grid, Timetables, current
from schoolgate.site.today import Today, frozen, today
from schoolgate.site.views import Card, Crumb, Head, Link

_NOTICES = 5
_EVENTS = 5
_STYLES, _SCRIPTS = ("weeks.css",), ("weeks.js",)


@dataclass(frozen=True, slots=True)
class ClassView:
    """Everything that the parents of a class look for. ``url`` is what the code says."""

    name: str
    teachers: tuple[str, ...]
    room: str
    today: Today | None
    grid: Grid | None
    first: dt.date | None
    timetable: str
    """Address of the page of the timetable, or ''."""
    notices: tuple[Card, ...]
    more_notices: Link | None
    events: tuple[Happening, ...]
    more_events: str
    subscription: Subscription | None
    code: str
    url: str
    frozen: str = ""


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class in the list."""

    link: Link
    teachers: tuple[str, ...]
    room: str


class ClassPages(Kind):
    """A page for each class of this school year."""

    template = "school_class"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._tables = index.timetables
        self._classes = {one.id: one for one in self._tables.classes}

    def jobs(self) -> Iterator[Job]:
        shared = joined(repr(self._shared)) if self._classes else ""
        for id_, one in self._classes.items():
            versions = self._tables.versions(one)
            at = current(versions, self.index.portal.as_of)
            own = repr((one, versions[at] if versions else None))
            yield Job(addresses.school_class(id_), self.template, joined(shared, own), id_)

    def files(self) -> Iterator[Extra]:
        for id_ in self._classes:
            url = self.index.absolute(addresses.school_class(id_))
            yield Extra(_code(id_), joined(url), partial(qr.svg, url))

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", repr(self._classes[job.item]))

    def compose(self, job: Job) -> Content:
        one = self._classes[job.item]
        title = text("weeks.class-title", name=one.name)
        about = text("weeks.class-description", name=one.name, school=self.index.school.name)
        crumbs = (self.home, Crumb(text("weeks.classes"), addresses.CLASSES))
        head = Head(
            title,
            about,
            job.address,
            addresses.CLASSES,
            crumbs,
            styles=_STYLES,
            scripts=_SCRIPTS,
        )
        words = " ".join(teacher_names(self._tables, one))
        return Content(head, self._view(one), category=text("pages.weeks"), words=words)

    @cached_property
    def _shared(self) -> object:
        """What every page of a class shows alike, and what the names in its timetable depend on."""
        portal = self.index.portal
        people = [(one.id, one.name) for one in portal.staff]
        names = (people, portal.rooms, portal.settings.calendar.bells, self.index.school.url)
        return self._today, self._notices, self._more_notices, self._events, names, frozen(self.index)

    @cached_property
    def _today(self) -> Today | None:
        return today(self.index, work=False)

    @cached_property
    def _events(self) -> tuple[Happening, ...]:
        return tuple(ahead(self.index))

    @cached_property
    def _notices(self) -> tuple[Card, ...]:
        return tuple(self.index.card(one) for one in self.index.portal.notices[:_NOTICES])

    @cached_property
    def _more_notices(self) -> Link | None:
        notices = self.index.portal.notices
        more = len(notices) > _NOTICES
        return self.index.category_link(self.index.categories[notices[0].category]) if more else None

    def _view(self, one: SchoolClass) -> ClassView:
        index, versions = self.index, self._tables.versions(one)
        day = index.portal.as_of
        here = versions[current(versions, day)] if versions else None
        address = addresses.school_class(one.id)
        timetable = addresses.class_timetable(one.id) if here else ""
        return ClassView(
            one.name,
            teacher_names(self._tables, one),
            self._tables.room_name(one.room),
            self._today,
            self._tables.class_grid(here, here.on(day)) if here else None,
            here.first if here else None,
            timetable,
            self._notices,
            self._more_notices,
            self._events[:_EVENTS],
            addresses.EVENTS if index.portal.events else "",
            subscription(index, timetable) if here and has_hours(index) else None,
            _code(one.id),
            index.absolute(address),
            frozen(index),
        )


class Classes(Kind):
    """The list of all classes."""

    template = "classes"

    def jobs(self) -> Iterator[Job]:
        if self._grades:
            yield Job(addresses.CLASSES, self.template, joined(repr(self._grades)))

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self._grades:
            yield "weeks", MenuEntry(text("weeks.classes"), addresses.CLASSES)

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", job.key)

    def compose(self, job: Job) -> Content:
        title = text("weeks.classes")
        about = text("weeks.classes-description", school=self.index.school.name)
        head = Head(title, about, addresses.CLASSES, addresses.CLASSES, (self.home,), styles=_STYLES)
        return Content(head, self._grades, category=text("pages.weeks"))

    @cached_property
    def _grades(self) -> tuple[tuple[str, tuple[ClassRow, ...]], ...]:
        tables = self.index.timetables
        grades: dict[str, list[ClassRow]] = {}
        for one in tables.classes:
            link = Link(one.name, addresses.school_class(one.id))
            row = ClassRow(link, teacher_names(tables, one), tables.room_name(one.room))
            grades.setdefault(one.grade, []).append(row)
        return tuple((grade_title(grade), tuple(rows)) for grade, rows in grades.items())


def teacher_names(tables: Timetables, one: SchoolClass) -> tuple[str, ...]:
    """Return the class teachers who are in service; nobody else is named for everybody to see."""
    people = (tables.person(name) for name in one.homeroom)
    return tuple(person.name for person in people if person)


def _code(id_: str) -> str:
    return addresses.school_class(id_) + "ma-qr.svg"
