"""Texts of signs that are opened and never closed: as long as a file may be, and still read to their end.

Read with patterns that look for the other end each time, the longest of them took minutes.
"""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.prose import shape_of, words_of
from schoolgate.wording import marks

LONG = 300_000
SIGNS = {
    "tables": "<table ",
    "pictures": "![",
    "picture targets": "[a](",
    "comments": "<!--",
    "addresses": "<https://a",
    "code": "` `` ",
    "headings": "# # ",
    "footnotes": "[^",
    "mail": "<a@",
    "rules": "-",
    "commas": "á,",
}


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_they_are_read_to_their_end(sign):
    text = sign * (LONG // len(sign)) + "x"

    assert "x" in words_of(text)
    assert all(one.line == 1 for one in shape_of(text, 1))
    assert len(list(marks(Writing((Passage(BODY, text),)), 20))) <= 7 * 20


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a <!-- b --> c", "a c"),
        ("a <!-- b", "a <!-- b"),
        ("a `b` c", "a c"),
        ("a ``b ` c`` d", "a d"),
        ("a ``b` c", "a ``b` c"),
        ("[Sân (mới)](https://a.example/x_(y)) b", "Sân (mới) b"),
        ("![Ảnh](a.jpg) b", "Ảnh b"),
    ],
)
def test_what_is_closed_is_taken_out(written, read):
    assert words_of(written) == read
