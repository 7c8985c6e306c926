"""How facts are written down: a kind, a place, and two sentences of ``locale/*/load.yml``."""

from __future__ import annotations

import re
from typing import Any

from schoolgate.model import Location, Message, Problem

UNREADABLE = "content/unreadable-head"
INVALID = "content/invalid-field"
UNKNOWN_FIELD = "content/unknown-field"
OUTSIDE = "content/outside"
BROKEN = "content/broken-link"
MISPLACED = "content/misplaced"
TO_INTERNAL = "content/link-to-internal"
UNKNOWN_FILE = "content/unknown-file"

_UNSHOWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_LONGEST = 80


class SettingsError(Exception):
    """The files of ``_data/`` cannot be used; ``problems`` are all their mistakes, in order of place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} mistakes in the settings")
        self.problems = problems


class UnreadableError(Exception):
    """What makes a text unreadable: the sentence (a key of the catalog), its values, the line.

    Lines count from 1 at the top of the file; 0 means the whole file.
    """

    def __init__(self, key: str, line: int = 0, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.line = line
        self.values = values

    def at(self, path: str, kind: str = UNREADABLE) -> Problem:
        """Return the mistake as a fact of a file that is left out."""
        return problem(kind, path, self.key, self.line, left_out=True, **self.values)


def problem(
    kind: str, path: str, key: str, line: int = 0, *, left_out: bool = False, **values: object
) -> Problem:
    """Record a fact. ``key`` names its sentence, ``<key>-remedy`` the cure; both may use all values."""
    shown = {name: showable(value) for name, value in values.items()}
    return Problem(
        kind=kind,
        where=Location(path, line),
        message=Message.of(f"load.{key}", **shown),
        remedy=Message.of(f"load.{key}-remedy", **shown),
        left_out=left_out,
    )


def showable(value: object) -> str:
    """Return what an author typed in a form that is safe to print and not longer than a line."""
    text = _UNSHOWABLE.sub("\ufffd", str(value))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def to_row(fact: Problem) -> list[Any]:
    """Turn a fact of a file into JSON values; the path is the key under which they are kept."""
    message, remedy = fact.message, fact.remedy
    return [
        fact.kind,
        fact.where.line,
        message.id,
        list(message.values),
        remedy.id,
        list(remedy.values),
        fact.left_out,
        *(
            [fact.where.sheet, fact.where.row, fact.where.column]
            if fact.where.row or fact.where.sheet
            else ()
        ),
    ]


def from_row(path: str, row: list[Any]) -> Problem:
    """Turn the values of ``to_row`` back into a fact."""
    kind, line, message, values, remedy, cures, left_out, *cell = row
    where = Location(path, line, *cell)
    return Problem(kind, where, _message(message, values), _message(remedy, cures), left_out)


def _message(id_: str, values: list[list[str]]) -> Message:
    return Message(id_, tuple((name, value) for name, value in values))
