"""A look that is only quicker: it never hides what a detector would find."""

from __future__ import annotations

import datetime as dt
import re

import pytest
import re2

from labelled import SET
from schoolgate import privacy, wording
from schoolgate.glance import Glance, relaxed
from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy import kinds as of_persons
from schoolgate.prose import words_of
from schoolgate.wording import kinds as of_language

FILES = sorted([*SET.glob("sentences/*.yml"), *SET.glob("posts/*.md")])
DAY = dt.date(2025, 10, 1)


def texts(file):
    """The whole file, its paragraphs and its lines: what is beside a fault changes what is seen of it."""
    whole = words_of(file.read_text("utf-8"))
    return {whole, *whole.split("\n\n"), *whole.split("\n")}


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_what_detectors_find_is_seen_before(file):
    for text in texts(file):
        writing = Writing((Passage(BODY, text, 1),), DAY)
        for room in (of_language, of_persons):
            found = {
                kind for kind, detector in room.DETECTORS.items() if any(True for _ in detector(writing))
            }
            assert found <= room.GLANCE.at([text]), text


def test_what_is_not_there_is_not_looked_for():
    text = "Sáng nay cả trường trồng cây trong vườn."

    assert of_persons.GLANCE.at([text]) == set()
    assert of_language.GLANCE.at([text]) == {
        "capitals",
        "impossible-syllable",
        "no-accents",
        "tone-placement",
    }


def test_marks_come_with_the_look_as_without_it():
    writing = Writing(
        (Passage("title", "Thứ Hai, 25/11/2025", 1), Passage(BODY, "Gọi cô Mẫu: 0900 000 123.", 3))
    )

    assert [one.kind for one in wording.marks(writing, 5)] == ["weekday"]
    assert [one.kind for one in privacy.marks(writing, 5)] == ["phone"]


def test_all_hints_must_be_there_and_none_is_always():
    glance = Glance({"both": ("a", "b"), "one": ("a",), "always": ()})

    assert glance.at(["xa", "b"]) == {"both", "one", "always"}
    assert glance.at(["a"]) == {"one", "always"}
    assert glance.at([""]) == {"always"}


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bđi\b", "đi"),
        (r"(?<!\w)lớp (?=[A-Z])", "lớp A"),
        (r"(?<!x(?:y|z)) em(?! (?:trai|gái)) An", "  em An"),
        (r"\w+ \d", "Hoà ٣"),
        (r"[^\W\d_]{2}\.[^\W_]", "ạn.½"),
        (r"[\w.-]+@[\w-]+", "ô-ê@ạ"),
        (r"a\W+b", "a\u00a0–b"),
        (r"a[ \u00a0]b", "a\u00a0b"),
        (r"a\sb", "a\u2009b"),
        (r"điểm$", "điểm\n"),
        (re.compile("ĐẶNG", re.IGNORECASE), "đặng"),
        (re.compile(r"^b$", re.MULTILINE), "a\nb\nc"),
        (r"\((?P<day>\d)\)[)\]]", "(3)]"),
    ],
)
def test_what_python_finds_is_found(pattern, text):
    pattern = re.compile(pattern)

    assert pattern.search(text)
    assert re2.search(relaxed(pattern), text)
    assert not re2.search(relaxed(pattern), "ẩẩ")
