"""What we write into spreadsheets stays text: no cell of ours can become a formula."""

from __future__ import annotations

from openpyxl.cell.cell import Cell, MergedCell

_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""First characters for which a spreadsheet program computes what follows."""


def put(cell: Cell | MergedCell, text: str) -> None:
    """Write a text into a cell of a workbook as text, whatever it begins with."""
    assert isinstance(cell, Cell)  # the stubs think that any cell may be merged
    cell.value = text
    if text.startswith(_STARTS):
        cell.data_type = "s"
        cell.quotePrefix = True


def guarded(text: str) -> str:
    """Return a text for a CSV file; the apostrophe before it is taken off when we read it."""
    return "'" + text if text.startswith(_STARTS) else text
