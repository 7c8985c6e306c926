"""However people write a number, it is the same number."""

from __future__ import annotations

import datetime as dt

import pytest

from schoolgate.register import key, number_in, parts

SAME = ("51/QĐ-THHP", "51/QD-THHP", "051 / qđ – thhp", "51qd thhp", "Số 51/QĐ-THHP"[3:])


@pytest.mark.parametrize("written", SAME)
def test_one_number_in_many_spellings(written):
    assert parts(written) == ("51", "qd", "thhp")
    assert key(written) == key("51/QĐ-THHP")


@pytest.mark.parametrize(
    "other", ["510/QĐ-THHP", "5/1QĐ-THHP", "51/KH-THHP", "51/QĐ-UBND", "51/2025/QĐ-THHP", ""]
)
def test_other_numbers_stay_apart(other):
    assert key(other) != key("51/QĐ-THHP")


@pytest.mark.parametrize(
    ("line", "number", "day"),
    [
        ("51/QĐ-THHP", "51/QĐ-THHP", None),
        ("Quyết định số 0004/QĐ-BGDĐT ngày 04 tháng 8 năm 2025 của Bộ", "0004/QĐ-BGDĐT", dt.date(2025, 8, 4)),
        ("Thông tư số 09/2024/TT-BGDĐT ngày 3/6/2024", "09/2024/TT-BGDĐT", dt.date(2024, 6, 3)),
        ("Luật số 91/2025/QH15", "91/2025/QH15", None),
        ("Công văn 0013/SGDĐT-CTTT, ngày 15-12-2025", "0013/SGDĐT-CTTT", dt.date(2025, 12, 15)),
        ("Quyết định số 51/QĐ-THHP ngày 31/2/2025", "51/QĐ-THHP", None),
    ],
)
def test_a_line_names_a_document(line, number, day):
    assert number_in(line) == (number, day)


@pytest.mark.parametrize(
    "line", ["", "Luật Giáo dục năm 2019", "school/qd-51-quy-che", "ngày 4/8/2025", "24/7", "a/1/QĐ"]
)
def test_a_line_without_a_number_names_none(line):
    assert number_in(line) is None
