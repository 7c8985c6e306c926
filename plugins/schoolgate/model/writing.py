"""What somebody wrote, as the judges of language and of personal data read it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

TITLE, SUMMARY, BODY = "title", "summary", "body"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text that a rule may find fault with.

    ``kind`` names the fault, ``line`` counts from 1 in the file. ``found`` are the words, ``better`` what is
    right, where a machine can say.
    """

    kind: str
    line: int
    found: str
    better: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A title, a summary, or a body without its Markdown; ``line`` is where it begins in the file."""

    field: str
    text: str
    line: int = 1

    def line_at(self, offset: int) -> int:
        """Return the line of the file on which a letter stands; a field of the head counts as one line."""
        return self.line + (self.text.count("\n", 0, offset) if self.field == BODY else 0)


@dataclass(frozen=True, slots=True)
class Writing:
    """All that is read of one file: its passages, and the day it is dated, where it has one."""

    passages: tuple[Passage, ...]
    dated: dt.date | None = None
