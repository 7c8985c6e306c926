"""Real words in the place of others: no dictionary of syllables finds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from schoolgate.model import Mark, Passage, Writing
from schoolgate.wording.confusions_list import PHRASES, UNLESS

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = max(len(phrase.split()) for phrase in PHRASES)
_FIRST = frozenset(phrase.split()[0] for phrase in PHRASES)
_ALONE = frozenset(phrase for phrase in PHRASES if " " not in phrase)
_PAIRS = frozenset((words[0], words[1]) for words in map(str.split, PHRASES) if len(words) > 1)


HINTS = ("(?i:" + "|".join(phrase.replace(" ", r"[\s\pZ]+") for phrase in sorted(PHRASES)) + ")",)


def confusion(writing: Writing) -> Iterator[Mark]:
    """Mark words of the list, unless a neighbour shows that the same syllables mean something else."""
    for passage in writing.passages:
        words = _WORD.findall(passage.text.lower())
        if _ALONE.isdisjoint(words) and _PAIRS.isdisjoint(pairwise(words)):
            continue
        found = list(_WORD.finditer(passage.text))
        end = 0
        for number, word in enumerate(words):
            if word in _FIRST and number >= end and (length := _length(words, number)):
                start, end = number, number + length
                text = passage.text[found[start].start() : found[end - 1].end()]
                yield from _at(
                    passage, found[start].start(), text, words[start:end], _beside(words, start, end)
                )


def _length(words: list[str], number: int) -> int:
    """Return how many words from here on are the longest phrase of the list, 0 for none."""
    lengths = range(min(_LONGEST, len(words) - number), 0, -1)
    return next((one for one in lengths if " ".join(words[number : number + one]) in PHRASES), 0)


def _beside(words: list[str], start: int, end: int) -> set[str]:
    return {"-" + words[start - 1] if start else "", words[end] if end < len(words) else ""}


def _at(passage: Passage, start: int, text: str, words: list[str], beside: set[str]) -> Iterator[Mark]:
    phrase = " ".join(words)
    # A comma or a full stop between the syllables parts two words.
    parted = " ".join(text.split()).lower() != phrase
    if not parted and not beside & UNLESS.get(phrase, frozenset()):
        yield Mark("confusion", passage.line_at(start), text, _cased(PHRASES[phrase], text))


def _cased(better: str, text: str) -> str:
    if text.isupper():
        return better.upper()
    return better[0].upper() + better[1:] if text[0].isupper() else better
