"""What the product says, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from schoolgate.model.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the catalog, by id, with the values for its placeholders.

    The sentence itself lives in ``locale/``; nothing below ``messages`` ever sees it.
    """

    id: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, id_: str, /, **values: object) -> Message:
        """Make a message from keyword values, each shown as plain text."""
        return cls(id_, tuple((key, str(value)) for key, value in values.items()))


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Where something stands: a path relative to the content folder, a line counted from 1."""

    path: str
    line: int = 0
    sheet: str = ""
    row: int = 0
    column: str = ""


NOWHERE = Location("")
"""The place of what was not read from a file."""


class Severity(StrEnum):
    """How much a finding weighs (design.md section 5)."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def weight(self) -> int:
        """Order of severities: 3 for an error, 1 for a note."""
        return {"error": 3, "warning": 2, "note": 1}[self.value]


class Layer(StrEnum):
    """Layer 1 is the public site, layer 2 the internal one."""

    PUBLIC = "public"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Problem:
    """A fact that ``load``, ``photos`` or ``attachments`` recorded; only a rule may call it wrong.

    ``kind`` is the id of the rule that judges it; ``left_out`` says that the thing is not on the site.
    """

    kind: str
    where: Location
    message: Message
    remedy: Message
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong where, which duty asks for it, and what to do next."""

    rule: str
    severity: Severity
    where: Location
    message: Message
    remedy: Message
    citation: str = ""
    layer: Layer = Layer.PUBLIC
    left_out: bool = False
    outcome: Outcome = Outcome.FAILED
    """Failed, open, needs a person, or crashed."""
    period: str = ""
    """The period of the quota that was missed, ``""`` for what is no quota."""
    quota: str = ""
    """The id of that quota."""
    subject: str = ""
    """Whom or what it is about where several findings are of one: a staff id, a course, an event."""
    day: date | None = None
    """The day on which it became a fault, where that is known."""
    own: bool = False
    """Only the school itself asked for it; it costs no points."""
