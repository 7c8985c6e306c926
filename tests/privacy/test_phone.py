"""Phone numbers in a text."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.phone import line_number, phone


def found(text: str) -> list[str]:
    return [one.found for one in phone(Writing((Passage(BODY, text),)))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Liên hệ cô Mẫu: 0900000078.", "0900000078"),
        ("Liên hệ cô Mẫu: 0900 000 078", "0900 000 078"),
        ("ĐT: 0900.000.078, gặp cô Mẫu", "0900.000.078"),
        ("ĐT.0900000078", "0900000078"),
        ("SĐT 0900-000-078", "0900-000-078"),
        ("Zalo 09.0000.0078", "09.0000.0078"),
        ("Gọi (+84) 900 000 078", "(+84) 900 000 078"),
        ("Gọi +84900000078 nhé", "+84900000078"),
        ("Gọi +84 (0) 900 000 078", "+84 (0) 900 000 078"),
        ("Gọi 84 900 000 078", "84 900 000 078"),
        ("Gọi 0084 900 000 078", "0084 900 000 078"),
        ("Số máy 0330 000 055.", "0330 000 055"),
        ("0556 000 008 (mẹ cháu)", "0556 000 008"),
        ("Mẹ bé: 070.000.0000;", "070.000.0000"),
        ("Bố: 08 0000 0034", "08 0000 0034"),
        ("số 0168 000 0078", "0168 000 0078"),
        ("Nhà riêng: 024 0000 0123", "024 0000 0123"),
        ("Nhà riêng: (024) 0000 0123", "(024) 0000 0123"),
        ("Nhà riêng: 0240.000.0123", "0240.000.0123"),
        ("ĐT: 09 00 00 00 78", "09 00 00 00 78"),
        ("| Trần An Mẫu | 0900000078 |", "0900000078"),
        ("ĐT 900 000 078", "900 000 078"),
        ("Hotline: 0900000078 2 con", "0900000078"),
        ("https://zalo.me/0900000078", "0900000078"),
    ],
)
def test_a_number_is_found_as_it_is_written(text, number):
    assert found(text) == [number]


@pytest.mark.parametrize("between", ["/", " - ", ", ", " hoặc ", "; ", " – "])
def test_two_numbers_side_by_side_are_two(between):
    assert found(f"ĐT 0900000078{between}0900000021") == ["0900000078", "0900000021"]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 09-12-2025 lúc 08 giờ",
        "từ 09.12.2025 đến 12.12.2025",
        "Số 0900000078901 là mã hàng",
        "Tổng chi 900.000.078 đồng",
        "Tổng đài 1900 1234, 111",
        "CCCD 001999000045",
        "Quyết định số 0900000078/QĐ",
        "Số tài khoản 0900000078 tại ngân hàng",
        "Dãy 05 06 07 08 09 là bài tập",
        "năm học 2025 - 2026",
        "mã học sinh: 0300000078",
        "tỉ số 0,900000078",
        "091234567 là chín chữ số",
    ],
)
def test_other_figures_are_not_numbers_of_phones(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    ["+84900000078", "(+84) 900.000.078", "0900 000 078", "84 900000078", "0084900000078", "+84(0)900000078"],
)
def test_spellings_of_a_number_are_one_number(text):
    assert line_number(text) == "0900000078"


def test_the_line_in_the_file_is_told():
    (mark,) = phone(Writing((Passage(BODY, "Kính gửi\n\nĐT 0900000078", 7),)))
    assert (mark.kind, mark.line) == ("phone", 9)
