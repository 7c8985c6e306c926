"""Equipment and what happened to it, as offices write them."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields

import pytest

import sheets
from builders import AS_OF, write_school
from schoolgate.load import load
from schoolgate.load.tables import TABLES
from schoolgate.model import Device, DeviceEvent, Location, PublicPortal, Visibility

DEVICE = ["Mã TB", "Thiết bị", "Loại", "Mã phòng", "Serial", "Nguồn", "Năm mua", "Giá", "Người giữ"]
EVENT = ["Mã thiết bị", "Ngày", "Việc", "Số tiết", "Chuyển đến phòng", "Văn bản", "Chi phí", "Người xác nhận"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_devices_are_read(read, form):
    rows = [
        [*DEVICE, "Tình trạng", "Diệt virus", "Dành cho"],
        [
            *("MC-01", "Máy chiếu 3A", "Máy chiếu", "a105", "MAU0001", "Ngân sách", 2023, "12.500.000"),
            *("mau.nt", "Đang dùng", "", ""),
        ],
        ["MT-01", "Máy tính", "", "", "", "", "", "", "", "bị hỏng", "ban quyen", "giao vien"],
    ]
    table = read(f"_data/equipment.{form}", rows)
    assert table.problems == []
    assert table.rows == [
        Device(
            "MC-01",
            "Máy chiếu 3A",
            "Máy chiếu",
            "a105",
            serial="MAU0001",
            funded_by="Ngân sách",
            year=2023,
            price=12_500_000,
            keeper="mau.nt",
            state="in-use",
            where=Location(""),
        ),
        Device("MT-01", "Máy tính", state="broken", antivirus="licensed", users="staff", where=Location("")),
    ]
    assert [one.where.row for one in table.portal.equipment] == [2, 3]


def test_mistakes_of_a_device_are_told_at_once(read):
    rows = [
        ["Mã TB", "Tên", "Năm", "Nguyên giá", "Tình trạng", "Phần mềm diệt virus", "Đối tượng dùng"],
        ["", "", "năm ngoái", "rẻ", "Mất", "lậu", "Cha mẹ"],
        ["MC-01", "Máy chiếu", "", "", "", "", ""],
        ["MC-01", "Máy chiếu khác", "", "", "", "", ""],
    ]
    table = read("_data/equipment.csv", rows)
    assert [one.name for one in table.rows] == ["Máy chiếu"]
    assert table.told == [
        "A2: Ô “Mã TB” còn trống, nên dòng này không được dùng.",
        "B2: Ô “Tên” còn trống, nên dòng này không được dùng.",
        "C2: Ô “Năm” ghi là “năm ngoái”, không phải số đếm.",
        "D2: Ô “Nguyên giá” ghi là “rẻ”, không phải một số tiền.",
        "E2: Ô “Tình trạng” ghi là “Mất”; chỉ dùng được: Đang dùng, Cất kho, Hỏng, Đang sửa, Đã thanh lý.",
        "F2: Ô “Phần mềm diệt virus” ghi là “lậu”; chỉ dùng được: Có bản quyền, Miễn phí, Không có.",
        "G2: Ô “Đối tượng dùng” ghi là “Cha mẹ”; chỉ dùng được: Giáo viên, nhân viên, Học sinh.",
        "A4: Mục “Mã TB” ghi là “MC-01”, đã dùng ở dòng 3.",
    ]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("written", "price"),
    [
        (12500000, 12_500_000),
        ("12.500.000", 12_500_000),
        ("12,500,000 đ", 12_500_000),
        ("12 500 000 đồng", 12_500_000),
        ("12.500.000 VNĐ", 12_500_000),
        ("0", 0),
        ("", None),
    ],
)
def test_a_price_is_read_however_it_is_grouped(read, form, written, price):
    rows = [["Mã TB", "Tên", "Nguyên giá", "Ghi chú"], ["MC-01", "Máy chiếu", written, "x"]]
    table = read(f"_data/equipment.{form}", rows)
    assert table.problems == []
    assert [one.price for one in table.rows] == [price]


@pytest.mark.parametrize("written", ["12,5", "12.5", "12,5 triệu", "-5", "12.500.000.000.000", "1e6", "١٢"])
def test_a_price_that_is_no_sum_is_told(read, written):
    rows = [["Mã TB", "Tên", "Nguyên giá"], ["MC-01", "Máy chiếu", written]]
    table = read("_data/equipment.csv", rows)
    assert table.rows == []
    assert table.told == [f"C2: Ô “Nguyên giá” ghi là “{written}”, không phải một số tiền."]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_events_are_read(read, form):
    rows = [
        EVENT,
        ["MC-01", "21/10/2025", "Báo hỏng", "", "", "", "", ""],
        ["MC-01", "22/10/2025", "sua chua", "", "", "12/BB-THHP", "350.000", "vidu.tv"],
        ["BT-01", "31/10/2025", "Khai thác", 36, "", "", "", ""],
        ["BT-01", "03/11/2025", "Điều chuyển", "", "a202", "", "", ""],
    ]
    table = read(f"_data/equipment-events.{form}", rows)
    assert table.problems == []
    assert table.rows == [
        DeviceEvent("MC-01", dt.date(2025, 10, 21), "broken", where=Location("")),
        DeviceEvent(
            "MC-01",
            dt.date(2025, 10, 22),
            "repaired",
            document="12/BB-THHP",
            cost=350_000,
            confirmed_by="vidu.tv",
            where=Location(""),
        ),
        DeviceEvent("BT-01", dt.date(2025, 10, 31), "used", lessons=36, where=Location("")),
        DeviceEvent("BT-01", dt.date(2025, 11, 3), "moved", room="a202", where=Location("")),
    ]
    assert [one.where.row for one in table.portal.equipment_events] == [2, 3, 4, 5]


def test_mistakes_of_an_event_are_told_at_once(read):
    rows = [EVENT, ["", "31/09/2025", "Ăn trộm", "nhiều", "", "", "miễn phí", ""]]
    table = read("_data/equipment-events.csv", rows)
    assert table.rows == []
    assert table.told == [
        "A2: Ô “Mã thiết bị” còn trống, nên dòng này không được dùng.",
        "B2: Ngày ở mục “Ngày” ghi là “31/09/2025”, không có ngày như vậy.",
        "C2: Ô “Việc” ghi là “Ăn trộm”; chỉ dùng được: Mua mới, Lắp đặt, Bàn giao, Luân chuyển, Khai thác, "
        "Kiểm tra, Bảo trì, Nâng cấp, Hỏng, Sửa chữa, Thay thế, Thanh lý.",
        "D2: Ô “Số tiết” ghi là “nhiều”, không phải số đếm.",
        "G2: Ô “Chi phí” ghi là “miễn phí”, không phải một số tiền.",
    ]


@pytest.mark.parametrize("table", ["equipment", "equipment-events"])
def test_layer_1_knows_none_of_these(table):
    assert {column.visibility for column in TABLES[table].columns} == {Visibility.INTERNAL}
    assert table.replace("-", "_") not in {field.name for field in fields(PublicPortal)}


def test_events_may_lie_in_one_file_or_in_one_of_each_year(tmp_path):
    """A file is read to its 20,000th row; a log of many years is longer."""
    names = ("equipment-events/2024.csv", "equipment-events/2025.csv", "equipment-events.csv")
    files = {
        f"_data/{name}": sheets.text([EVENT[:3], [f"MC-0{number}", "21/10/2025", "Hỏng"]])
        for number, name in enumerate(names)
    }
    portal = load(write_school(tmp_path, **files), as_of=AS_OF, cache=None)
    assert portal.problems == ()
    assert {one.device: one.where.path for one in portal.equipment_events} == {
        f"MC-0{number}": f"_data/{name}" for number, name in enumerate(names)
    }
