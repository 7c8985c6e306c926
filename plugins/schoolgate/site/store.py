"""The store of lessons as readers walk through it: grade -> subject -> lesson (R-084, R-086)."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Lesson
from schoolgate.site.templates import size
from schoolgate.storage import digest
from schoolgate.vietnamese import fold, order, slug

if TYPE_CHECKING:
    from schoolgate.site.index import SiteIndex

_GRADE = re.compile(r"(?:(?:lop|khoi)\s*)?(\d{1,2})")
_DIGITS = re.compile(r"(\d+)")


class Reach(StrEnum):
    """How a reader of layer 1 gets at a lesson; counted as it is, never as it is meant to be (R-086)."""

    PAGE = "page"
    FILE = "file"
    EXTERNAL = "external"
    OFFLINE = "offline"
    """Not on the net: ask the office."""


class LessonView(NamedTuple):
    """A lesson in a list. ``address`` is one of this site, an outer one, or ''.

    A tuple, because every build makes all of them, and makes keys of them.
    """

    title: str
    grade: str
    subject: str
    unit: str
    kind: str
    teacher: str
    software: tuple[str, ...]
    date: date | None
    reach: Reach
    address: str
    detail: str
    """What a reader should know before opening it: form and size, or the site it lies on."""

    @property
    def outside(self) -> bool:
        """Whether it lies on another site."""
        return self.reach is Reach.EXTERNAL


@dataclass(frozen=True, slots=True)
class Shelf:
    """The lessons of one subject in one grade, in the order of the tables."""

    grade: str
    grade_slug: str
    subject: str
    subject_slug: str
    lessons: tuple[LessonView, ...]

    @property
    def address(self) -> str:
        """The address of its page."""
        return addresses.shelf(self.grade_slug, self.subject_slug)

    def in_order(self) -> list[LessonView]:
        """Return the lessons in the order of the syllabus: by unit, week 2 before week 10, then by day."""
        return sorted(self.lessons, key=_place)


class Store:
    """All public lessons with their shelves, grade by grade."""

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self._kinds = {kind: _kind(kind) for kind in {one.kind for one in index.portal.lessons}}
        self._grades = {typed: grade_name(typed) for typed in {one.grade for one in index.portal.lessons}}

    @cached_property
    def lessons(self) -> list[LessonView]:
        """Every lesson, in the order of the tables."""
        return [self._view(lesson) for lesson in self._index.portal.lessons]

    @cached_property
    def shelves(self) -> list[Shelf]:
        """Every shelf, by grade and subject."""
        found: dict[tuple[str, str], list[LessonView]] = {}
        for view in self.lessons:
            found.setdefault((slug(view.grade), slug(view.subject)), []).append(view)
        shelves = [
            Shelf(views[0].grade, grade, views[0].subject, subject, tuple(views))
            for (grade, subject), views in found.items()
        ]
        last = text("lessons.no-grade")
        return sorted(shelves, key=lambda one: (one.grade == last, natural(one.grade), order(one.subject)))

    @cached_property
    def keys(self) -> dict[str, str]:
        """What changes with anything that is shown of a shelf, by the address of its page."""
        return {shelf.address: digest(repr(shelf.lessons)) for shelf in self.shelves}

    @cached_property
    def key(self) -> str:
        """What changes with anything that is shown of the store."""
        return digest(*self.keys, *self.keys.values())

    def shelved(self) -> list[LessonView]:
        """Return every lesson, shelf by shelf."""
        return [lesson for shelf in self.shelves for lesson in shelf.lessons]

    @cached_property
    def grades(self) -> dict[str, list[Shelf]]:
        """The shelves of each grade, by its folded name."""
        found: dict[str, list[Shelf]] = {}
        for shelf in self.shelves:
            found.setdefault(shelf.grade_slug, []).append(shelf)
        return found

    def of_kinds(self, kinds: Iterable[str]) -> list[LessonView]:
        """Return the lessons of some kinds, given by their ids, newest first."""
        wanted = {self._kinds[kind] for kind in kinds if kind in self._kinds}
        return newest([one for one in self.lessons if one.kind in wanted]) if wanted else []

    def _view(self, lesson: Lesson) -> LessonView:
        reach, address, detail = self._way(lesson)
        grade, kind = self._grades[lesson.grade], self._kinds[lesson.kind]
        subject = lesson.subject if slug(lesson.subject) else ""
        if not subject:
            subject = text("lessons.no-subject") if grade or not kind else kind
        return LessonView(
            lesson.title,
            grade or text("lessons.no-grade"),
            subject[:1].upper() + subject[1:],
            lesson.unit,
            kind,
            self._index.author(lesson.teacher),
            lesson.software,
            lesson.date,
            reach,
            address,
            detail,
        )

    def _way(self, lesson: Lesson) -> tuple[Reach, str, str]:
        portal = self._index.portal
        if lesson.page:
            return Reach.PAGE, self._index.address.get(lesson.page, ""), ""
        if lesson.file in portal.attachments:
            copy = portal.attachments[lesson.file]
            if copy.name:
                return Reach.FILE, addresses.attachment(copy.name), f"PDF, {size(copy.size)}"
        elif lesson.file in portal.photos:
            picture = portal.photos[lesson.file].rendition
            if picture:
                return Reach.FILE, addresses.photo(picture.name), text("lessons.picture")
        if lesson.url:
            return Reach.EXTERNAL, lesson.url, ", ".join(filter(None, (_host(lesson.url), lesson.size)))
        return Reach.OFFLINE, "", lesson.size


def newest(lessons: Iterable[LessonView], count: int = 0) -> list[LessonView]:
    """Return lessons with the newest first, those without a day last; at most ``count`` if one is given."""
    if count:
        return heapq.nlargest(count, lessons, key=_day)
    return sorted(lessons, key=_day, reverse=True)


def _day(one: LessonView) -> date:
    return one.date or date.min


def _place(one: LessonView) -> tuple[list[str | int], date, list[str | int]]:
    return natural(one.unit), one.date or date.min, natural(one.title)


def natural(name: str) -> list[str | int]:
    """Return a sort key by which 2 comes before 10."""
    return [int(part) if at % 2 else part for at, part in enumerate(_DIGITS.split(fold(name)))]


def grade_name(typed: str) -> str:
    """Return how a grade is called, however it was typed: ``1``, ``Khối 1`` and ``lớp 1`` are ``Lớp 1``."""
    number = _GRADE.fullmatch(fold(typed).strip())
    if number:
        return text("lessons.grade", grade=int(number[1]))
    return typed[:1].upper() + typed[1:] if slug(typed) else ""


def _kind(kind: str) -> str:
    return text(f"lessons.kind-{kind}") if kind else ""


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
