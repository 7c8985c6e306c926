"""Words that are often mistaken for others."""

from __future__ import annotations

import pytest

from schoolgate.model import BODY, TITLE, Passage, Writing
from schoolgate.vietnamese import nfc
from schoolgate.wording.confusion import confusion
from schoolgate.wording.confusions_list import PHRASES, UNLESS


def found(text: str, field: str = BODY) -> list[tuple[int, str, str]]:
    return [(one.line, one.found, one.better) for one in confusion(Writing((Passage(field, text, 9),)))]


@pytest.mark.parametrize(
    ("text", "wrong", "better"),
    [
        ("Bộ phận văn thư sử lý công văn.", "sử lý", "xử lý"),
        ("Nhửng ngày hè.", "Nhửng", "Những"),
        ("XUẤT XẮC", "XUẤT XẮC", "XUẤT SẮC"),
        ("Lớp\nđạt giải xuất  xắc", "xuất  xắc", "xuất sắc"),
        ("lớp giữ kỹ\nluật tốt", "kỹ\nluật", "kỷ luật"),
    ],
)
def test_marked(text: str, wrong: str, better: str) -> None:
    assert [one[1:] for one in found(text)] == [(wrong, better)]


def test_the_line_is_that_of_the_first_syllable() -> None:
    assert found("Một\nsử lý\n")[0][0] == 10
    assert found("Một\nsử lý\n", TITLE)[0][0] == 9


@pytest.mark.parametrize(
    "text",
    [
        "Môn Lịch sử lý thú hơn.",
        "Thầy cô nghĩ học sinh cần thêm thời gian.",
        "Rất bổ, xung quanh bạn nào cũng cười.",
        "Cô kể lể.",
        "Buổi sáng Lạng Sơn se lạnh.",
        "xử lý, xuất sắc, những, chia sẻ",
    ],
)
def test_the_same_syllables_in_other_words(text: str) -> None:
    assert found(text) == []


def test_the_list_is_sound() -> None:
    """No right form is itself on the list, and every exception belongs to a phrase."""
    assert [wrong for wrong, right in PHRASES.items() if wrong == right.lower()] == []
    assert [right for right in PHRASES.values() if right.lower() in PHRASES] == []
    assert set(UNLESS) <= set(PHRASES)
    assert [phrase for phrase in PHRASES if nfc(phrase) != phrase or phrase != phrase.lower()] == []
    assert len(PHRASES) >= 250
