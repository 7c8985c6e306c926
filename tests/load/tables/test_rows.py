"""A bad row costs that row only; every mistake of a table is told at once, with its cell."""

from __future__ import annotations

import datetime as dt

import pytest

import sheets
from schoolgate.messages import say
from schoolgate.model import Location

MONDAY, TUESDAY = dt.date(2025, 10, 6), dt.date(2025, 10, 7)
MENU = ["Thứ", "Ngày", "Bữa", "Món ăn"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_all_mistakes_are_told_and_the_good_rows_stay(read, form):
    rows = [
        ["STT", "Mã", "Họ và tên", "Nhóm", "Từ ngày"],
        [1, "a", "A", "GV", "01/08/2021"],
        [2, "b", "", "Bảo mẫu", "31/02/2021"],
        [3, "c", "C", "", ""],
        [4, "a", "D", "", ""],
        [5, "", "E", "", ""],
    ]
    table = read(f"_data/staff.{form}", rows)
    assert [row.id for row in table.rows] == ["a", "c"]
    assert table.told == [
        "C3: Ô “Họ và tên” còn trống, nên dòng này không được dùng.",
        "D3: Ô “Nhóm” ghi là “Bảo mẫu”; chỉ dùng được: Ban Giám hiệu, Giáo viên, Nhân viên.",
        "E3: Ngày ở mục “Từ ngày” ghi là “31/02/2021”, không có ngày như vậy.",
        "B5: Mục “Mã” ghi là “a”, đã dùng ở dòng 2.",
        "B6: Ô “Mã” còn trống, nên dòng này không được dùng.",
    ]
    assert {(one.kind, one.left_out) for one in table.problems} == {("tables/invalid-row", True)}
    assert say(table.problems[2].remedy) == "Ghi ngày/tháng/năm, ví dụ 12/10/2025, hoặc 2021-02-28."


def test_a_mistake_in_a_workbook_names_its_sheet_and_cell(read):
    data = sheets.workbook([["Mã", "Tên", "Khối"], ["a", "", "1"]], titles=["Khối 1"])
    assert [one.where for one in read("_data/classes.xlsx", data).problems] == [
        Location("_data/classes.xlsx", 2, "Khối 1", 2, "B")
    ]


@pytest.mark.parametrize(("bad", "told"), [(50, 50), (51, 51), (500, 51)])
def test_many_mistakes_are_cut_short_and_counted(read, bad, told):
    rows = [["Mã", "Tên"], ["a", "A"], *([f"b{number}", ""] for number in range(bad))]
    table = read("_data/classes.csv", rows)
    assert [row.id for row in table.rows] == ["a"]
    assert len(table.problems) == told
    if told > 50:
        assert f"0: Còn {bad - 50} điểm khác trong tệp này chưa kể ra." in table.told


def test_what_is_left_out_is_told_before_what_is_noted(read):
    rows = [
        ["Mã", "Tên", "Di động"],
        *([f"b{number}", "B", 912345678] for number in range(60)),
        ["c", "", ""],
    ]
    assert "B62: Ô “Tên” còn trống, nên dòng này không được dùng." in read("_data/staff.csv", rows).told


def test_the_same_id_in_two_sheets_is_told(read):
    head = ["Mã", "Tên"]
    table = read("_data/classes.xlsx", sheets.workbook([head, ["a", "A"]], [head, ["b", "B"], ["a", "C"]]))
    assert [row.name for row in table.rows] == ["A", "B"]
    assert [one.where.row for one in table.problems] == [3]


def test_a_bad_row_with_an_id_leaves_the_id_free(read):
    table = read("_data/classes.csv", [["Mã", "Tên"], ["a", ""], ["a", "A"]])
    assert [row.name for row in table.rows] == ["A"]


@pytest.mark.parametrize("mark", ["Ví dụ", "ví dụ", "VD"])
def test_only_a_row_that_says_it_is_an_example_is_one(read, mark):
    table = read("_data/classes.csv", [["STT", "Mã", "Tên"], [mark, "a", "A"], ["1", "b", "B"]])
    example = mark.lower() == "ví dụ"
    assert [row.id for row in table.rows] == (["b"] if example else ["a", "b"])
    assert [one.message.id for one in table.problems] == (["load.example-row"] if example else [])


def test_a_row_that_numbers_the_columns_is_noted(read):
    table = read("_data/classes.csv", [["Mã", "Tên", "Khối"], ["(1)", "(2)", "(3)"], ["a", "A", "1"]])
    assert [row.id for row in table.rows] == ["a"]
    assert [one.message.id for one in table.problems] == ["load.numbering-row"]


def test_a_row_of_plain_numbers_is_a_row(read):
    assert [row.id for row in read("_data/classes.csv", [["Mã", "Tên", "Khối"], ["1", "2", "3"]]).rows] == [
        "1"
    ]


def test_merged_cells_mean_what_stands_above(read):
    rows = [MENU, ["Thứ Hai", "06/10/2025", "Trưa", "Cá"], ["", "", "", "Canh"], ["", "", "Phụ chiều", "Sữa"]]
    found = [(row.day, row.meal, row.dish) for row in read("_data/menus/tuan.csv", rows).rows]
    assert found == [
        (MONDAY, "lunch", "Cá"),
        (MONDAY, "lunch", "Canh"),
        (MONDAY, "afternoon-snack", "Sữa"),
    ]


def test_a_new_day_has_no_meal_from_the_day_before(read):
    rows = [MENU, ["", "06/10/2025", "Trưa", "Cá"], ["", "07/10/2025", "", "Cơm"]]
    assert [row.meal for row in read("_data/menus/tuan.csv", rows).rows] == ["lunch", ""]


@pytest.mark.parametrize(
    ("weekday", "day"),
    [
        ("Thứ Ba", ""),
        ("thứ 3", ""),
        ("T3", "7/10"),
        ("3", "07/10/2025"),
        ("", "07/10"),
        ("", "Thứ 3 (07/10)"),
        ("", "Thứ Ba, ngày 07/10/2025"),
        ("Ba", TUESDAY),
    ],
    ids=str,
)
def test_days_of_a_week(read, weekday, day):
    rows = [MENU, [weekday, day, "Trưa", "Cá"]]
    assert [row.day for row in read("_data/menus/2025-W41.xlsx", rows).rows] == [TUESDAY]


@pytest.mark.parametrize("name", ["2025-W41", "2025w41", "thuc-don-2025-W41", "2025-10-06"])
def test_a_file_is_named_after_its_week(read, name):
    assert [row.day for row in read(f"_data/menus/{name}.csv", [MENU, ["Ba", "", "Trưa", "Cá"]]).rows] == [
        TUESDAY
    ]


@pytest.mark.parametrize("name", ["tuan-41", "2025-W54", "2025-10-07"])
def test_a_weekday_without_its_week_is_told(read, name):
    table = read(f"_data/menus/{name}.csv", [MENU, ["Thứ Ba", "", "Trưa", "Cá"]])
    assert table.told == ["B2: Ô “Ngày” ghi là “Thứ Ba” nhưng không rõ của tuần nào."]


def test_a_weekday_that_is_not_of_its_day_is_told(read):
    table = read("_data/menus/2025-W41.csv", [MENU, ["Thứ Hai", "07/10/2025", "Trưa", "Cá"]])
    assert table.rows == []
    assert table.told == ["B2: Ô “Ngày” ghi là “Thứ Hai 07/10/2025”, nhưng ngày đó là thứ 3."]


def test_a_timetable_is_in_force_from_the_day_in_its_name(read):
    rows = [
        ["Lớp", "Thứ", "Tiết", "Môn", "Từ ngày"],
        ["1a", "2", 1, "Toán", ""],
        ["", "CN", 1, "Vẽ", "10/11/2025"],
    ]
    found = [
        (row.school_class, row.weekday, row.valid_from)
        for row in read("_data/timetable/2025-09-08.xlsx", rows).rows
    ]
    assert found == [("1a", 1, dt.date(2025, 9, 8)), ("1a", 7, dt.date(2025, 11, 10))]


@pytest.mark.parametrize("line", ['b,"B', 'b,"B" x', 'b,B",c"d"\n"x'])
def test_a_stray_quotation_mark_costs_its_line(read, line):
    table = read("_data/classes.csv", f"id,name,grade\na,A,1\n{line}\nc,C,3\nd,D,4\n")
    assert {"a", "c", "d"} <= {row.id for row in table.rows}
    assert any(one.left_out for one in table.problems) or {row.id for row in table.rows} >= {
        "a",
        "b",
        "c",
        "d",
    }


def test_a_mark_that_closes_where_another_opens_swallows_no_rows(read):
    table = read("_data/classes.csv", 'id,name,grade\na,A,1\nb,"B,2\nc,C,3\nd,"D,4"\n"e",E,5\n')
    assert {"a", "c", "e"} <= {row.id for row in table.rows}
    assert {one.message.id for one in table.problems} >= {"load.row-open-quote"}


def test_rows_that_a_quotation_mark_would_swallow_are_kept(read):
    """The marks close neatly, so that the file is well formed: only the look of the cell tells."""
    text = 'id,name,grade,room\na,A,1,p1\n"b,B,2,p2\nc,C,3,p3\nd,D,4,p4"\ne,E,5,p5\n'
    table = read("_data/classes.csv", text)
    assert {"a", "c", "e"} <= {row.id for row in table.rows}
    assert any(one.message.id == "load.row-open-quote" for one in table.problems)


def test_lines_of_a_cell_may_have_commas(read):
    text = 'Ngày,Món ăn,Nguồn gốc\n06/10/2025,"Cơm, canh\nThịt, cá, rau\nSữa",Chợ\n'
    table = read("_data/menus/2025-W41.csv", text)
    assert [row.dish for row in table.rows] == ["Cơm, canh\nThịt, cá, rau\nSữa"]


def test_nul_bytes_are_told(read):
    table = read("_data/classes.csv", "id,name\na,A\nb,\0B\n")
    assert (table.rows, [one.message.id for one in table.problems]) == ([], ["load.nul"])
