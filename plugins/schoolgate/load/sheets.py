"""Spreadsheets that are none of the school's tables: they are not published, but may list persons."""

from __future__ import annotations

from collections.abc import Iterable

from schoolgate.load.decoding import decode
from schoolgate.load.problems import UnreadableError, showable
from schoolgate.load.tables import MOST_BYTES, is_table, separated
from schoolgate.load.tables.grid import Grid
from schoolgate.model import PRIVATE, Location, Message, Problem
from schoolgate.privacy.lists import persons

LISTED = "privacy/listed-persons"
_GAP = "  "
"""Stands between two cells of a row."""


def may_list(path: str, size: int) -> bool:
    """Whether a file is such a spreadsheet outside the folders of which layer 1 never shows anything."""
    sheet = path.lower().endswith((".csv", ".xlsx")) and size <= MOST_BYTES
    return sheet and not path.startswith(PRIVATE) and not is_table(path)


def listed(data: bytes, path: str) -> list[Problem]:
    """Return where a spreadsheet lists persons. What cannot be read is told by what refuses the file."""
    try:
        grids = _workbook(data) if path.lower().endswith(".xlsx") else [_text(data)]
    except UnreadableError:
        return []
    return [one for grid in grids for one in _told(grid, path)]


def _told(grid: Grid, path: str) -> Iterable[Problem]:
    found = persons(_GAP.join(row.cells).replace("\n", " ") for row in grid.rows)
    if found:
        first = grid.rows[found[0]]
        where = Location(path, first.line or first.number, grid.name, first.number)
        values = {"name": showable(path.rpartition("/")[2]), "count": len(found)}
        message = Message.of("rules.privacy-listed-persons-sheet", **values)
        yield Problem(LISTED, where, message, Message.of("rules.privacy-listed-persons-sheet-remedy"))


def _workbook(data: bytes) -> list[Grid]:
    from schoolgate.load.tables import archive, workbook  # noqa: PLC0415 - openpyxl is only needed for changes

    shown, hidden = workbook.read(data, archive.look(data))
    return [*shown, *hidden]


def _text(data: bytes) -> Grid:
    return separated.read(decode(data).text, lambda cells: sum(map(bool, cells)))
