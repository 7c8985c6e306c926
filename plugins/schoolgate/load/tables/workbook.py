"""XLSX -> grids: what the cells show, as text."""

from __future__ import annotations

import datetime as dt
import re
import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from schoolgate.load.problems import UnreadableError
from schoolgate.load.tables.archive import Archive
from schoolgate.load.tables.grid import MOST_COLUMNS, MOST_ROWS, NO_VALUE, Grid, Row
from schoolgate.vietnamese import nfc

_ZEROS = re.compile(r"0{2,20}")
"""A number format that shows leading zeros: what people see is the code with them."""
_EXCEL_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read(data: bytes, archive: Archive) -> tuple[list[Grid], list[Grid]]:
    """Read the sheets people see, and those that are hidden.

    Raises UnreadableError for a workbook that openpyxl cannot read. No link out of the file is followed.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl does not know of a workbook is nothing we read
        try:
            return _read(data, archive)
        except Exception as error:  # a damaged workbook makes openpyxl raise whatever there is
            raise UnreadableError("broken-workbook", reason=type(error).__name__) from error


def _read(data: bytes, archive: Archive) -> tuple[list[Grid], list[Grid]]:
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    formulas = (
        load_workbook(BytesIO(data), read_only=True, data_only=False, keep_links=False)
        if archive.formulas
        else None
    )
    # Every row is made as wide as this, so it is only said where there are cells that are too far out.
    width = MOST_COLUMNS if archive.beyond else None
    seen: tuple[list[Grid], list[Grid]] = ([], [])
    for number, sheet in enumerate(book.worksheets):
        grid = Grid(nfc(sheet.title))
        asked = formulas.worksheets[number] if formulas else None
        _fill(grid, sheet, asked, width)
        seen[sheet.sheet_state != "visible"].append(grid)
    return seen


def _fill(grid: Grid, sheet: Any, asked: Any, width: int | None) -> None:
    rows = _rows(sheet, width)
    computed = _rows(asked, width) if asked is not None else None
    for number, row in enumerate(rows, 1):
        formulas = next(computed, ()) if computed is not None else ()
        cells = []
        for column, cell in enumerate(row):
            value = cell.value
            if value is None:
                asks = column < len(formulas) and formulas[column].data_type == "f"
                cells.append(NO_VALUE if asks else "")
            elif type(value) is str:
                cells.append(_text(value))
            else:
                if isinstance(value, dt.date):
                    grid.native_days.add((number, column))
                cells.append(_number(value, cell.number_format))
        if any(cells):
            grid.rows.append(Row(number, cells))


def _rows(sheet: Any, width: int | None) -> Iterator[Any]:
    # What a sheet says of its own size may be wrong; only what is read counts.
    sheet.reset_dimensions()
    rows: Iterator[Any] = sheet.iter_rows(max_row=MOST_ROWS, max_col=width)
    return rows


def _text(value: str) -> str:
    text = value if value.isascii() else nfc(value)
    if "_x" in text:  # how Excel writes a control character
        text = _EXCEL_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ").strip()


def _number(value: Any, shown: str) -> str:
    """Return a value as people see it: days as ``2025-10-12``, whole numbers without a fraction."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return _moment(value)
    if isinstance(value, float) and not value.is_integer():
        return f"{value * 100:.10g}%" if shown.endswith("%") else repr(value)
    whole = int(value)
    if shown.endswith("%"):
        return f"{whole * 100}%"
    return f"{whole:0{len(shown)}d}" if _ZEROS.fullmatch(shown) else str(whole)


def _moment(value: dt.date | dt.time | dt.timedelta) -> str:
    if isinstance(value, dt.timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time.min else value.isoformat(" ", "minutes")
    return value.isoformat("minutes") if isinstance(value, dt.time) else value.isoformat()
