"""Titles written in capitals: hard to read, and screen readers spell them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import TITLE, Mark, Writing

_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 4
"""Words in capitals from which a title is shouted; a title of abbreviations alone is shorter."""
_SHARE = 0.8
_LONGEST_ABBREVIATION = 5


def capitals(writing: Writing) -> Iterator[Mark]:
    """Mark a title in which nearly every word stands in capitals."""
    for passage in writing.passages:
        words = _WORD.findall(passage.text)
        loud = [word for word in words if word.isupper() and _is_word(word)]
        if passage.field == TITLE and len(loud) >= _LEAST and len(loud) >= _SHARE * len(words):
            yield Mark("capitals", passage.line, passage.text, passage.text.capitalize())


def _is_word(word: str) -> bool:
    """Whether capitals are not how the word is written anyway: THCS has no vowel with an accent."""
    return len(word) > 1 and (not word.isascii() or len(word) > _LONGEST_ABBREVIATION)
