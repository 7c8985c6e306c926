"""Phone numbers in a text."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.phone import line_number, phone


def found(text: str) -> list[str]:
    return [one.found for one in phone(Writing((Passage(BODY, text),)))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Liên hệ cô Mẫu: 0912345678.", "0912345678"),
        ("Liên hệ cô Mẫu: 0912 345 678", "0912 345 678"),
        ("ĐT: 0912.345.678, gặp cô Mẫu", "0912.345.678"),
        ("ĐT.0912345678", "0912345678"),
        ("SĐT 0912-345-678", "0912-345-678"),
        ("Zalo 09.1234.5678", "09.1234.5678"),
        ("Gọi (+84) 912 345 678", "(+84) 912 345 678"),
        ("Gọi +84912345678 nhé", "+84912345678"),
        ("Gọi +84 (0) 912 345 678", "+84 (0) 912 345 678"),
        ("Gọi 84 912 345 678", "84 912 345 678"),
        ("Gọi 0084 912 345 678", "0084 912 345 678"),
        ("Số máy 0333 444 555.", "0333 444 555"),
        ("0556 777 888 (mẹ cháu)", "0556 777 888"),
        ("Mẹ bé: 078.999.0000;", "078.999.0000"),
        ("Bố: 08 6789 1234", "08 6789 1234"),
        ("số 0168 234 5678", "0168 234 5678"),
        ("Nhà riêng: 024 3827 1234", "024 3827 1234"),
        ("Nhà riêng: (024) 3827 1234", "(024) 3827 1234"),
        ("Nhà riêng: 0243.827.1234", "0243.827.1234"),
        ("ĐT: 09 12 34 56 78", "09 12 34 56 78"),
        ("| Trần An Mẫu | 0912345678 |", "0912345678"),
        ("ĐT 912 345 678", "912 345 678"),
        ("Hotline: 0912345678 2 con", "0912345678"),
        ("https://zalo.me/0912345678", "0912345678"),
    ],
)
def test_a_number_is_found_as_it_is_written(text, number):
    assert found(text) == [number]


@pytest.mark.parametrize("between", ["/", " - ", ", ", " hoặc ", "; ", " – "])
def test_two_numbers_side_by_side_are_two(between):
    assert found(f"ĐT 0912345678{between}0987654321") == ["0912345678", "0987654321"]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 09-12-2025 lúc 08 giờ",
        "từ 09.12.2025 đến 12.12.2025",
        "Số 0912345678901 là mã hàng",
        "Tổng chi 912.345.678 đồng",
        "Tổng đài 1900 1234, 111",
        "CCCD 001217012345",
        "Quyết định số 0912345678/QĐ",
        "Số tài khoản 0912345678 tại ngân hàng",
        "Dãy 05 06 07 08 09 là bài tập",
        "năm học 2025 - 2026",
        "mã học sinh: 0312345678",
        "tỉ số 0,912345678",
        "091234567 là chín chữ số",
    ],
)
def test_other_figures_are_not_numbers_of_phones(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    ["+84912345678", "(+84) 912.345.678", "0912 345 678", "84 912345678", "0084912345678", "+84(0)912345678"],
)
def test_spellings_of_a_number_are_one_number(text):
    assert line_number(text) == "0912345678"


def test_the_line_in_the_file_is_told():
    (mark,) = phone(Writing((Passage(BODY, "Kính gửi\n\nĐT 0912345678", 7),)))
    assert (mark.kind, mark.line) == ("phone", 9)
