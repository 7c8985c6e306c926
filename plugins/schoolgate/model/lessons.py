"""The store of lessons: what teachers share, thousands of rows of it (R-080 to R-093)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from schoolgate.model.message import NOWHERE, Layer, Location
from schoolgate.model.visibility import INTERNAL

TAUGHT = frozenset({"lecture", "elearning", "board", "contest", "video", "exercise"})
"""Kinds of what is taught in a lesson, and so has a place in the syllabus: grade and subject (R-084)."""


class Hosted(StrEnum):
    """Where a lesson can be had (R-086)."""

    PORTAL = "portal"
    EXTERNAL = "external"
    OFFLINE = "offline"
    """Not on the net: ask the office."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """An electronic lesson, or another thing of the store. ``teacher`` is a staff id or a name as typed."""

    title: str
    teacher: str = ""
    grade: str = ""
    subject: str = ""
    unit: str = ""
    """The place in the syllabus: a week, a chapter."""
    kind: str = ""
    """``lecture``, ``video``, ``elearning``, ``board``, ``contest``, ``game``, ``story``… or ``""``."""
    software: tuple[str, ...] = ()
    date: dt.date | None = None
    file: str = ""
    """The content path of a file that lies on the portal."""
    url: str = ""
    """An https address elsewhere."""
    size: str = ""
    page: str = ""
    """The content path of the Markdown page that the lesson is itself; rows of tables have none."""
    approved_by: str = field(default="", metadata=INTERNAL)
    approved_on: dt.date | None = field(default=None, metadata=INTERNAL)
    layer: Layer = Layer.PUBLIC
    where: Location = NOWHERE

    @property
    def hosted(self) -> Hosted:
        """Where the lesson can be had; counted as it is, never as it is meant to be."""
        if self.file or self.page:
            return Hosted.PORTAL
        return Hosted.EXTERNAL if self.url else Hosted.OFFLINE

    @property
    def month(self) -> str:
        """The month in which it was shared, ``2025-10``, or ``""``."""
        return f"{self.date:%Y-%m}" if self.date else ""
