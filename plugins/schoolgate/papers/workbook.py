"""A table as an .xlsx file: days are days, and nothing that people typed is a formula."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from schoolgate.papers.archive import parts, zipped

Value = str | dt.date | None
_DAY = "dd/mm/yyyy"
_CORE = "docProps/core.xml"
_SAVED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_BOLD = Font(bold=True)
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def workbook(title: str, columns: Sequence[tuple[str, int]], rows: Sequence[Sequence[Value]]) -> bytes:
    """Return a workbook of one sheet; a column is its heading and its width in letters.

    The first row stays in sight and has filters. The same table gives the same bytes.
    """
    book = Workbook()
    book.properties.creator = "Schoolgate"
    sheet = book.worksheets[0]
    sheet.title = title
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    for number, (head, width) in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.cell(1, number, head).font = _BOLD
    for at, row in enumerate(rows, 2):
        for number, value in enumerate(row, 1):
            _fill(sheet.cell(at, number), value)
    target = BytesIO()
    book.save(target)
    return zipped((name, _timeless(name, part)) for name, part in parts(target.getvalue()))


def _fill(cell: Cell | MergedCell, value: Value) -> None:
    cell.value = value
    cell.alignment = _WRAPPED
    if isinstance(value, str):
        cell.data_type = "s"  # what begins with = would be computed
    elif value:
        cell.number_format = _DAY


def _timeless(name: str, part: bytes) -> bytes:
    """Return a part without the time of saving, which the library always writes."""
    return _SAVED.sub(rb"\g<1>1980-01-01T00:00:00Z", part) if name == _CORE else part
