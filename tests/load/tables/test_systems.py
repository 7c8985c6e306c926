"""Accounts, software and measurements, as offices write them; no password is ever read."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields
from decimal import Decimal

import pytest

from schoolgate.load.tables import TABLES, table_of
from schoolgate.messages import say
from schoolgate.model import Account, Location, Measurement, PublicPortal, Software, Visibility

ACCOUNTS = "_data/machine/accounts"
ACCOUNT = ["Mã nhân sự", "Tên đăng nhập", "Ngày cấp", "Ngày khóa", "Đăng nhập lần đầu", "Đăng nhập gần nhất"]
SOFTWARE = ["Mã", "Tên phần mềm", "Bắt buộc", "Cấp chỉ đạo", "Bản quyền", "Văn bản", "Số người dùng"]
MEASURED = ["Ngày đo", "Loại", "Giá trị", "Đơn vị", "Đạt"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_accounts_are_read(read, form):
    rows = [
        ACCOUNT,
        ["mau.nt", "nguyenmau", "15/08/2025", "", "20/08/2025", "29/12/2025"],
        ["du.tv", "", "2025-08-15", "30/11/2025", "", ""],
    ]
    table = read(f"{ACCOUNTS}.{form}", rows, name="accounts")
    assert table.problems == []
    assert table.rows == [
        Account(
            "mau.nt",
            "nguyenmau",
            dt.date(2025, 8, 15),
            None,
            dt.date(2025, 8, 20),
            dt.date(2025, 12, 29),
            Location(""),
        ),
        Account("du.tv", "", dt.date(2025, 8, 15), dt.date(2025, 11, 30), where=Location("")),
    ]
    assert table.portal.accounts[1].where.row == 3


def test_mistakes_of_an_account_are_told_at_once(read):
    rows = [
        ACCOUNT,
        ["", "", "", "", "", ""],
        ["a", "", "15/08/2025", "14/08/2025", "20/08/2025", "19/08/2025"],
        ["b", "", "32/08/2025", "", "", "hôm qua"],
        ["c", "", "15/08/2025", "15/08/2025", "20/08/2025", "20/08/2025"],
        ["c", "", "", "", "", ""],
    ]
    table = read(f"{ACCOUNTS}.csv", rows, name="accounts")
    assert [row.staff for row in table.rows] == ["c"]
    assert table.told == [
        "D3: Ô “Ngày khóa” ghi là “14/08/2025”, trước ngày đầu tiên 15/08/2025.",
        "F3: Ô “Đăng nhập gần nhất” ghi là “19/08/2025”, trước ngày đầu tiên 20/08/2025.",
        "C4: Ngày ở mục “Ngày cấp” ghi là “32/08/2025”, không có ngày như vậy.",
        "F4: Ngày ở mục “Đăng nhập gần nhất” ghi là “hôm qua”, không có ngày như vậy.",
        "A6: Mục “Mã nhân sự” ghi là “c”, đã dùng ở dòng 5.",
    ]


@pytest.mark.parametrize("heading", ["Mật khẩu", "mat khau", "PASSWORD", "MK"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_table_with_passwords_is_refused_without_repeating_one(read, form, heading):
    rows = [[*ACCOUNT, heading], ["mau.nt", "mau", "", "", "", "", "Hoa@2025"]]
    table = read(f"{ACCOUNTS}.{form}", rows, name="accounts")
    assert table.rows == []
    (problem,) = table.problems
    assert problem.left_out
    assert say(problem.message) == (
        f"Bảng tài khoản có cột “{heading}”: không được ghi mật khẩu vào bảng này, "
        "nên chưa dòng nào được dùng."
    )
    assert "Hoa@2025" not in say(problem.message) + say(problem.remedy)


@pytest.mark.parametrize(
    ("path", "table"),
    [
        ("_data/machine/accounts.csv", "accounts"),
        ("_data/machine/accounts.xlsx", "accounts"),
        ("_data/accounts.csv", ""),
        ("_data/accounts/2025.csv", ""),
        ("_data/machine/staff.csv", ""),
        ("_data/machine/published.csv", ""),
        ("_data/machine/old/accounts.csv", ""),
        ("_data/software.csv", "software"),
        ("_data/machine/software.csv", ""),
        ("internal/_data/machine/accounts.csv", ""),
    ],
)
def test_accounts_lie_with_what_machines_write(path, table):
    found = table_of(path)
    assert (found.id if found else "") == table


def test_people_are_told_where_accounts_are_kept():
    assert TABLES["accounts"].place(".csv") == "content/_data/machine/accounts.csv"


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_software_is_read(read, form):
    rows = [
        SOFTWARE,
        ["csdl", "Cơ sở dữ liệu ngành", "có", "Bộ", "Miễn phí", "0002/KH-BGDĐT, 58/KH-THHP", 3],
        ["ve", "Vẽ hình", "không", "Nhà trường", "ban quyen", "", ""],
    ]
    table = read(f"_data/software.{form}", rows)
    assert table.problems == []
    assert table.rows == [
        Software(
            "csdl",
            "Cơ sở dữ liệu ngành",
            directed_by="ministry",
            required=True,
            licence="free",
            users=3,
            documents=("0002/KH-BGDĐT", "58/KH-THHP"),
            where=Location(""),
        ),
        Software("ve", "Vẽ hình", directed_by="school", licence="licensed", where=Location("")),
    ]


def test_mistakes_of_software_are_told_at_once(read):
    rows = [SOFTWARE, ["", "", "chắc có", "Tổ", "lậu", "", "nhiều"]]
    assert read("_data/software.csv", rows).told == [
        "A2: Ô “Mã” còn trống, nên dòng này không được dùng.",
        "B2: Ô “Tên phần mềm” còn trống, nên dòng này không được dùng.",
        "C2: Ô “Bắt buộc” ghi là “chắc có”; ở đây chỉ ghi có hoặc không.",
        "D2: Ô “Cấp chỉ đạo” ghi là “Tổ”; chỉ dùng được: Bộ, Sở, Thành phố, Phường, Trường.",
        "E2: Ô “Bản quyền” ghi là “lậu”; chỉ dùng được: Có bản quyền, Miễn phí, Dùng thử.",
        "G2: Ô “Số người dùng” ghi là “nhiều”, không phải số đếm.",
    ]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("written", "value"),
    [
        (80, "80"),
        (45.5, "45.5"),
        ("45,5", "45.5"),
        ("45,25", "45.25"),
        ("45", "45"),
        ("0", "0"),
        ("", None),
    ],
)
def test_a_measured_value_is_exact(read, form, written, value):
    rows = [MEASURED, ["15/12/2025", "Internet", written, "Mbps", "có"], ["16/12/2025", "LAN", 1, "", ""]]
    table = read(f"_data/measurements.{form}", rows)
    assert table.problems == []
    first, second = table.rows
    assert first == Measurement(
        dt.date(2025, 12, 15),
        "internet",
        None if value is None else Decimal(value),
        "Mbps",
        ok=True,
        where=Location(""),
    )
    assert str(first.value) == str(value)
    assert (second.kind, second.ok) == ("lan", None)


@pytest.mark.parametrize("written", ["1.000", "45,555", "-3", "45 Mbps", "95%", "1e3", "NaN", "Infinity"])
def test_a_value_that_may_mean_two_things_is_not_guessed(read, written):
    table = read("_data/measurements.csv", [MEASURED, ["15/12/2025", "Wi-Fi", written, "", "không"]])
    assert table.rows == []
    assert table.told == [f"C2: Ô “Giá trị” ghi là “{written}”, không phải một con số."]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("LAN", "lan"),
        ("Đường truyền", "internet"),
        ("Đường truyền dự phòng", "backup-line"),
        ("backup-line", "backup-line"),
        ("mạng không dây", "wifi"),
        ("Camera giám sát", "camera"),
    ],
)
def test_a_measurement_says_of_what_it_is(read, written, kind):
    table = read("_data/measurements.csv", [MEASURED, ["15/12/2025", written, "", "", ""]])
    assert [row.kind for row in table.rows] == [kind]


def test_a_measurement_needs_a_day_and_a_kind(read):
    table = read("_data/measurements.csv", [MEASURED, ["", "", "80", "", ""]])
    assert table.told == [
        "A2: Ô “Ngày đo” còn trống, nên dòng này không được dùng.",
        "B2: Ô “Loại” còn trống, nên dòng này không được dùng.",
    ]


@pytest.mark.parametrize("table", ["accounts", "software", "measurements"])
def test_layer_1_knows_none_of_these(table):
    assert {column.visibility for column in TABLES[table].columns} == {Visibility.INTERNAL}
    assert table not in {field.name for field in fields(PublicPortal)}
