"""Quotas: how many, of what, per what period and scope, by which law since when (domain.md section 2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from schoolgate.model.calendar import within
from schoolgate.model.message import NOWHERE, Location, Severity
from schoolgate.model.outcomes import Outcome

Counted = Literal[
    "posts", "documents", "lessons", "schedules", "menus", "events", "albums", "plans", "trainings"
]
"""What can be counted; a week of a schedule or of a menu counts once."""


class Period(StrEnum):
    """How long a quota runs; ISO weeks belong to the month and school year of their Thursday."""

    WEEK = "week"
    MONTH = "month"
    SEMESTER = "semester"
    YEAR = "year"


class Scope(StrEnum):
    """Of whom or of what a quota asks its number."""

    SITE = "site"
    TEACHER = "teacher"
    COURSE = "course"
    """Each subject in each grade that the curriculum names."""
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class QuotaFigure:
    """What a quota asks from ``valid_from`` to ``valid_to``; never overwritten, only followed by another.

    ``minimum`` must be reached, ``target`` is wished for; more is never a fault. ``own`` marks a figure that
    schools set themselves, above what the law asks.
    """

    minimum: int
    target: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    own: bool = False
    source: str = ""
    """The quota of domain.md section 2, ``Q1``, or the school's own decision."""
    citation: str = ""

    def holds(self, day: date) -> bool:
        """Whether the figure is in force on a day."""
        return within(day, self.valid_from, self.valid_to)


@dataclass(frozen=True, slots=True)
class Quota:
    """One quota with its figures, oldest first; what is left empty narrows nothing."""

    id: str
    title: str
    unit: str
    """What is counted, as it stands after a number: ``tin bài``."""
    counts: Counted
    period: Period
    scope: Scope = Scope.SITE
    categories: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """Kinds of lessons, events, documents (``minutes``, ``report``) or trainings."""
    of: str = ""
    """What minutes or a report are of: ``bcd``."""
    programs: int = 0
    """Only lessons that use at least so many programs count."""
    figures: tuple[QuotaFigure, ...] = ()

    def figure(self, day: date) -> QuotaFigure | None:
        """Return the figure in force on a day, the school's own before the law's."""
        held = [one for one in self.figures if one.holds(day)]
        own = [one for one in held if one.own]
        return next(reversed(own or held), None)

    def legal(self, day: date) -> int:
        """Return what the law alone asks on a day; 0 where only schools ask."""
        return max((one.minimum for one in self.figures if one.holds(day) and not one.own), default=0)


@dataclass(frozen=True, slots=True)
class LimitFigure:
    """A threshold from ``valid_from`` to ``valid_to``; its unit is the limit's."""

    value: int
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    citation: str = ""

    def holds(self, day: date) -> bool:
        """Whether the threshold is in force on a day."""
        return within(day, self.valid_from, self.valid_to)


@dataclass(frozen=True, slots=True)
class Limit:
    """A threshold by date: days, years, pixels, as ``unit`` says."""

    id: str
    title: str
    unit: str
    figures: tuple[LimitFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Every figure that a school is judged by: the profile of its kind with its own figures over it."""

    profile: str = ""
    quotas: tuple[Quota, ...] = ()
    limits: dict[str, Limit] = field(default_factory=dict)
    severities: dict[str, Severity] = field(default_factory=dict)
    """By rule id; how much it weighs that the duty was failed."""
    begins: date | None = None
    """The first day that the portal is judged for; None for the first day of school."""

    def limit(self, id_: str, day: date) -> int | None:
        """Return the threshold in force on a day, None where nothing was asked then. Raises KeyError."""
        held = [one.value for one in self.limits[id_].figures if one.holds(day)]
        return held[-1] if held else None


@dataclass(frozen=True, slots=True)
class Reading:
    """How one quota stands in one period for one subject: a teacher, a course, an event, or the site ("")."""

    quota: Quota
    subject: str
    name: str
    """The subject as people call it."""
    period: str
    """``2025-12``, ``2025-W50``, ``2025-2026-HK1``, ``2025-2026``."""
    first: date
    last: date
    minimum: int
    target: int | None
    legal: int
    """What the law alone asks."""
    published: int
    outcome: Outcome
    days_left: int = 0
    """Days after the portal's day on which it can still be met."""
    pace: int | None = None
    """How many it will be at the end if the pace stays; only while the period runs."""
    planned: int = 0
    """How many more the editorial plan has for the rest of the period."""
    reason: str = ""
    """Why it does not apply: ``closed``, ``away`` or ``no-album``."""
    citation: str = ""
    source: str = ""
    where: Location = NOWHERE

    @property
    def missing(self) -> int:
        """How many are still missing."""
        return max(0, self.minimum - self.published)
