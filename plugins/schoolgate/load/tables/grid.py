"""A sheet as text: rows of cells, each with its number."""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_ROWS = 20_000
MOST_COLUMNS = 200
"""What is read of a sheet; what lies beyond is told."""

NO_VALUE = "\0formula"
"""Stands for a formula whose value was never saved; no text of a file holds a NUL."""
ERRORS = {
    *("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"),
    *("#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "Err:502", "Err:504", "Err:508", "Err:509"),
}
"""What spreadsheet programs put into a cell that they cannot compute."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something: its number in the sheet, and the line of a text file on which it begins."""

    number: int
    cells: list[str]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that could not be taken apart, with the sentence that says why."""

    number: int
    line: int
    key: str


@dataclass(slots=True)
class Grid:
    """A sheet; ``name`` is '' for the only sheet of a text file."""

    name: str
    rows: list[Row] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    native_days: set[tuple[int, int]] = field(default_factory=set)
    """Row number and column, from 0, of the cells that the program itself knew to be days."""
    beyond: str = ""
    """A filled cell beyond the rows and columns that are read, ``A20001``, or ''."""


def letter(column: int) -> str:
    """Return the letter of a column that is counted from 0: A … Z, AA …"""
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found
