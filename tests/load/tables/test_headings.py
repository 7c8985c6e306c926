"""Headings are found as people write them."""

from __future__ import annotations

import unicodedata

import pytest

from schoolgate.load.tables import TABLES
from schoolgate.messages import say
from schoolgate.model import SchoolClass
from schoolgate.vietnamese import slug
from sheets import CLASSES

EVERY = [pytest.param(table, id=table.id) for table in TABLES.values()]


@pytest.mark.parametrize(
    "headings",
    [
        ["Mã lớp", "Tên lớp"],
        ["MÃ LỚP", "TÊN LỚP"],
        ["ma lop", "ten lop"],
        [" Mã  lớp ", "Tên\nlớp"],
        [unicodedata.normalize("NFD", "Mã lớp"), unicodedata.normalize("NFD", "Tên lớp")],
        ["Mã lớp *", "Tên lớp (ghi đủ):"],
        ["id", "name"],
        ["ID", "Name"],
        ["Mã", "Lớp"],
        ["Mã lớp", "name"],
    ],
)
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_headings_are_forgiven_much(read, headings, form):
    table = read(f"_data/classes.{form}", [headings, ["1a", "Lớp 1A"]])
    assert table.rows == [SchoolClass("1a", "Lớp 1A")]
    assert table.problems == []


def test_columns_stand_in_any_order(read):
    rows = [list(reversed(row)) for row in CLASSES]
    assert [row.id for row in read("_data/classes.csv", rows).rows] == ["1a", "1b"]


@pytest.mark.parametrize("counter", ["STT", "TT", "Số thứ tự", "stt"])
def test_the_counter_is_no_column(read, counter):
    assert read("_data/classes.csv", [[counter, "Mã", "Tên"], ["1", "1a", "Lớp 1A"]]).problems == []


def test_other_columns_are_kept_out_and_noted(read):
    table = read("_data/classes.xlsx", [["Mã", "Tên", "Sĩ sốo", "Nhạc chuông"], ["1a", "1A", 35, "x"]])
    assert table.rows == [SchoolClass("1a", "1A")]
    assert table.told == [
        "C1: Cột “Sĩ sốo” không được dùng đến.",
        "D1: Cột “Nhạc chuông” không được dùng đến.",
    ]
    assert say(table.problems[0].remedy) == "Có phải bạn muốn ghi “Sĩ số”?"
    assert {one.kind for one in table.problems} == {"tables/unread-part"}


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_needed_column_is_missed(read, form):
    table = read(f"_data/classes.{form}", [["Tên lớp", "Khối"], ["1A", "1"]])
    assert table.rows == []
    assert table.told == ["1: Bảng thiếu cột “id”."]


def test_two_columns_of_one_meaning_are_refused(read):
    table = read("_data/classes.csv", [["Mã", "Tên", "Lớp"], ["1a", "1A", "1B"]])
    assert table.rows == []
    assert table.told == ["C1: Cột “Lớp” trùng nghĩa với cột “Tên”, nên không biết đọc cột nào."]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_table_without_headings_is_told(read, form):
    table = read(f"_data/classes.{form}", [["1a", "1A"], ["1b", "1B"]])
    assert (table.rows, table.told) == ([], ["0: Không tìm thấy dòng tiêu đề của bảng."])


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_one_heading_is_enough_where_no_other_is_needed(read, form):
    table = read(f"resources/lessons.{form}", [["Kho bài giảng"], ["Tên bài"], ["Phép cộng"]], "lessons")
    assert [row.title for row in table.rows] == ["Phép cộng"]
    assert not any(one.left_out for one in table.problems)


def test_all_headings_that_are_known_are_told(read):
    table = read("_data/staff.csv", [["Mã", "Tên", "zzz"], ["a", "A", "x"]])
    for column in TABLES["staff"].columns:
        assert column.name in say(table.problems[0].remedy)


@pytest.mark.parametrize("name", ["Họ và tên", "Tên học sinh", "Mã học sinh", "Ngày sinh"])
def test_statistics_of_single_pupils_are_refused(read, name):
    head = ["Năm học", "Khối", "Mức đạt", "Số học sinh", name]
    table = read("_data/statistics.xlsx", [head, ["2024-2025", "1", "Tốt", 1, "x"]])
    assert table.rows == []
    assert table.problems[0].left_out


@pytest.mark.parametrize("table", EVERY)
def test_no_two_columns_of_a_table_share_a_heading(table):
    names = [said for one in table.columns for said in {slug(name) for name in (one.id, one.name, *one.also)}]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("table", EVERY)
def test_every_heading_is_read(read, table, form):
    head = [one.name for one in table.columns]
    path = table.place("." + form).removeprefix("content/")
    path = f"{path}2025-W41.{form}" if table.folder else path
    assert read(path, [head], table.id).problems == []
