"""What spreadsheet programs do to cells is undone where there is no doubt, and told; nothing is guessed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from openpyxl import Workbook

import sheets

DAY = dt.date(2025, 10, 6)


def people(*cells: tuple[str, Any], form: str = "csv") -> Any:
    """A table of one person with these columns besides id and name."""
    rows = [["id", "name", *(name for name, _ in cells)], ["mau.nt", "Mẫu", *(value for _, value in cells)]]
    return sheets.workbook(rows) if form == "xlsx" else sheets.text(rows)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize(
    "written",
    [
        "06/10/2025",
        "6/10/2025",
        "06-10-2025",
        "6.10.2025",
        "2025-10-06",
        "2025-10-6",
        "06/10/2025 00:00",
        DAY,
    ],
    ids=str,
)
def test_days_are_read(read, written, form):
    table = read(f"_data/staff.{form}", people(("Từ ngày", written), form=form))
    assert [row.valid_from for row in table.rows] == [DAY]
    assert table.problems == []


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_day_that_is_shown_as_a_number_is_read_and_noted(read, form):
    serial = (DAY - dt.date(1899, 12, 30)).days
    table = read(f"_data/staff.{form}", people(("Từ ngày", serial), form=form))
    assert [row.valid_from for row in table.rows] == [DAY]
    assert table.told == [f"C2: Ô “Từ ngày” ghi là số {serial}; lần này đọc là ngày 2025-10-06."]
    assert not table.problems[0].left_out


@pytest.mark.parametrize("number", [19999, 80000, 2025, 1])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_other_numbers_are_no_days(read, form, number):
    table = read(f"_data/staff.{form}", people(("Từ ngày", number), form=form))
    assert table.rows == []
    assert table.told == [f"C2: Ngày ở mục “Từ ngày” ghi là “{number}”, không có ngày như vậy."]


@pytest.mark.parametrize(
    ("written", "meant", "told"),
    [
        ("0912345678", "0912345678", 0),
        ("091 234 5678", "091 234 5678", 0),
        (912345678, "0912345678", 1),
        ("912345678", "0912345678", 1),
        (2438271234, "02438271234", 1),
        (19001234, "19001234", 0),
        (113, "113", 0),
        (84912345678, "84912345678", 0),
        (412345678, "412345678", 1),
        ("+84 912 345 678", "+84 912 345 678", 0),
    ],
)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_lost_zero_is_given_back_where_there_is_no_doubt(read, form, written, meant, told):
    table = read(f"_data/staff.{form}", people(("Di động", written), form=form))
    assert [row.mobile for row in table.rows] == [meant]
    assert len(table.problems) == told
    assert {one.kind for one in table.problems} <= {"tables/restored-value"}


@pytest.mark.parametrize("column", ["Di động", "Mã"])
def test_a_shortened_number_is_refused(read, column):
    rows = [["Mã", "Tên", "Di động"], ["9,12346E+08", "Mẫu", "9,12346E+08"]]
    table = read("_data/staff.csv", sheets.text(rows))
    assert table.rows == []
    assert f"Ô “{column}” ghi là “9,12346E+08”: Excel đã rút gọn số này và làm mất chữ số." in "".join(
        table.told
    )


def test_a_code_that_is_shown_with_zeros_keeps_them(read):
    book = Workbook()
    book.worksheets[0].append(["Mã", "Tên"])
    book.worksheets[0].append([7, "Mẫu"])
    book.worksheets[0]["A2"].number_format = "000"
    assert [row.id for row in read("_data/staff.xlsx", sheets.saved(book)).rows] == ["007"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("id_", ["007", "1.0.2", "00", "1e5x"])
def test_codes_stay_what_they_are(read, id_, form):
    table = read(f"_data/staff.{form}", [["Mã", "Tên"], [id_, "Mẫu"]])
    assert ([row.id for row in table.rows], table.problems) == ([id_], [])


def test_a_code_that_is_kept_from_excel_is_taken_out_of_its_shell(read):
    assert [row.id for row in read("_data/staff.csv", 'Mã;Tên\n"=""007""";Mẫu\n').rows] == ["007"]


@pytest.mark.parametrize(("number", "shown"), [(1, "1"), (1.0, "1"), (2.5, "2.5"), (10**12, "1000000000000")])
def test_numbers_look_as_people_see_them(read, number, shown):
    assert [
        row.grade for row in read("_data/classes.xlsx", [["Mã", "Tên", "Khối"], ["a", "A", number]]).rows
    ] == [shown]


@pytest.mark.parametrize(
    ("written", "count"), [("35", 35), ("35.0", 35), ("35,00", 35), (35, 35), (35.0, 35)]
)
def test_counts(read, written, count):
    form = "csv" if isinstance(written, str) else "xlsx"
    assert [
        row.pupils
        for row in read(f"_data/classes.{form}", [["Mã", "Tên", "Sĩ số"], ["a", "A", written]]).rows
    ] == [count]


@pytest.mark.parametrize("written", ["1.234", "1 234", "35 em", "-1", "2,5", "ba mươi"])
def test_what_may_be_two_numbers_is_none(read, written):
    table = read("_data/classes.csv", [["Mã", "Tên", "Sĩ số"], ["a", "A", written], ["b", "B", "1"]])
    assert [row.id for row in table.rows] == ["b"]
    assert table.told == [f"C2: Ô “Sĩ số” ghi là “{written}”, không phải số đếm."]


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_cell_that_cannot_be_computed_is_told(read, error, form):
    table = read(f"_data/classes.{form}", [["Mã", "Tên", "Khối"], ["a", "A", error], ["b", "B", "1"]])
    assert [row.id for row in table.rows] == ["b"]
    assert table.told == [f"C2: Ô “Khối” báo lỗi {error}."]


def with_formula(value: str | None) -> bytes:
    """A workbook in which A2 is computed, as Excel saves it; None: as programs do that compute nothing."""
    book = Workbook()
    book.worksheets[0].append(["Mã", "Tên"])
    book.worksheets[0].append(["=LOWER(B2)", "1A"])
    book.worksheets[0].append(["1b", "1B"])
    data = sheets.saved(book)
    if value is None:
        return data
    cell = f'<c r="A2" t="str"><f>LOWER(B2)</f><v>{value}</v></c>'
    return sheets.patched(data, "xl/worksheets/sheet1.xml", '<c r="A2"><f>LOWER(B2)</f><v></v></c>', cell)


def test_a_formula_is_its_value(read):
    assert [row.id for row in read("_data/classes.xlsx", with_formula("1a")).rows] == ["1a", "1b"]


def test_a_formula_without_a_value_is_told(read):
    table = read("_data/classes.xlsx", with_formula(None))
    assert [row.id for row in table.rows] == ["1b"]
    assert table.told == ["A2: Ô “Mã” là công thức chưa có kết quả."]


def test_days_and_months_that_a_program_swapped_are_noted(read):
    rows = [["Mã", "Sự kiện", "Ngày"], ["a", "A", dt.date(2025, 5, 10)], ["b", "B", "13/10/2025"]]
    assert [one.message.id for one in read("_data/events.xlsx", rows).problems] == ["load.mixed-days"]


def test_days_that_a_program_knew_and_days_as_text_may_agree(read):
    rows = [["Mã", "Sự kiện", "Ngày"], ["a", "A", dt.date(2025, 10, 15)], ["b", "B", "13/10/2025"]]
    assert read("_data/events.xlsx", rows).problems == []


def test_days_with_the_month_first_make_the_column_doubtful(read):
    table = read(
        "_data/events.csv", [["Mã", "Sự kiện", "Ngày"], ["a", "A", "10/05/2025"], ["b", "B", "10/13/2025"]]
    )
    assert [row.id for row in table.rows] == ["a"]
    assert [(one.where.row, one.message.id) for one in table.problems] == [
        (1, "load.month-first"),
        (3, "load.cell-bad-date"),
    ]


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("8h", "08:00"),
        ("8h30", "08:30"),
        ("08:30", "08:30"),
        ("7g15", "07:15"),
        ("7h30 - 9h", "07:30–09:00"),
        ("7:30–9:00", "07:30–09:00"),
        ("8h đến 9h30", "08:00–09:30"),
        ("Cả ngày", "Cả ngày"),
        (dt.time(8, 30), "08:30"),
    ],
    ids=str,
)
def test_times_of_day(read, written, time):
    rows = [["Ngày", "Thời gian", "Nội dung"], [DAY, written, "Họp"]]
    assert [row.time for row in read("_data/schedules/2025-W41.xlsx", rows).rows] == [time]


@pytest.mark.parametrize("written", ["24h00", "8h60"])
def test_times_that_are_none(read, written):
    table = read(
        "_data/schedules/2025-W41.csv", [["Ngày", "Giờ", "Nội dung"], ["06/10/2025", written, "Họp"]]
    )
    assert table.told == [f"B2: Ô “Giờ” ghi là “{written}”, không có giờ như vậy."]


@pytest.mark.parametrize("written", ["leader", "Ban Giám hiệu", "ban giam hieu", "BGH", "Lãnh đạo"])
def test_words_of_a_list_are_known_in_every_form(read, written):
    assert [row.group for row in read("_data/staff.csv", people(("Nhóm", written))).rows] == ["leader"]


def test_other_words_are_told_with_those_that_are_possible(read):
    table = read("_data/staff.csv", people(("Nhóm", "Bảo mẫu")))
    assert table.told == [
        "C2: Ô “Nhóm” ghi là “Bảo mẫu”; chỉ dùng được: Ban Giám hiệu, Giáo viên, Nhân viên."
    ]


@pytest.mark.parametrize(
    ("written", "yes"), [("có", True), ("Không", False), ("x", None), (True, True), ("", False)]
)
def test_yes_and_no(read, written, yes):
    rows = [["Mã phòng", "Tên phòng", "Bảng tương tác"], ["p1", "P1", written]]
    assert [row.board for row in read("_data/rooms.xlsx", rows).rows] == ([] if yes is None else [yes])
