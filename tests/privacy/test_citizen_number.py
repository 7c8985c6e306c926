"""Numbers of identity cards in a text."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.citizen_number import citizen_number


def found(text: str) -> list[str]:
    return [one.found for one in citizen_number(Writing((Passage(BODY, text),)))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Số định danh 001999000045.", "001999000045"),
        ("CCCD 001 999 000 045", "001 999 000 045"),
        ("CCCD: 001.999.000.045", "001.999.000.045"),
        ("CCCD 0019 9900 0045", "0019 9900 0045"),
        ("Trần An Mẫu, 001999000045, lớp 1A", "001999000045"),
        ("CMND số 000000078 cấp năm 2010", "000000078"),
        ("chứng minh nhân dân 000 000 078", "000 000 078"),
        ("mã định danh cá nhân của bé: 301999000045", "301999000045"),
        ("Mã học sinh 0100000123 bị trùng", "0100000123"),
        ("| Họ tên | CMND |\n| --- | --- |\n| Trần An Mẫu | 000000078 |", "000000078"),
    ],
)
def test_a_number_is_found_as_it_is_written(text, number):
    assert found(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Tổng cộng 123456789 đồng",
        "Tổng chi 123.456.789 đồng",
        "Chi 123 456 789 đồng",
        "Mã số 301999000045",
        "Điện thoại 0900000078",
        "Máy in SN 010000000001",
        "STK 010000000001 ngân hàng",
        "Số 0019990000456 có mười ba chữ số",
        "ngày 20-11-2025",
        "Làm thẻ căn cước cho trẻ. Phí 123456789 đồng",
    ],
)
def test_other_figures_are_not_marked(text):
    assert found(text) == []
