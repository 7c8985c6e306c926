"""Two styles of one tone mark in one file, and words that have only one."""

from __future__ import annotations

import pytest

from schoolgate.model import BODY, TITLE, Passage, Writing
from schoolgate.wording.tone_placement import tone_placement


def marked(*texts: str) -> list[tuple[str, str]]:
    passages = [Passage(field, text) for field, text in zip((TITLE, BODY), texts, strict=False)]
    return [(one.found, one.better) for one in tone_placement(Writing(tuple(passages)))]


@pytest.mark.parametrize(
    ("text", "found", "better"),
    [
        ("hòa bình, hòa nhã, hoà đồng", "hoà", "hòa"),
        ("hoà bình, hoà nhã, hòa đồng", "hòa", "hoà"),
        ("hòa bình, hóa học, khoẻ mạnh", "khoẻ", "khỏe"),
        ("khỏe mạnh, hòa nhã, thuỷ lợi", "thuỷ", "thủy"),
        ("Ủy ban, hòa nhã, Thuý", "Thuý", "Thúy"),
        ("UỶ BAN, hòa nhã, hóa học", "UỶ", "ỦY"),
        ("Uỷ ban, hoà nhã, hóa học", "hóa", "hoá"),
        ("nghiệp vụ toà án, tòa nhà, xòe hoa", "toà", "tòa"),
        ("ngoại khoá, khóa học, xóa mù", "khoá", "khóa"),
    ],
)
def test_the_rarer_style_is_marked(text: str, found: str, better: str) -> None:
    assert marked(text) == [(found, better)]
    assert marked(text.replace(found, better)) == []


@pytest.mark.parametrize(
    "text",
    [
        "hòa, hóa, khỏe, thủy",
        "hoà, hoá, khoẻ, thuỷ",
        "hòa bình, quý thầy cô, quà tặng, quả cam, quạ, quẻ",
        "hoà bình, quỳ gối, quỹ lớp, quỷ, quỵ",
        "hòa bình, giá sách, giờ già",
        "hòa bình, hoàn thành, toán, hoạt động, loài, khoét, tuyệt, huỳnh",
        "hòa bình, hoa sen, tòa nhà, huy hiệu, tuy nhiên",
        "hoà bình, mùa xuân, của, lúa, múa, bìa, thìa",
        "",
    ],
)
def test_one_style_and_words_that_have_no_choice_are_not(text: str) -> None:
    assert marked(text) == []


def test_the_style_of_the_first_word_wins_a_tie() -> None:
    assert marked("hòa bình và hoà nhã") == [("hoà", "hòa")]
    assert marked("hoà bình và hòa nhã") == [("hòa", "hoà")]


def test_title_and_body_are_one_file() -> None:
    assert marked("Ngày hội hoà bình", "Hòa nhã, hóa học.") == [("hoà", "hòa")]
