"""What the templates of the store of lessons see."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate.site.store import LessonView, Reach
from schoolgate.site.views import Link


@dataclass(frozen=True, slots=True)
class Reached:
    """How many lessons are reached in one way."""

    reach: Reach
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """Something to filter by: its name in the address, and what there is to choose, value and label."""

    id: str
    name: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class GradeView:
    """A grade with its subjects, each with how many lessons it has."""

    title: str
    address: str
    count: int
    subjects: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class StoreView:
    """The front page. ``rows`` is the address of all lessons for the script that filters."""

    count: int
    reached: tuple[Reached, ...]
    grades: tuple[GradeView, ...]
    newest: tuple[LessonView, ...]
    facets: tuple[Facet, ...]
    rows: str


@dataclass(frozen=True, slots=True)
class ShelfView:
    """The lessons of a grade, or of a subject in it. ``siblings`` are the other subjects.

    ``units`` are the lessons of each unit below its title, or all of them below '' with their unit beside
    each, where a list that had a title above every other lesson would be hard to read.
    """

    title: str
    count: int
    reached: tuple[Reached, ...]
    units: tuple[tuple[str, tuple[LessonView, ...]], ...]
    siblings: tuple[Link, ...]
    pages: tuple[Link, ...]
    """The numbered pages; the current one has the address ''."""
    filter: str
    """The address of the front page that shows the same lessons to be filtered further."""


@dataclass(frozen=True, slots=True)
class LessonPageView:
    """A lesson that is a page; its text is rendered from the file."""

    lesson: LessonView
    place: Link
    """The shelf it stands on."""
    outer: str
    """The address of the same lesson on another site, or ''."""
