"""CSV as offices save it -> Grid: comma, semicolon or tab, whatever Excel took the quotes for."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator

from schoolgate.load.tables.grid import MOST_COLUMNS, MOST_ROWS, Fault, Grid, Row, letter

_MARKS = ";,\t"
_SEP = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)
_SAMPLE = 40
"""Lines that are looked at to find out which mark separates the cells."""
_MOST_FAULTS = 200
_SHIELDED = re.compile(r'="([^"]*)"')
"""``="0912…"``: how people keep Excel from taking a code for a number."""
_GUARD = re.compile(r"'(?=[=+\-@\t\r0-9])")
"""The apostrophe before what Excel would compute or shorten; it is no part of the text."""

Score = Callable[[list[str]], int]


def read(text: str, score: Score) -> Grid:
    """Read a text. ``score`` says how many known headings a row has: it decides between the marks."""
    lines = text.split("\n")
    first = 0
    if lines and (said := _SEP.fullmatch(lines[0])):
        mark, first = said[1], 1
        if mark not in _MARKS:
            mark, first = _mark(lines, score), 1
    else:
        mark = _mark(lines, score)
    grid = Grid("")
    for number, (line, cells) in enumerate(_records(lines, first, mark, grid.faults), first + 1):
        if any(cells):
            if number > MOST_ROWS:
                grid.beyond = f"A{number}"
                break
            if any(cells[MOST_COLUMNS:]):
                grid.beyond = f"{letter(MOST_COLUMNS)}{number}"
            grid.rows.append(Row(number, cells[:MOST_COLUMNS], line))
    return grid


def _mark(lines: list[str], score: Score) -> str:
    sample = lines[:_SAMPLE]

    def rank(mark: str) -> tuple[int, int]:
        rows = [cells for _, cells in _records(sample, 0, mark, [])]
        return max((score(cells) for cells in rows), default=0), sum(line.count(mark) for line in sample)

    return max(_MARKS, key=rank)


def _records(lines: list[str], first: int, mark: str, faults: list[Fault]) -> Iterator[tuple[int, list[str]]]:
    """Yield the records and the lines on which they begin, from 1.

    A line with a stray quote costs that line: what follows is read again from the next one.
    """
    start = first
    while start < len(lines):
        reader = csv.reader(iter(_ended(lines, start)), delimiter=mark, strict=True)
        begun = start
        try:
            for cells in reader:
                if _swallowed(cells, mark):
                    raise csv.Error
                yield begun + 1, [_plain(cell) for cell in cells]
                begun = start + reader.line_num
            return
        except csv.Error:
            faults.append(Fault(begun + 1, begun + 1, "row-open-quote"))
            yield begun + 1, []
            start = begun + 1
            if len(faults) > _MOST_FAULTS:
                return


def _ended(lines: list[str], start: int) -> Iterator[str]:
    """Give the lines their ends back, so that a quoted cell keeps its line breaks."""
    for at in range(start, len(lines)):
        yield lines[at] + "\n"


def _swallowed(cells: list[str], mark: str) -> bool:
    """Whether a quoted cell holds whole rows: a quote that was opened by mistake and closed by another.

    People break lines inside a cell, but such lines do not all have as many marks as a row has.
    """
    least = max(len(cells) - 1, 3)
    for cell in cells:
        below = cell.split("\n")[1:]
        if below and all(line.count(mark) >= least for line in below[:-1] or below):
            return True
    return False


def _plain(cell: str) -> str:
    """Return the text of a cell without what keeps spreadsheet programs from changing it."""
    cell = cell.strip()
    if shielded := _SHIELDED.fullmatch(cell):
        return shielded[1].strip()
    return _GUARD.sub("", cell, count=1) if cell.startswith("'") else cell
