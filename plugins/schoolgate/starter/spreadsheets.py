"""A table as a spreadsheet ready to be filled in: headings, help, drop-down lists, an example row."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from schoolgate.load import moments
from schoolgate.load.tables import COUNTER, EXAMPLE, GUIDE, Column, Shape, Table
from schoolgate.starter.cells import guarded, put

LISTS = "Danh mục"
_LAST = 20_000
"""The last row that drop-down lists and checks reach to: as many as are read."""
_FIRST_COLUMN = 2
"""Before the columns of the table stands the counter."""
_HEAD = Font(bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="1F5F8B")
_ASIDE = Font(italic=True, color="6B6B6B")
_FORMATS = {
    Shape.PHONE: "@",
    Shape.CODE: "@",
    Shape.COUNT: "0",
    Shape.DAY: "[$-42A]dd/mm/yyyy",
    Shape.WEEKDAY: "[$-42A]dd/mm/yyyy",
}
"""Days are shown the Vietnamese way whatever the machine is set to; a CSV saved from them is right, too."""

Say = Callable[[str], str]
"""Puts a sentence of the catalog into words."""


def workbook(table: Table, say: Say) -> bytes:
    """Return a table without rows as the bytes of an .xlsx."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = say(f"tables.title-{table.id}")[:31]
    _headings(sheet, table, say)
    _example(sheet, table)
    lists = book.create_sheet(LISTS)
    for at, column in enumerate(table.columns, _FIRST_COLUMN):
        _checks(sheet, lists, column, get_column_letter(at), say)
    lists.sheet_state = "hidden"
    _guide(book.create_sheet(GUIDE, 1), table, say)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def text_file(table: Table) -> bytes:
    """Return the same as the bytes of a .csv that Excel opens with its accents."""
    file = StringIO(newline="")
    rows = csv.writer(file, delimiter=";")
    rows.writerow([COUNTER, *(guarded(column.name) for column in table.columns)])
    rows.writerow([EXAMPLE, *(guarded(column.example) for column in table.columns)])
    return file.getvalue().encode("utf-8-sig")


def _headings(sheet: Worksheet, table: Table, say: Say) -> None:
    names = [COUNTER, *(_name(column) for column in table.columns)]
    for at, name in enumerate(names, 1):
        cell = sheet.cell(1, at)
        put(cell, name)
        cell.font, cell.fill = _HEAD, _HEAD_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for at, column in enumerate(table.columns, _FIRST_COLUMN):
        comment = Comment(_help(column, say), "Schoolgate", height=120, width=260)
        sheet.cell(1, at).comment = comment
        dimension = sheet.column_dimensions[get_column_letter(at)]
        dimension.width = max(12, min(40, 2 + max(len(column.name), len(column.example))))
        dimension.number_format = _FORMATS.get(column.shape, "General")
    sheet.column_dimensions["A"].width = 8
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "B2"


def _example(sheet: Worksheet, table: Table) -> None:
    put(sheet.cell(2, 1), EXAMPLE)
    for at, column in enumerate(table.columns, _FIRST_COLUMN):
        cell = sheet.cell(2, at)
        moment = moments.moment(column.example)
        if moment and column.shape in {Shape.DAY, Shape.WEEKDAY}:
            cell.value = moment.day
        elif column.shape is Shape.COUNT and column.example:
            cell.value = int(column.example)
        else:
            put(cell, column.example)
        cell.number_format = _FORMATS.get(column.shape, "General")
    for at in range(1, len(table.columns) + _FIRST_COLUMN):
        sheet.cell(2, at).font = _ASIDE


def _checks(sheet: Worksheet, lists: Worksheet, column: Column, letter: str, say: Say) -> None:
    """Give a column its drop-down list, or let it take whole numbers only."""
    if column.choices:
        for row, choice in enumerate(column.choices, 1):
            put(lists[f"{letter}{row}"], choice.name)
        area = f"'{LISTS}'!${letter}$1:${letter}${len(column.choices)}"
        check = DataValidation("list", formula1=area, allow_blank=True)
        check.error = say("tables.choose")
    elif column.shape is Shape.FLAG:
        check = DataValidation("list", formula1='"có,không"', allow_blank=True)
        check.error = say("tables.choose")
    elif column.shape is Shape.COUNT:
        check = DataValidation("whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
        check.error = say("tables.whole-number")
    else:
        return
    check.showErrorMessage = True
    check.errorTitle = column.name[:32]
    check.add(f"{letter}2:{letter}{_LAST}")
    sheet.add_data_validation(check)


def _guide(sheet: Worksheet, table: Table, say: Say) -> None:
    """Tell of every column what it is for; the sheet is known by its name and never read."""
    put(sheet["A1"], say(f"tables.title-{table.id}"))
    sheet["A1"].font = Font(bold=True, size=14)
    put(sheet["A2"], say("tables.guide-where").format(place=table.place(".xlsx")))
    put(sheet["A3"], say("tables.guide-example"))
    heads = (
        "tables.guide-column",
        "tables.guide-needed",
        "tables.guide-what",
        "tables.guide-words",
        "tables.guide-who",
    )
    for at, head in enumerate(heads, 1):
        put(sheet.cell(5, at), say(head))
        sheet.cell(5, at).font, sheet.cell(5, at).fill = _HEAD, _HEAD_FILL
    for row, column in enumerate(table.columns, 6):
        needed = say("tables.needed") if column.required else ""
        words = ", ".join(choice.name for choice in column.choices)
        seen = say(f"tables.seen-{column.visibility}")
        for at, words_ in enumerate((column.name, needed, say(column.help), words, seen), 1):
            put(sheet.cell(row, at), words_)
            sheet.cell(row, at).alignment = Alignment(wrap_text=True, vertical="top")
    for letter, width in zip("ABCDE", (26, 12, 60, 40, 24), strict=True):
        sheet.column_dimensions[letter].width = width


def _help(column: Column, say: Say) -> str:
    lines = [say(column.help), say(f"tables.seen-{column.visibility}")]
    if column.required:
        lines.insert(0, say("tables.needed"))
    return "\n".join(lines)


def _name(column: Column) -> str:
    return column.name + " *" if column.required else column.name
