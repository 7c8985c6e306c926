"""The way to every timetable: by grade and class, by teacher, and by the days of change (R-053)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.site.keys import joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.timetables import begins, current, known_classes
from schoolgate.site.views import Head, Link


@dataclass(frozen=True, slots=True)
class Change:
    """A day on which timetables came or come into force, and of which classes."""

    title: str
    classes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TimetablesView:
    """The way to every timetable: classes by grade, teachers, changes from the newest on."""

    grades: tuple[tuple[str, tuple[Link, ...]], ...]
    teachers: tuple[Link, ...]
    changes: tuple[Change, ...]


class AllTimetables(Kind):
    """The page from which every timetable is reached."""

    template = "timetables"

    def jobs(self) -> Iterator[Job]:
        view = self._view
        if view.grades:
            yield Job(addresses.TIMETABLE, self.template, joined(repr(view)))

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self._view.grades:
            yield "weeks", MenuEntry(text("weeks.timetable"), addresses.TIMETABLE)

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", job.key)

    def compose(self, job: Job) -> Content:
        title = text("weeks.timetable")
        about = text("weeks.timetable-description", school=self.index.school.name)
        head = Head(
            title, about, addresses.TIMETABLE, addresses.TIMETABLE, (self.home,), styles=("weeks.css",)
        )
        return Content(head, self._view, category=text("pages.weeks"))

    @cached_property
    def _view(self) -> TimetablesView:
        tables = self.index.timetables
        classes = [one for one in known_classes(tables) if tables.versions(one)]
        grades: dict[str, list[Link]] = {}
        changes: dict[dt.date, list[Link]] = {}
        for one in classes:
            versions = tables.versions(one)
            front = current(versions, self.index.portal.as_of)
            name = text("weeks.class-title", name=one.name)
            grades.setdefault(one.grade, []).append(Link(name, addresses.class_timetable(one.id)))
            for at, version in enumerate(versions):
                place = addresses.class_timetable(one.id, None if at == front else begins(version))
                if version.first:
                    changes.setdefault(version.first, []).append(Link(name, place))
        staff = self.index.portal.settings.staff
        return TimetablesView(
            tuple((grade_title(grade), tuple(links)) for grade, links in grades.items()),
            tuple(
                Link(staff[id_].name, addresses.teacher_timetable(id_), staff[id_].position)
                for id_, versions in tables.of_teacher.items()
                if versions
            ),
            tuple(
                Change(text("weeks.from", first=f"{day:%d/%m/%Y}"), tuple(changes[day]))
                for day in sorted(changes, reverse=True)
            ),
        )


def grade_title(grade: str) -> str:
    """Return what stands above the classes of a grade; an age group of a preschool has its own name."""
    if grade.isdigit():
        return text("weeks.grade", grade=grade)
    return grade or text("weeks.other-classes")
