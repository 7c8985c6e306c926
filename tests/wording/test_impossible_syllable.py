"""Syllables that Vietnamese cannot have, and names that it has taken in."""

from __future__ import annotations

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.wording.impossible_syllable import impossible_syllable
from schoolgate.wording.syllables import is_syllable


def found(text: str) -> list[tuple[str, str]]:
    return [(one.found, one.better) for one in impossible_syllable(Writing((Passage(BODY, text, 1),)))]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("nghành", "ngành"),
        ("Nghành", "Ngành"),
        ("truờng", "trường"),
        ("đựơc", "được"),
        ("ngề", "nghề"),
        ("ghà", "gà"),
        ("kà", "cà"),
        ("họcc", "học"),
        ("nge", "nghe"),
        ("đòan", "đoàn"),
        ("viêc", ""),
        ("bắtt", "bắt"),
    ],
)
def test_slips(text: str, better: str) -> None:
    assert found(text) == [(text, better)]


@pytest.mark.parametrize(
    "text",
    [
        "hòa hoà thủy thuỷ khỏe khoẻ quý quí sĩ sỹ gì giếng giữa nghiêng khuỷu ngoằn khuya",
        "Đắk Lắk, Krông Pắc, Ê-đê, Pleiku, Bắc Kạn, Pác Bó, H'Mông, K'Ho",
        "QĐ 15/QĐ-UBND, GD&ĐT, ĐT: 0900, 5.000 đ",
        "YouTube, WiFi, iPhone, Café Zürich",
        "ca-nô, ra-đi-ô, pi-a-nô, kilô",
        "Ồ! Ơi! Ừ.",
    ],
)
def test_what_stands_in_good_texts(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("word", "sound"),
    [
        ("hát", True),
        ("hat", False),
        ("hàt", False),
        ("hạt", True),
        ("bạch", True),
        ("bàch", False),
        ("ke", True),
        ("ce", False),
        ("ca", True),
        ("ka", False),
        ("nghe", True),
        ("nge", False),
        ("ngha", False),
        ("gì", True),
        ("già", True),
        ("gia", True),
        ("gía", False),
        ("quá", True),
        ("qúa", False),
        ("của", True),
        ("cuả", False),
        ("toán", True),
        ("tóan", False),
        ("ngoài", True),
        ("ngòai", False),
        ("á̀", False),
    ],
)
def test_what_is_a_syllable(word: str, sound: bool) -> None:
    assert is_syllable(word) is sound
