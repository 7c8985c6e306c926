"""A ready sheet is filled in, saved and read; nothing that we write can become a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

import sheets
from builders import AS_OF, write_school
from schoolgate.load import load, tables
from schoolgate.messages import text
from schoolgate.model import Person
from schoolgate.starter import spreadsheets
from schoolgate.starter.cells import guarded, put

EVERY = [pytest.param(table, id=table.id) for table in tables.TABLES.values()]
TERMINAL = {**os.environ, "PYTHONUTF8": "1"}
STARTS = ["=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")']


def sheet_of(table: tables.Table) -> Worksheet:
    sheet = load_workbook(io.BytesIO(spreadsheets.workbook(table, text))).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def path_of(table: tables.Table, ending: str) -> str:
    place = table.place(ending).removeprefix("content/")
    return place + "2025-W41" + ending if table.folder else place


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@pytest.mark.parametrize("table", EVERY)
def test_a_template_is_a_table_without_rows(tmp_path, table, ending):
    data = spreadsheets.text_file(table) if ending == ".csv" else spreadsheets.workbook(table, text)
    files = {"_data/staff.csv": None} if table.id == "staff" else {}
    content = write_school(tmp_path, **(files | {path_of(table, ending): data}))
    portal = load(content, as_of=AS_OF, cache=None)
    rows = portal.settings.staff if table.id == "staff" else getattr(portal, table.id.replace("-", "_"))
    assert not rows
    assert [one.message.id for one in portal.problems] == ["load.example-row"]


@pytest.mark.parametrize("table", EVERY)
def test_the_example_is_a_good_row(table):
    """Once its mark is gone, the example of every table is read without a word."""
    book = load_workbook(io.BytesIO(spreadsheets.workbook(table, text)))
    book.worksheets[0]["A2"] = 1
    rows, problems = tables.read(sheets.saved(book), path_of(table, ".xlsx"))
    assert (len(rows or []), problems) == (1, [])


def test_a_template_that_is_filled_in_is_read(tmp_path):
    book = load_workbook(io.BytesIO(spreadsheets.workbook(tables.TABLES["staff"], text)))
    sheet = book.worksheets[0]
    at = {cell.value: cell.column for cell in sheet[1]}
    written = {
        "Mã *": "007",
        "Họ và tên *": "Lê Thị Thử",
        "Nhóm": "Giáo viên",
        "Từ ngày": dt.date(2021, 8, 5),
    }
    for heading, value in {**written, "Điện thoại riêng": "0900000001"}.items():
        sheet.cell(3, at[heading], value)
    sheet.delete_rows(2)
    content = write_school(tmp_path, **{"_data/staff.csv": None, "_data/staff.xlsx": sheets.saved(book)})
    portal = load(content, as_of=AS_OF, cache=None)
    person = portal.settings.staff["007"]
    assert portal.problems == ()
    assert (person.name, person.group, person.valid_from, person.mobile) == (
        "Lê Thị Thử",
        "teacher",
        dt.date(2021, 8, 5),
        "0900000001",
    )
    assert isinstance(person, Person)


@pytest.mark.parametrize("table", EVERY)
def test_choices_are_offered_and_reach_to_the_last_row(table):
    sheet = sheet_of(table)
    offered = {
        str(area).partition(":")[0]
        for check in sheet.data_validations.dataValidation
        if check.type == "list"
        for area in check.sqref.ranges
    }
    chosen = [column for column in table.columns if column.choices or column.shape is tables.Shape.FLAG]
    assert len(offered) == len(chosen)
    for column in chosen:
        cell = next(one for one in sheet[1] if str(one.value).removesuffix(" *") == column.name)
        assert f"{cell.column_letter}2" in offered


@pytest.mark.parametrize("table", EVERY)
def test_phones_and_codes_are_text_and_days_do_not_depend_on_the_machine(table):
    sheet = sheet_of(table)
    for cell, column in zip(sheet[2][1:], table.columns, strict=True):
        kept = sheet.column_dimensions[cell.column_letter].number_format
        assert kept == cell.number_format
        if column.shape in {tables.Shape.PHONE, tables.Shape.CODE}:
            assert kept == "@"
        if column.shape in {tables.Shape.DAY, tables.Shape.WEEKDAY}:
            assert kept == "[$-42A]dd/mm/yyyy"


@pytest.mark.parametrize("table", EVERY)
def test_every_heading_is_explained_and_stays_in_sight(table):
    sheet = sheet_of(table)
    assert sheet.freeze_panes == "B2"
    for cell, column in zip(sheet[1][1:], table.columns, strict=True):
        assert cell.comment is not None
        assert text(column.help) in cell.comment.text
        assert sheet.column_dimensions[cell.column_letter].width >= min(len(column.name), 38)


@pytest.mark.parametrize("table", EVERY)
def test_a_template_holds_no_formula(table):
    with ZipFile(io.BytesIO(spreadsheets.workbook(table, text))) as parts:
        sheets_ = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert sheets_
    assert all(b"<f>" not in sheet for sheet in sheets_)


@pytest.mark.parametrize("words", STARTS)
def test_text_in_a_workbook_never_becomes_a_formula(words):
    book = Workbook()
    put(book.worksheets[0]["A1"], words)
    cell = load_workbook(io.BytesIO(sheets.saved(book))).worksheets[0]["A1"]
    assert cell.data_type == "s"
    assert cell.quotePrefix


@pytest.mark.parametrize("words", STARTS)
def test_text_in_a_csv_file_never_becomes_a_formula(words):
    assert guarded(words) == "'" + words
    assert guarded("a" + words) == "a" + words


def template(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "schoolgate", "data", "template", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=TERMINAL,
        check=False,
    )


def test_the_command_writes_a_template_and_says_where_it_belongs(tmp_path):
    done = template("menus", "--out", "thuc-don.xlsx", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "content/_data/menus/" in done.stdout
    assert load_workbook(tmp_path / "thuc-don.xlsx").sheetnames == ["Thực đơn tuần", "Hướng dẫn", "Danh mục"]


def test_the_command_writes_csv_that_excel_opens(tmp_path):
    assert template("classes", "--out", "lop.csv", cwd=tmp_path).returncode == 0
    data = (tmp_path / "lop.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert next(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))[:3] == [
        "STT",
        "Mã lớp",
        "Tên lớp",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("staff", "--out", "co-roi.xlsx"), "Đã có tệp co-roi.xlsx"),
        (("staff", "--out", "a.ods"), "bảng mẫu có đuôi .xlsx hoặc .csv"),
        (("staff", "--out", "khong/co/a.xlsx"), "Không ghi được khong/co/a.xlsx"),
        (("pupils", "--out", "a.xlsx"), "pupils"),
    ],
    ids=["there already", "other ending", "no folder", "no such table"],
)
def test_the_command_creates_and_never_changes(tmp_path, arguments, said):
    (tmp_path / "co-roi.xlsx").write_bytes(b"x")
    done = template(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["co-roi.xlsx"]
    assert (tmp_path / "co-roi.xlsx").read_bytes() == b"x"
