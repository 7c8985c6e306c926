"""Which row is the header, and what each column means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from schoolgate.load.tables.grid import Grid, Row
from schoolgate.load.tables.table import COUNTERS, Column, Table
from schoolgate.vietnamese import slug

_DEEPEST = 30
"""Rows from the top among which the header is looked for; above it stand the titles of the office."""
_ASIDE = re.compile(r"\([^()]*\)|\*")


@dataclass(frozen=True, slots=True)
class Stray:
    """A column that is not read: where, what its heading says, and the heading that was probably meant."""

    column: int
    heading: str
    meant: str
    first: int = -1
    """The column that has the same meaning already, or -1."""


@dataclass(frozen=True, slots=True)
class Header:
    """The row of headings: the column of each known one, that of the counter (-1: none), and the rest."""

    table: Table
    row: Row
    columns: tuple[tuple[Column, int], ...]
    counter: int
    strays: tuple[Stray, ...]
    settled: tuple[Column, ...]
    """The columns into which the values of these go, where a part completes another column."""

    def missing(self) -> Iterator[Column]:
        """Return the columns that the table cannot do without and that the header lacks."""
        known = {column.id for column, _ in self.columns} | {column.part_of for column, _ in self.columns}
        for column in self.table.columns:
            if column.required and column.id not in known:
                yield column

    def at(self, id_: str) -> int:
        """Return where a column stands, or one that is a part of it; -1 where neither does."""
        own = next((number for column, number in self.columns if column.id == id_), -1)
        if own >= 0:
            return own
        return next((number for column, number in self.columns if column.part_of == id_), -1)

    def heading(self, column: int) -> str:
        """Return the heading of a column as it was typed."""
        return " ".join(self.row.cells[column].split()) if column < len(self.row.cells) else ""


def score(table: Table, cells: list[str]) -> int:
    """Return how many columns of a table a row names."""
    return len({meant for cell in cells if cell and (meant := _meaning(table, cell))})


def find(table: Table, grid: Grid) -> Header | None:
    """Return the header of a sheet: the row near the top that names the most columns, the first of equals."""
    best: Row | None = None
    most = 0
    for row in grid.rows[:_DEEPEST]:
        count = score(table, row.cells)
        if count > most:
            best, most = row, count
    if best is None:
        return None
    found = _header(table, best)
    # One known word may stand in any sentence; it is a header where nothing else is needed.
    return found if most > 1 or not any(found.missing()) else None


def _header(table: Table, row: Row) -> Header:
    columns: dict[str, int] = {}
    strays = []
    counter = -1
    for at, cell in enumerate(row.cells):
        if not cell:
            continue
        meant = _meaning(table, cell)
        if meant and meant not in columns:
            columns[meant] = at
        elif meant:
            strays.append(Stray(at, cell, "", columns[meant]))
        elif _folded(cell) in COUNTERS:
            counter = at if counter < 0 else counter
        else:
            strays.append(Stray(at, cell, _nearest(table, _folded(cell), columns)))
    found = tuple((column, columns[column.id]) for column in table.columns if column.id in columns)
    targets = {column.part_of or column.id for column, _ in found}
    settled = tuple(column for column in table.columns if column.id in targets)
    return Header(table, row, found, counter, tuple(strays), settled)


def _nearest(table: Table, folded: str, taken: dict[str, int]) -> str:
    """Return the name of a column without a heading that was probably meant, or ''."""
    free = [one for one in table.columns if one.id not in taken]
    names = {slug(name): name for one in free for name in (one.id, one.name)}
    close = get_close_matches(folded, list(names), n=1, cutoff=0.7)
    return names[close[0]] if close else ""


def _meaning(table: Table, heading: str) -> str:
    return table.headings.get(_folded(heading)) or table.headings.get(slug(heading)) or ""


@lru_cache(maxsize=1 << 12)
def _folded(heading: str) -> str:
    """Fold a heading: ``Ngày vào (dd/mm/yyyy) *`` is ``ngay-vao``."""
    return slug(_ASIDE.sub(" ", heading))
