"""Titles that shout, and abbreviations that do not."""

from __future__ import annotations

import pytest

from schoolgate.model import BODY, SUMMARY, TITLE, Passage, Writing
from schoolgate.wording.capitals import capitals


def marked(text: str, field: str = TITLE) -> list[str]:
    return [one.better for one in capitals(Writing((Passage(field, text),)))]


@pytest.mark.parametrize(
    ("title", "better"),
    [
        ("NGÀY HỘI ĐỌC SÁCH", "Ngày hội đọc sách"),
        ("THỰC ĐƠN TUẦN 12", "Thực đơn tuần 12"),
        ("BÉ VUI TRUNG THU CÙNG CHỊ HẰNG", "Bé vui trung thu cùng chị hằng"),
        ("THONG BAO HOP PHU HUYNH", "Thong bao hop phu huynh"),
        ("KẾ HOẠCH CỦA UBND VÀ THCS", "Kế hoạch của UBND và THCS"),
        ("LỄ KHAI GIẢNG NĂM HỌC mới", "Lễ khai giảng năm học mới"),
        ("“LỄ KHAI GIẢNG”", "“Lễ khai giảng”"),
    ],
)
def test_a_title_in_capitals_is_marked(title: str, better: str) -> None:
    assert marked(title) == [better]
    assert marked(better) == []
    assert marked(title, SUMMARY) == marked(title, BODY) == []


@pytest.mark.parametrize(
    "title",
    [
        "THỰC ĐƠN",
        "LỄ KHAI GIẢNG năm học",  # three of five
        "UBND, THCS, TNTP, CNTT, BGH",
        "Hội thi VSCĐ cấp trường",
        "STEM, PISA và KHTN",
        "2025 – 2026",
        "",
    ],
)
def test_others_are_not(title: str) -> None:
    assert marked(title) == []
