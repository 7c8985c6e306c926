"""The same table gives the same rows, whatever it was saved with (issue 3)."""

from __future__ import annotations

import pytest

import sheets
from schoolgate.model import SchoolClass
from sheets import CLASSES

EXPECTED = [
    SchoolClass("1a", "Lớp 1A", "1", homeroom=("mau.nt",), pupils=35),
    SchoolClass("1b", "Lớp 1B (chọn)", "1", homeroom=("du.tv", "mau.nt"), pupils=34),
]
MARKS = {"comma": ",", "semicolon": ";", "tab": "\t"}
CODECS = {
    "UTF-8": lambda words: words.encode(),
    "UTF-8 with mark": lambda words: words.encode("utf-8-sig"),
    "Windows-1258": sheets.windows,
    "UTF-16": lambda words: words.encode("utf-16"),
    "UTF-16 big": lambda words: b"\xfe\xff" + words.encode("utf-16-be"),
}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "old mac"])
@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("codec", CODECS)
def test_text_of_every_encoding_and_mark(read, codec, mark, end):
    table = read("_data/classes.csv", CODECS[codec](sheets.text(CLASSES, MARKS[mark], end)))
    assert table.rows == EXPECTED
    noted = ["content/encoding"] if codec == "Windows-1258" else []
    assert [one.kind for one in table.problems] == noted


def test_a_workbook(read):
    table = read("_data/classes.xlsx", CLASSES)
    assert (table.rows, table.problems) == (EXPECTED, [])


@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_a_first_line_that_names_the_mark(read, mark):
    assert read("_data/classes.csv", f"sep={mark}\r\n" + sheets.text(CLASSES, mark)).rows == EXPECTED


def test_a_title_with_commas_does_not_hide_the_semicolon(read):
    title = "DANH SÁCH LỚP, GIÁO VIÊN, SĨ SỐ, NĂM HỌC, KHỐI, PHÒNG\n"
    assert read("_data/classes.csv", title + sheets.text(CLASSES, ";")).rows == EXPECTED


@pytest.mark.parametrize("path", ["_data/classes.csv", "_data/classes.xlsx"])
def test_titles_above_and_empty_rows_are_nothing(read, path):
    titles = [["UBND PHƯỜNG SÔNG MÂY"], ["TRƯỜNG MẪU", "", "", "Năm học 2025-2026"], [], ["DANH SÁCH LỚP"]]
    table = read(path, [*titles, CLASSES[0], [], *CLASSES[1:], ["", "", ""]])
    assert (table.rows, table.problems) == (EXPECTED, [])


def test_all_sheets_with_the_headings_are_one_table(read):
    head, one, two = CLASSES
    table = read("_data/classes.xlsx", sheets.workbook([head, one], [head, two], titles=["Khối 1", "Khối 2"]))
    assert table.rows == EXPECTED
    assert [row.where.sheet for row in table.portal.classes] == ["Khối 1", "Khối 2"]


def test_a_sheet_without_headings_is_noted(read):
    data = sheets.workbook(CLASSES, [["ghi chú riêng"]], titles=["Lớp", "Nháp"])
    assert [one.where.sheet for one in read("_data/classes.xlsx", data).problems] == ["Nháp"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_an_empty_table_is_no_mistake(read, form):
    assert read(f"_data/classes.{form}", []).problems == []


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_table_without_rows_is_no_mistake(read, form):
    assert read(f"_data/classes.{form}", CLASSES[:1])[:2] == ([], [])


def test_cells_of_several_lines_stay_whole(read):
    text = 'Ngày,Món ăn,Nguồn gốc\n06/10/2025,"Thịt kho\nCanh cải",Chợ\n07/10/2025,Cá,\n'
    table = read("_data/menus/2025-W41.csv", text)
    assert [row.dish for row in table.rows] == ["Thịt kho\nCanh cải", "Cá"]
    assert [row.where.line for row in table.portal.menus] == [2, 4]
    assert [row.where.row for row in table.portal.menus] == [2, 3]


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5", "@a", "'=b"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_text_that_looks_like_a_formula_is_text(read, form, text):
    rows = [["Câu hỏi", "Trả lời"], [text, "x"]]
    found = read(f"_data/questions.{form}", rows).rows
    assert [row.question.lstrip("'") for row in found] == [text.lstrip("'")]
