"""How facts of tables are written down: a kind, a cell, and two sentences of ``locale/*/load.yml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from schoolgate.load.problems import showable
from schoolgate.load.tables.grid import Row, letter
from schoolgate.model import Location, Message, Problem

UNREADABLE = "tables/unreadable-table"
INVALID_ROW = "tables/invalid-row"
UNREAD = "tables/unread-part"
RESTORED = "tables/restored-value"

_OURS = {"known", "allowed"}
"""Lists of headings and choices: they are no author's words, and cut short they would be no help."""

MOST = 50
"""Facts of one file that are told one by one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a sheet of a file, and a column from 0; -1 for the whole row."""

    path: str
    sheet: str = ""
    row: Row | None = None
    column: int = -1

    @property
    def location(self) -> Location:
        """The place as people look it up: a line in a text file, a row and a letter in a spreadsheet."""
        if self.row is None:
            return Location(self.path, 0, self.sheet)
        column = letter(self.column) if self.column >= 0 else ""
        return Location(self.path, self.row.line or self.row.number, self.sheet, self.row.number, column)


def fact(kind: str, place: Place, key: str, *, left_out: bool = False, **values: Any) -> Problem:
    """Record a fact of a table. ``key`` names its sentence, ``<key>-remedy`` the cure."""
    shown = {name: value if name in _OURS else showable(value) for name, value in values.items()}
    message = Message.of(f"load.{key}", **shown)
    remedy = Message.of(f"load.{key}-remedy", **shown)
    return Problem(kind, place.location, message, remedy, left_out)


def shortened(problems: list[Problem], path: str) -> list[Problem]:
    """Return the first of many facts, what is left out before what is noted, and how many more there are."""
    if len(problems) <= MOST:
        return problems
    ranked = sorted(problems, key=lambda one: (not one.left_out, one.where))
    rest = ranked[MOST:]
    lost = any(one.left_out for one in rest)
    kind = INVALID_ROW if lost else rest[0].kind
    return [*ranked[:MOST], fact(kind, Place(path), "and-more", left_out=lost, count=len(rest))]
