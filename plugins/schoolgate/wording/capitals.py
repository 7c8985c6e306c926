"""Titles written in capitals: hard to read, and screen readers spell them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import TITLE, Mark, Writing
from schoolgate.wording.unaccented import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 3
"""Words in capitals from which a title is shouted; abbreviations do not count."""
_SHARE = 0.8
_LONGEST_ABBREVIATION = 5


def capitals(writing: Writing) -> Iterator[Mark]:
    """Mark a title in which nearly every word stands in capitals; abbreviations may keep theirs."""
    for passage in writing.passages:
        words = _WORD.findall(passage.text) if passage.field == TITLE else []
        loud = [word for word in words if _is_loud(word)]
        if len(loud) >= _LEAST and len(loud) >= _SHARE * sum(1 for word in words if not _is_short(word)):
            yield Mark("capitals", passage.line, passage.text, _in_small(passage.text))


def _is_loud(word: str) -> bool:
    """Whether capitals are not how the word is written anyway: ``THCS`` cannot be spoken as a syllable."""
    return word.isupper() and len(word) > 1 and not _is_short(word)


def _is_short(word: str) -> bool:
    """Whether a word is an abbreviation."""
    return (
        word.isupper()
        and word.isascii()
        and len(word) <= _LONGEST_ABBREVIATION
        and not is_syllable(word.lower())
    )


def _in_small(title: str) -> str:
    small = _WORD.sub(lambda found: found[0].lower() if _is_loud(found[0]) else found[0], title)
    first = _WORD.search(small)
    return (
        small if first is None else small[: first.start()] + first[0][0].upper() + small[first.start() + 1 :]
    )
