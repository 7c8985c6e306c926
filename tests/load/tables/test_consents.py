"""The register of consents as offices write it, and that nobody can be recognised in it."""

from __future__ import annotations

import datetime as dt

import pytest

import sheets
from schoolgate.load.tables import TABLES
from schoolgate.messages import say
from schoolgate.model import Visibility, lapse

HEADINGS = [
    *("Mã phiếu", "Phạm vi", "Ngày đồng ý", "Cha mẹ đồng ý", "Học sinh đồng ý"),
    *("Ngày đủ 7 tuổi", "Hết hạn", "Ngày rút"),
]
ROWS: sheets.Rows = [
    HEADINGS,
    ["DY-001", "Ảnh, Họ tên", "08/09/2025", "có", "có", "", "31/05/2026", ""],
    ["DY-002", "Bài làm", "08/09/2025", "có", "", "14/03/2026", "", "02/12/2025"],
]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_form_is_a_consent_for_each_scope(read, form):
    table = read(f"_data/consents.{form}", ROWS)
    assert table.problems == []
    assert [(one.id, one.scope, one.where.row) for one in table.portal.consents] == [
        ("DY-001", "photo", 2),
        ("DY-001", "name", 2),
        ("DY-002", "work", 3),
    ]
    first, _, last = table.portal.consents
    assert (first.by_parent, first.by_child, first.expires_on) == (True, True, dt.date(2026, 5, 31))
    assert (last.seven_on, last.withdrawn_on) == (dt.date(2026, 3, 14), dt.date(2025, 12, 2))
    assert lapse(first, dt.date(2025, 12, 31)) is None


@pytest.mark.parametrize("id_", [
    "Nguyễn Văn Thử", "nguyen-van-thu", "NguyenVanThu", "thu.nv", "em Thử 01", "Thử-01", "lop3a-thuu-01",
    "001315004321", "0131500432", "0900000000", "dy", "dy-1", "<b>12</b>", "=1+12",
])  # fmt: skip
def test_a_number_that_may_be_a_name_is_refused_without_repeating_it(read, id_):
    table = read("_data/consents.csv", [*ROWS, [id_, "Ảnh", "08/09/2025", "có", "có", "", "", ""]])
    assert {one.id for one in table.portal.consents} == {"DY-001", "DY-002"}
    assert table.told == [
        "A4: Ô “Mã phiếu” không giống một mã phiếu: bảng này không được cho biết học sinh là ai."
    ]
    (problem,) = table.problems
    assert problem.left_out
    assert id_ not in {value for _, value in (*problem.message.values, *problem.remedy.values)}
    assert "ví dụ DY-001" in say(problem.remedy)


@pytest.mark.parametrize("id_", ["DY-01", "P.012", "k7m2q9", "2025/014", "abc-123456"])
def test_an_opaque_number_is_taken(read, id_):
    table = read("_data/consents.csv", [HEADINGS, [id_, "Ảnh", "08/09/2025", "có", "có", "", "", ""]])
    assert [one.id for one in table.portal.consents] == [id_]


@pytest.mark.parametrize("heading", ["Họ và tên", "Ngày sinh", "Mã học sinh"])
def test_a_column_about_pupils_refuses_the_whole_table(read, heading):
    rows = [[*HEADINGS, heading], [*ROWS[1], "x"]]
    table = read("_data/consents.csv", rows)
    assert table.portal.consents == ()
    assert table.told == [
        f"I1: Bảng phiếu đồng ý có cột “{heading}”: bảng này không được ghi tên hay thông tin riêng của"
        " học sinh, nên chưa phiếu nào được dùng."
    ]


def test_a_form_says_what_for_when_and_by_whom(read):
    table = read("_data/consents.csv", [HEADINGS, ["DY-001", "", "", "", "", "", "", ""],
                                        ["DY-002", "Video", "08/09/2025", "có", "", "", "", ""]])  # fmt: skip
    assert table.portal.consents == ()
    assert table.told == [
        "B2: Ô “Phạm vi” còn trống, nên dòng này không được dùng.",
        "C2: Ô “Ngày đồng ý” còn trống, nên dòng này không được dùng.",
        "D2: Ô “Cha mẹ đồng ý” còn trống, nên dòng này không được dùng.",
        "B3: Ô “Phạm vi” ghi là “Video”; chỉ dùng được: Ảnh, Họ tên, Bài làm.",
    ]


def test_no_page_of_layer_1_knows_the_table():
    assert {one.visibility for one in TABLES["consents"].columns} == {Visibility.INTERNAL}
