"""The work behind the portal: who is away, what is planned, taught and trained, what went live when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from schoolgate.model.message import NOWHERE, Location
from schoolgate.model.visibility import INTERNAL


@dataclass(frozen=True, slots=True)
class Leave:
    """Somebody is away from ``first`` to ``last``, both included, and is asked for nothing then."""

    staff: str
    first: dt.date
    last: dt.date
    reason: str = field(default="", metadata=INTERNAL)
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Training:
    """A training that was held (R-040)."""

    title: str
    date: dt.date
    kind: str = ""
    """``writing``, ``portal``, ``safety`` or ``""``."""
    audience: str = ""
    participants: int | None = None
    document: str = ""
    """The folder or the number of the document that shows it."""
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Course:
    """A subject that is taught in a grade (R-083)."""

    grade: str
    subject: str
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """A post that the editorial plan of a month asks for (R-036)."""

    title: str
    category: str
    owner: str = ""
    """The staff id of who writes it."""
    approver: str = ""
    due: dt.date | None = None
    post: str = ""
    """The content path or folder of the post, once it is written."""
    event: str = ""
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class EditorialPlan:
    """The orientation of a month such as ``2025-10``, with what came of it (R-036, Q37)."""

    month: str
    goal: str = ""
    assessment: str = ""
    """How far it got, in the words of the editorial board; written when the month is over."""
    posts: tuple[PlannedPost, ...] = ()
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Published:
    """A row of the register of what went live: ``first_seen`` is None for what was there before it began."""

    path: str
    date: dt.date
    first_seen: dt.date | None = None
    where: Location = NOWHERE
