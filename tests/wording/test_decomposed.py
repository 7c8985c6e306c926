"""Loose accents, as some Macs and PDF readers write them."""

from __future__ import annotations

import unicodedata

import pytest

from builders import AS_OF, a_head, write_school
from schoolgate.load import load
from schoolgate.model import BODY, TITLE, Passage, Writing
from schoolgate.wording.decomposed import decomposed

PATH = "news/professional/2025-10-06-bai/index.md"


def loose(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def marked(text: str, field: str = BODY) -> list[tuple[str, int]]:
    return [(one.found, one.line) for one in decomposed(Writing((Passage(field, text, 4),)))]


@pytest.mark.parametrize("word", ["trường", "Nguyễn", "hòa", "ỦY", "đổi", "sắc"])
def test_a_word_with_loose_accents_is_marked_and_shown_composed(word: str) -> None:
    assert marked(f"Một\nhai {loose(word)}, ba") == [(word, 5)]
    assert marked(f"Một\nhai {word}, ba") == []


@pytest.mark.parametrize("text", ["Đội đang đi", "Hello", "e\u0338 và x\u0302", "", "ạ"])
def test_what_has_no_composed_form_or_is_composed_is_not(text: str) -> None:
    assert marked(text) == []


def test_a_letter_that_has_no_composed_form_is_not_marked_beside_one_that_has() -> None:
    assert marked(f"x\u0302 và {loose('hội')}") == [("hội", 4)]


def test_a_title_is_judged_too() -> None:
    assert marked(loose("Lễ hội"), TITLE) == [("Lễ", 4), ("hội", 4)]


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("Lễ hội", "Vui quá.", []),
        (loose("Lễ hội"), "Vui quá.", [("Lễ", 2), ("hội", 2)]),
        ("Lễ hội", loose("Trồng cây."), [("Trồng", 9), ("cây", 9)]),
    ],
)
def test_the_words_of_a_file_are_marked_though_they_are_composed_when_read(tmp_path, head, body, expected):
    content = write_school(tmp_path, **{PATH: a_head(body, title=head, date="2025-10-06")})
    post = next(one for one in load(content, as_of=AS_OF, cache=None).posts if one.path == PATH)
    assert post.title == "Lễ hội"
    assert [(one.found, one.line) for one in post.prose.marks if one.kind == "decomposed"] == expected
