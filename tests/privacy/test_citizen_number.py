"""Numbers of identity cards in a text."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.citizen_number import citizen_number


def found(text: str) -> list[str]:
    return [one.found for one in citizen_number(Writing((Passage(BODY, text),)))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Số định danh 001217012345.", "001217012345"),
        ("CCCD 001 217 012 345", "001 217 012 345"),
        ("CCCD: 001.217.012.345", "001.217.012.345"),
        ("CCCD 0012 1701 2345", "0012 1701 2345"),
        ("Trần An Mẫu, 001217012345, lớp 1A", "001217012345"),
        ("CMND số 012345678 cấp năm 2010", "012345678"),
        ("chứng minh nhân dân 012 345 678", "012 345 678"),
        ("mã định danh cá nhân của bé: 301217012345", "301217012345"),
        ("| Họ tên | CMND |\n| --- | --- |\n| Trần An Mẫu | 012345678 |", "012345678"),
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
        "Mã số 301217012345",
        "Điện thoại 0912345678",
        "STK 012345678901 ngân hàng",
        "Số 0012170123456 có mười ba chữ số",
        "ngày 20-11-2025",
        "Làm thẻ căn cước cho trẻ. Phí 123456789 đồng",
    ],
)
def test_other_figures_are_not_marked(text):
    assert found(text) == []
