"""Spreadsheets as Vietnamese offices save them -> checked rows.

Bytes of a .csv or .xlsx become grids of text, the header is found, and every row below it becomes a record
or a mistake that names its cell. ``table_of`` says which table a path holds, ``read`` reads one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from schoolgate.load.decoding import decode
from schoolgate.load.problems import UnreadableError, problem
from schoolgate.load.tables import header, separated
from schoolgate.load.tables.facts import INVALID_ROW, UNREAD, UNREADABLE, Place, fact, shortened
from schoolgate.load.tables.grid import Grid
from schoolgate.load.tables.kinds import Shape
from schoolgate.load.tables.reader import Reader
from schoolgate.load.tables.registry import ENDINGS, OTHER_ENDINGS, TABLES, is_table, table_of
from schoolgate.load.tables.table import COUNTER, EXAMPLE, GUIDE, Column, Table
from schoolgate.model import Location, Problem
from schoolgate.storage import kind
from schoolgate.vietnamese import slug

__all__ = [
    "COUNTER",
    "ENDINGS",
    "EXAMPLE",
    "GUIDE",
    "INVALID_ROW",
    "MOST_BYTES",
    "OTHER_ENDINGS",
    "TABLES",
    "UNREADABLE",
    "Column",
    "Shape",
    "Table",
    "is_table",
    "nouns",
    "read",
    "table_of",
    "too_big",
    "twice",
    "twins",
    "wrongly_saved",
]

MOST_BYTES = 10_000_000
"""A longer table is not read."""
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

Rows = list[list[Any]]


def read(data: bytes, path: str) -> tuple[Rows | None, list[Problem]]:
    """Read a table: ``[sheet, row, line, *values]`` of each good row as JSON values, and every mistake.

    None instead of rows: the file could not be read as a table at all. Never raises for what a school wrote.
    """
    table = table_of(path)
    assert table is not None, path
    reader = Reader(table, path)
    try:
        problems = _read(data, path, reader)
    except UnreadableError as mistake:
        return None, [mistake.at(path, UNREADABLE)]
    problems = shortened(sorted([*problems, *reader.problems], key=lambda one: one.where), path)
    return reader.rows, problems


def too_big(path: str) -> Problem:
    """Return what is to be said of a file of more than ``MOST_BYTES``."""
    return UnreadableError("too-big", longest=MOST_BYTES // 1_000_000).at(path, UNREADABLE)


def twins(paths: Iterable[str]) -> dict[str, str]:
    """Return the tables that lie there both as .csv and as .xlsx, each with the other one's path."""
    found: dict[str, list[str]] = {}
    for path in paths:
        if is_table(path):
            found.setdefault(path.rpartition(".")[0].lower(), []).append(path)
    pairs = [sorted(same)[:2] for same in found.values() if len(same) > 1]
    return {path: other for one, two in pairs for path, other in ((one, two), (two, one))}


def twice(path: str, other: str) -> Problem:
    """Return what is to be said of a table that lies there in two files: neither is read."""
    return fact(UNREADABLE, Place(path), "table-twice", left_out=True, file=path, other=other)


def wrongly_saved(path: str) -> Problem | None:
    """Return how a table is to be saved that has the ending of another kind of file, None for no table."""
    ending = "." + path.rpartition(".")[2].lower()
    if ending in OTHER_ENDINGS and table_of(path):
        return UnreadableError("old-spreadsheet", ending=ending).at(path, UNREADABLE)
    return None


def nouns(path: str, rows: Rows, **more: Any) -> list[Any]:
    """Return the nouns of rows that ``read`` returned; ``more`` are fields that no column holds."""
    table = table_of(path)
    assert table is not None, path
    if table.several:
        rows = [[*row[:3], *one] for row in rows for one in table.spread(row[3:])]
    return [
        table.unpack(values, where=Location(path, line, sheet, row), **more)
        for sheet, row, line, *values in rows
    ]


def _read(data: bytes, path: str, reader: Reader) -> list[Problem]:
    """Read all sheets. Raises UnreadableError."""
    problems = []
    if _is_workbook(data, path):
        grids, hidden, beyond = _workbook(data)
        problems += [fact(UNREADABLE, Place(path), "beyond", left_out=True, cell=cell) for cell in beyond]
    else:
        grid, encoding = _text(data, reader.table)
        grids, hidden = [grid], []
        if encoding == "windows-1258":  # nothing in the file says so: it was recognised by its letters
            problems.append(problem("content/encoding", path, "other-encoding", encoding=encoding))
        if grid.beyond:
            problems.append(fact(UNREADABLE, Place(path), "beyond", left_out=True, cell=grid.beyond))
    # The guide of a template tells of the columns by their names: it would pass for a table.
    filled = [grid for grid in grids if grid.rows and slug(grid.name) != slug(GUIDE)]
    if not filled and not hidden:
        return problems
    without = [grid for grid in filled if not reader.sheet(grid)]
    if len(without) == len(filled):
        columns = ", ".join(column.name for column in reader.table.columns if column.required)
        raise UnreadableError("no-header", known=columns)
    concealed = [grid for grid in hidden if header.find(reader.table, grid)]
    return [
        *problems,
        *(fact(UNREAD, Place(path, one.name), "hidden-sheet", sheet=one.name) for one in concealed),
        *(fact(UNREAD, Place(path, one.name), "sheet-without-table", sheet=one.name) for one in without),
    ]


def _is_workbook(data: bytes, path: str) -> bool:
    """Whether the bytes are an .xlsx. Raises UnreadableError where they are neither that nor text."""
    found = kind(data[:1024])
    named = path.lower().endswith(".xlsx")
    if _OPEN_DOCUMENT in data[:200]:
        raise UnreadableError("old-spreadsheet", ending=".ods")
    if found.startswith("Word"):
        if _ENCRYPTED in data:
            raise UnreadableError("workbook-encrypted")
        raise UnreadableError("old-spreadsheet", ending=".xls")
    if named and not data:
        raise UnreadableError("broken-workbook", reason="0 byte")
    zipped = found.startswith("ZIP")
    if zipped != named:
        raise UnreadableError("wrong-ending", form=found or "CSV")
    return zipped


def _workbook(data: bytes) -> tuple[list[Grid], list[Grid], tuple[str, ...]]:
    from schoolgate.load.tables import archive, workbook  # noqa: PLC0415 - openpyxl is only needed for changes

    seen = archive.look(data)
    return *workbook.read(data, seen), seen.beyond


def _text(data: bytes, table: Table) -> tuple[Grid, str]:
    decoded = decode(data)
    return separated.read(decoded.text, lambda cells: header.score(table, cells)), decoded.encoding
