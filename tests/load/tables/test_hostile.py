"""Files that would stop a build, or worse, are a sentence; the rest of the school is read all the same."""

from __future__ import annotations

import base64
import io
import random
import zlib
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

import sheets
from builders import POST
from sheets import CLASSES

PATH = "_data/classes.xlsx"
SHEET = "xl/worksheets/sheet1.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def refused(table, key: str) -> None:
    """The file was left out with this sentence, and the school's own post is there."""
    assert [(one.kind, one.message.id, one.left_out) for one in table.problems] == [
        ("tables/unreadable-table", f"load.{key}", True)
    ]
    assert table.rows == []
    assert [post.path for post in table.portal.posts] == [POST]


def with_part(name: str, data: bytes, method: int = ZIP_DEFLATED) -> bytes:
    """A good workbook with one part more, or another one in its place."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(sheets.workbook(CLASSES))) as source, ZipFile(out, "w", method) as target:
        for part in source.namelist():
            if part != name:
                target.writestr(part, source.read(part))
        target.writestr(name, data)
    return out.getvalue()


def a_sheet(cells: str) -> bytes:
    """A workbook whose first sheet has these rows, as XML."""
    head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return with_part(SHEET, f"{head}{cells}</sheetData></worksheet>".encode())


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def a_row(number: int, *texts: str) -> str:
    cells = (cell(f"{letter}{number}", text) for letter, text in zip("ABC", texts, strict=False))
    return f'<row r="{number}">{"".join(cells)}</row>'


HEAD = a_row(1, "id", "name") + a_row(2, "a", "A")
LEVELS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def test_a_bomb_of_zeros(read):
    data = with_part("xl/media/x.xml", bytes(50_000_000))
    assert len(data) < 60_000
    refused(read(PATH, data), "workbook-too-big")


def test_a_bomb_of_five_kilobytes(read):
    data = with_part(SHEET, b"<worksheet>" + b" " * 3_000_000)
    assert len(data) < 10_000
    refused(read(PATH, data), "workbook-too-big")


def test_a_part_that_says_it_is_small(read):
    """The directory lies about the size: no more than that is read, and then it does not fit."""
    data = bytearray(with_part("xl/media/x.xml", bytes(20_000_000)))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"xl/media/x.xml"))
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    assert read(PATH, bytes(data)).portal.posts


def test_many_parts(read):
    out = io.BytesIO(sheets.workbook(CLASSES))
    with ZipFile(out, "a", ZIP_STORED) as target:
        for number in range(2_000):
            target.writestr(f"x{number}", b"")
    refused(read(PATH, out.getvalue()), "workbook-too-big")


def test_the_last_cell_of_a_sheet(read):
    """4.8 kB that make other libraries ask for a gigabyte."""
    table = read(PATH, a_sheet(HEAD + f'<row r="1048576">{cell("XFD1048576", "x")}</row>'))
    assert [row.id for row in table.rows] == ["a"]
    assert table.told == ["0: Ô XFD1048576 và những ô ngoài phạm vi được đọc không lên trang."]


@pytest.mark.parametrize("row", [20_000, 20_001])
def test_rows_beyond_what_is_read_are_told(read, row):
    table = read(PATH, a_sheet(HEAD + f'<row r="{row}">{cell(f"A{row}", "z")}{cell(f"B{row}", "Z")}</row>'))
    assert [one.id for one in table.rows] == (["a", "z"] if row <= 20_000 else ["a"])
    assert [one.message.id for one in table.problems] == ([] if row <= 20_000 else ["load.beyond"])


@pytest.mark.parametrize(("column", "told"), [("GR", False), ("GS", True), ("XFD", True)])
def test_columns_beyond_what_is_read_are_told(read, column, told):
    cells = cell("A1", "id") + cell("B1", "name") + cell(f"{column}1", "x")
    table = read(
        PATH, a_sheet(f'<row r="1">{cells}</row><row r="2">{cell("A2", "a")}{cell("B2", "A")}</row>')
    )
    assert [row.id for row in table.rows] == ["a"]
    assert ("load.beyond" in {one.message.id for one in table.problems}) is told


def test_all_columns_of_a_sheet(read):
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["id", "name", *(f"cột {number}" for number in range(16_382))])
    sheet.append(["a", "A", *("x" for _ in range(16_382))])
    table = read(PATH, sheets.saved(book))
    assert [row.id for row in table.rows] == ["a"]
    assert "load.beyond" in {one.message.id for one in table.problems}


def test_formatted_empty_rows_to_the_end_are_nothing(read):
    rows = "".join(f'<row r="{number}" s="1" customFormat="1"/>' for number in range(3, 30_000))
    table = read(PATH, a_sheet(HEAD + rows))
    assert ([row.id for row in table.rows], table.problems) == (["a"], [])


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_too_many_rows(read, form):
    rows = [["id", "name"], *([f"c{number}", "x"] for number in range(20_010))]
    table = read(f"_data/classes.{form}", rows)
    assert len(table.rows) == 19_999
    assert [one.message.id for one in table.problems] == ["load.beyond"]


def test_a_broken_zip(read):
    data = sheets.workbook(CLASSES)
    refused(read(PATH, data[: len(data) // 2]), "broken-workbook")


def test_a_zip_that_is_no_workbook(read):
    out = io.BytesIO()
    with ZipFile(out, "w") as target:
        target.writestr("a.txt", "x")
    refused(read(PATH, out.getvalue()), "broken-workbook")


@pytest.mark.parametrize("seed", range(30))
def test_damaged_workbooks_never_raise(read, seed):
    chance = random.Random(seed)
    data = bytearray(sheets.workbook(CLASSES))
    for _ in range(chance.randrange(1, 20)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    assert read(PATH, bytes(data)).portal.posts


@pytest.mark.parametrize("seed", range(30))
def test_damaged_sheets_never_raise(read, seed):
    chance = random.Random(seed)
    xml = bytearray(ZipFile(io.BytesIO(sheets.workbook(CLASSES))).read(SHEET))
    for _ in range(chance.randrange(1, 6)):
        xml[chance.randrange(len(xml))] = chance.randrange(32, 127)
    assert read(PATH, with_part(SHEET, bytes(xml))).portal.posts


@pytest.mark.parametrize(
    ("path", "data", "key"),
    [
        (PATH, OLE, "old-spreadsheet"),
        ("_data/classes.csv", OLE, "old-spreadsheet"),
        (PATH, OLE + "EncryptedPackage".encode("utf-16-le"), "workbook-encrypted"),
        (PATH, b"id,name\na,A\n", "wrong-ending"),
        (PATH, b"<html><table></table></html>", "wrong-ending"),
        ("_data/classes.csv", sheets.workbook(CLASSES), "wrong-ending"),
        (PATH, b"", "broken-workbook"),
        ("_data/classes.csv", b"id,name\n\xff\xfe\xfd\x81\n", "encoding"),
        ("_data/classes.csv", b"id,name\na,\0\n", "nul"),
    ],
    ids=[
        "old",
        "old as csv",
        "encrypted",
        "csv as xlsx",
        "html as xlsx",
        "xlsx as csv",
        "empty",
        "bytes",
        "nul",
    ],
)
def test_what_is_not_what_its_ending_says(read, path, data, key):
    refused(read(path, data), key)


def test_an_encrypted_part(read):
    data = bytearray(sheets.workbook(CLASSES))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    refused(read(PATH, bytes(data)), "workbook-encrypted")


def test_entities_are_not_expanded(read):
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{LEVELS}]><worksheet>&l9;</worksheet>'
    refused(read(PATH, with_part(SHEET, bomb.encode())), "broken-workbook")


def test_entities_of_other_parts_are_not_expanded(read):
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{LEVELS}]><sst><si><t>&l9;</t></si></sst>'
    assert read(PATH, with_part("xl/sharedStrings.xml", bomb.encode())).portal.posts


def test_links_to_other_workbooks_are_not_followed(read, tmp_path):
    (tmp_path / "secret.xlsx").write_bytes(sheets.workbook([["mật"]]))
    book = load_workbook(io.BytesIO(sheets.workbook(CLASSES)))
    book.worksheets[0]["B2"] = f"='[{tmp_path}/secret.xlsx]Sheet'!A1"
    table = read(PATH, sheets.saved(book))
    assert [row.id for row in table.rows] == ["1b"]
    assert [one.message.id for one in table.problems] == ["load.cell-no-value"]


def test_a_hidden_sheet_is_not_read(read):
    book = load_workbook(io.BytesIO(sheets.workbook(CLASSES, [["id", "name"], ["x", "Mật"]])))
    book.worksheets[1].sheet_state = "hidden"
    table = read(PATH, sheets.saved(book))
    assert [row.id for row in table.rows] == ["1a", "1b"]
    assert [(one.message.id, one.left_out) for one in table.problems] == [("load.hidden-sheet", False)]


@pytest.mark.parametrize("quotes", [1, 2, 3, 50, 301])
def test_quotation_marks_without_end(read, quotes):
    table = read("_data/classes.csv", "id,name\na,A\n" + 'b,"B\n' * quotes + "c,C\n")
    assert {"a"} <= {row.id for row in table.rows}
    assert table.problems


def test_a_line_of_a_million_marks(read):
    table = read("_data/classes.csv", "id,name\na,A\n" + "," * 1_000_000 + "\nc,C\n" + "x" * 200_000 + "\n")
    assert [row.id for row in table.rows] == ["a", "c"]


def test_a_table_of_eleven_megabytes(read):
    refused(read("_data/classes.csv", b"id,name\n" + b"a" * 11_000_000), "too-big")


def test_random_bytes_in_base64_are_only_words(read):
    noise = base64.b64encode(zlib.compress(bytes(1000))).decode()
    assert [row.name for row in read("_data/classes.csv", f"id,name\na,{noise}\n").rows] == [noise]
