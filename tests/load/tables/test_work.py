"""Leaves, trainings, the curriculum and the kinds of events, as offices write them."""

from __future__ import annotations

import datetime as dt

import pytest

import sheets
from schoolgate.load.tables import TABLES
from schoolgate.messages import say
from schoolgate.model import Course, Leave, Location, Training, Visibility

LEAVES: sheets.Rows = [
    ["STT", "Mã nhân sự", "Từ ngày", "Đến ngày", "Lý do"],
    [1, "mau.nt", "03/11/2025", "21/11/2025", "Đi học"],
    [2, "du.tv", "2025-12-01", "2025-12-01", ""],
]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_leaves_are_read(read, form):
    table = read(f"_data/leaves.{form}", LEAVES)
    assert table.problems == []
    assert table.rows == [
        Leave("mau.nt", dt.date(2025, 11, 3), dt.date(2025, 11, 21), "Đi học", Location("")),
        Leave("du.tv", dt.date(2025, 12, 1), dt.date(2025, 12, 1), "", Location("")),
    ]
    assert table.portal.leaves[1].where.row == 3


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_leave_that_ends_before_it_begins_is_told_with_its_cell(read, form):
    table = read(f"_data/leaves.{form}", [*LEAVES, [3, "mau.nt", "12/11/2025", "05/11/2025", ""]])
    assert len(table.rows) == 2
    assert table.told == ["D4: Ô “Đến ngày” ghi là “05/11/2025”, trước ngày đầu tiên 12/11/2025."]
    (problem,) = table.problems
    assert (problem.kind, problem.where.path, problem.where.line, problem.left_out) == (
        "tables/invalid-row",
        f"_data/leaves.{form}",
        4,
        True,
    )
    assert say(problem.remedy) == "Xem lại hai ngày, nhất là chỗ ngày và tháng có bị đổi cho nhau không."


def test_a_leave_needs_somebody_and_both_days(read):
    table = read(
        "_data/leaves.csv", [*LEAVES[:1], [1, "", "", "05/11/2025"], [2, "a", "05/11/2025", "hết tháng"]]
    )
    assert table.rows == []
    assert table.told == [
        "B2: Ô “Mã nhân sự” còn trống, nên dòng này không được dùng.",
        "C2: Ô “Từ ngày” còn trống, nên dòng này không được dùng.",
        "D3: Ngày ở mục “Đến ngày” ghi là “hết tháng”, không có ngày như vậy.",
    ]


TRAININGS = ["Nội dung", "Ngày", "Loại", "Đối tượng", "Số người", "Văn bản"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_trainings_are_read(read, form):
    rows = [
        TRAININGS,
        ["Viết tin bài", "20/09/2025", "Viết tin bài", "Ban biên tập", 12, "school/kh-12-tap-huan"],
        ["Dùng cổng", "11/10/2025", "Khai thác cổng thông tin", "Cha mẹ học sinh", "", "12/KH-THHP"],
        ["Mật khẩu mạnh", "15/11/2025", "an toan thong tin", "", "", ""],
        ["Sơ cứu", "16/11/2025", "", "", "", ""],
    ]
    table = read(f"_data/trainings.{form}", rows)
    assert table.problems == []
    assert table.rows[0] == Training(
        "Viết tin bài",
        dt.date(2025, 9, 20),
        "writing",
        "Ban biên tập",
        12,
        "school/kh-12-tap-huan",
        Location(""),
    )
    assert [row.kind for row in table.rows] == ["writing", "portal", "safety", ""]
    assert [row.participants for row in table.rows] == [12, None, None, None]


def test_mistakes_of_a_training_are_told_at_once(read):
    table = read("_data/trainings.csv", [TRAININGS, ["", "31/09/2025", "Nấu ăn", "", "nhiều", ""]])
    assert table.rows == []
    assert table.told == [
        "A2: Ô “Nội dung” còn trống, nên dòng này không được dùng.",
        "B2: Ngày ở mục “Ngày” ghi là “31/09/2025”, không có ngày như vậy.",
        "C2: Ô “Loại” ghi là “Nấu ăn”; chỉ dùng được: "
        "Viết tin bài, Khai thác cổng thông tin, An toàn thông tin.",
        "E2: Ô “Số người” ghi là “nhiều”, không phải số đếm.",
    ]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("grades", "found"),
    [
        (1, ["1"]),
        ("1, 2, 3", ["1", "2", "3"]),
        ("4;5", ["4", "5"]),
        ("1\n2", ["1", "2"]),
        ("2, 2", ["2"]),
        ("Mẫu giáo bé, Mẫu giáo lớn", ["Mẫu giáo bé", "Mẫu giáo lớn"]),
    ],
    ids=str,
)
def test_a_subject_is_taught_in_one_grade_or_in_several(read, form, grades, found):
    table = read(f"_data/curriculum.{form}", [["Khối", "Môn"], [grades, "Tiếng Việt"], ["5", "Tin học"]])
    assert table.problems == []
    assert table.rows == [
        *(Course(grade, "Tiếng Việt", Location("")) for grade in found),
        Course("5", "Tin học", Location("")),
    ]
    assert {one.where.row for one in table.portal.curriculum[:-1]} == {2}


def test_a_course_needs_a_grade_and_a_subject(read):
    table = read("_data/curriculum.csv", [["Khối", "Môn"], ["1", ""], ["", "Toán"], [",", "Toán"]])
    assert table.rows == []
    assert table.told == [
        "B2: Ô “Môn” còn trống, nên dòng này không được dùng.",
        "A3: Ô “Khối” còn trống, nên dòng này không được dùng.",
        "A4: Ô “Khối” còn trống, nên dòng này không được dùng.",
    ]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Chuyên đề", "thematic"),
        ("Hoạt động chuyên đề", "thematic"),
        ("thematic", "thematic"),
        ("Cuộc họp", "meeting"),
        ("Ngày lễ, ngày hội", "festival"),
        ("khác", "other"),
        ("", ""),
    ],
)
def test_events_say_of_which_kind_they_are(read, written, kind):
    table = read("_data/events.csv", [["Mã", "Sự kiện", "Ngày", "Loại"], ["a", "A", "05/10/2025", written]])
    assert table.problems == []
    assert [row.kind for row in table.rows] == [kind]


def test_an_event_of_an_unknown_kind_is_told(read):
    table = read(
        "_data/events.csv", [["Mã", "Sự kiện", "Ngày", "Loại"], ["a", "A", "05/10/2025", "Dã ngoại"]]
    )
    assert table.rows == []
    assert table.told == [
        "D2: Ô “Loại” ghi là “Dã ngoại”; chỉ dùng được: "
        "Chuyên đề, Hội nghị, cuộc họp, Ngày lễ, ngày hội, Khác."
    ]


@pytest.mark.parametrize("table", ["leaves", "trainings", "curriculum", "bookings"])
def test_a_template_promises_no_public_page_for_what_layer_1_does_not_know(table):
    assert {column.visibility for column in TABLES[table].columns} == {Visibility.INTERNAL}


@pytest.mark.parametrize(("table", "column"), [("staff", "name"), ("events", "kind"), ("menus", "weekday")])
def test_what_layer_1_shows_is_said_to_be_shown(table, column):
    assert TABLES[table].column(column).visibility is Visibility.PUBLIC
