"""Who is who: organisation chart, leaders, departments, directory (R-005 to R-008)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.organization import Organization, Part
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.views import Crumb, Head, Link

_WIDEST = 4
"""So many departments stand side by side in the chart; more stand one below another."""


@dataclass(frozen=True, slots=True)
class PeopleView:
    """A page about people. ``siblings`` are the other such pages; the current one has the address ''."""

    leadership: Part | None
    parts: tuple[Part, ...]
    siblings: tuple[Link, ...]
    wide: bool = True
    """Whether the departments of the chart stand side by side where the screen is wide enough."""


class _People(Kind):
    """What the pages about people have in common: one organisation, one place in the menu."""

    place: ClassVar[str]
    name: ClassVar[str]
    """The page's part of the ids of its sentences."""

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._organization = Organization(index)

    def jobs(self) -> Iterator[Job]:
        if self.exists:
            yield Job(self.place, self.template, self._key())

    @property
    def exists(self) -> bool:
        """Whether there is something to show."""
        return self._organization.exists

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self.exists:
            yield "about", MenuEntry(text(f"people.{self.name}"), self.place)

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", job.key)

    def _key(self) -> str:
        return joined(repr(self._view()))

    def _view(self) -> PeopleView:
        organization = self._organization
        parts = organization.parts
        return PeopleView(organization.leadership, parts, self._siblings(), len(parts) <= _WIDEST)

    def _siblings(self) -> tuple[Link, ...]:
        pages = [(Chart.name, Chart.place), (Directory.name, Directory.place)]
        if self._organization.leadership:
            pages.insert(1, (Leaders.name, Leaders.place))
        return tuple(
            Link(text(f"people.{name}"), "" if place == self.place else place) for name, place in pages
        )

    def compose(self, job: Job) -> Content:
        school, view = self.index.school, self._view()
        title = text(f"people.{self.name}")
        about = text(f"people.{self.name}-description", school=school.name)
        crumbs = (self.home,) if self.place == Chart.place else (self.home, self.trunk)
        head = Head(title, about, self.place, self.place, crumbs, styles=("people.css",))
        return Content(head, view, category=text("pages.about"), words=self._words(view))

    def _words(self, view: PeopleView) -> str:
        """Return what the search finds the page by besides its title; a person is found elsewhere."""
        return ""

    @property
    def trunk(self) -> Crumb:
        """The chart, from which the other pages are reached."""
        return Crumb(text(f"people.{Chart.name}"), Chart.place)


class Chart(_People):
    """The organisation chart."""

    template = "chart"
    place = addresses.PEOPLE
    name = "chart"

    def _words(self, view: PeopleView) -> str:
        return " ".join(f"{one.name}." for one in view.parts)


class Leaders(_People):
    """The leaders, with how to reach them."""

    template = "leaders"
    place = addresses.LEADERS
    name = "leaders"

    @property
    def exists(self) -> bool:
        return self._organization.leadership is not None

    def _words(self, view: PeopleView) -> str:
        return _words(view.leadership) if view.leadership else ""


class Directory(_People):
    """Everybody in service, with what everybody may know of them."""

    template = "directory"
    place = addresses.DIRECTORY
    name = "directory"


class Departments(_People):
    """A page for each department. A job's number is its place among the parts."""

    template = "department"
    place = addresses.PEOPLE + "to/"
    name = "department"

    def jobs(self) -> Iterator[Job]:
        for number, part in enumerate(self._organization.parts):
            if part.address:
                yield Job(
                    part.address, self.template, joined(repr(part), repr(self._around())), number=number
                )

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        return iter(())

    def compose(self, job: Job) -> Content:
        part = self._organization.parts[job.number]
        about = text("people.department-description", name=part.name, school=self.index.school.name)
        head = Head(
            part.name, about, part.address, Chart.place, (self.home, self.trunk), styles=("people.css",)
        )
        siblings = tuple(
            Link(one.title, "" if one.address == part.address else one.address) for one in self._around()
        )
        view = PeopleView(None, (part,), siblings)
        return Content(head, view, category=text("pages.about"), words=_words(part))

    def _around(self) -> tuple[Link, ...]:
        return tuple(Link(one.name, one.address) for one in self._organization.parts if one.address)


def _words(part: Part) -> str:
    """Return what the search finds a part by."""
    people = (f"{one.name}, {one.position}." for one in part.people)
    return " ".join((f"{part.name}.", *part.duties, *people))
