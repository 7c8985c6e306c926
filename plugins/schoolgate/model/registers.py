"""What the office keeps in tables: departments, classes, rooms, figures, questions, achievements."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from schoolgate.model.consent import Consents
from schoolgate.model.message import NOWHERE, Location
from schoolgate.model.visibility import HIDDEN, INTERNAL, bare


@dataclass(frozen=True, slots=True)
class Department:
    """A part of the school with its duties (R-006). ``head`` and ``deputies`` are staff ids."""

    id: str
    name: str
    head: str = ""
    deputies: tuple[str, ...] = ()
    duties: str = ""
    place: str = ""
    phone: str = field(default="", metadata=INTERNAL)
    email: str = field(default="", metadata=INTERNAL)
    valid_from: date | None = None
    valid_to: date | None = None
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class, or a group of the preschool, in one school year."""

    id: str
    name: str
    grade: str = ""
    school_year: str = ""
    homeroom: tuple[str, ...] = ()
    """Staff ids of the teachers in charge."""
    room: str = ""
    pupils: int | None = None
    boarders: int | None = None
    """How many have lunch at school."""
    note: str = field(default="", metadata=INTERNAL)
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Room:
    """A room of the school (R-056)."""

    id: str
    name: str
    kind: str = ""
    place: str = ""
    seats: int | None = None
    board: bool = False
    """It has an interactive board (R-057)."""
    keeper: str = field(default="", metadata=INTERNAL)
    rules: str = ""
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Statistic:
    """How many pupils of a grade reached a level in a school year; never a single pupil (R-054)."""

    school_year: str
    grade: str
    level: str
    pupils: int
    subject: str = ""
    total: int | None = None
    """How many were assessed, as the school typed it."""
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the school and its answer (R-009)."""

    question: str
    answer: str = ""
    topic: str = ""
    asked_on: date | None = None
    answered_on: date | None = None
    answered_by: str = field(default="", metadata=INTERNAL)
    asker: str = field(default="", metadata=HIDDEN)
    contact: str = field(default="", metadata=HIDDEN)
    published: bool = False
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Achievement:
    """An honour of the school, its staff or its pupils (R-003)."""

    school_year: str
    title: str
    level: str = ""
    """``school``, ``ward``, ``district``, ``city``, ``nation`` or ``""``."""
    kind: str = ""
    """``school``, ``staff``, ``pupil`` or ``""``."""
    receiver: str = ""
    decision: str = ""
    date: date | None = None
    consent: tuple[str, ...] = field(default=(), metadata=HIDDEN)
    """The numbers of the consents to name the pupils; without them layer 1 does not (REG-06, REG-08)."""
    where: Location = NOWHERE


def may_be_named(one: Achievement, consents: Consents, day: date) -> bool:
    """Whether layer 1 says who received it: no pupil, or a pupil by consents that hold on a day."""
    return one.kind in {"school", "staff"} or consents.allows(one.consent, "name", day)


def public_achievement(one: Achievement, consents: Consents, day: date) -> Achievement:
    """Return an achievement as layer 1 may know it: a pupil is named with a consent only."""
    return bare(one if may_be_named(one, consents, day) else replace(one, receiver=""))
