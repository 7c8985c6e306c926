"""Vietnamese without any accents, as it is typed where no Vietnamese keyboard is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import BODY, Mark, Passage, Writing
from schoolgate.wording.unaccented import FREQUENT, is_proof, is_syllable

_ACCENT = re.compile("[\u00c0-\u024f\u0300-\u0323\u1ea0-\u1ef9]")
_WORD = re.compile(r"(?<!\S)[“”\"'(‘]*([A-Za-z]+)[.,;:!?…)”\"'’]*(?!\S)")
"""A word by itself; addresses, names of files and codes have dots, dashes or digits inside."""
_LEAST_WORDS = 3
_LEAST_PROOFS = 2
_SHAPED = 0.8
"""At least this share of the words has the shape of Vietnamese; English reaches about a third."""
_SHOWN = 60


def no_accents(writing: Writing) -> Iterator[Mark]:
    """Mark each title, summary and line of a body that is Vietnamese and has no accent at all."""
    for passage in writing.passages:
        for line, text in _lines(passage):
            if not _ACCENT.search(text) and _is_vietnamese(_WORD.findall(text)):
                yield Mark("no-accents", line, _beginning(text.strip(" |")))


def _lines(passage: Passage) -> Iterator[tuple[int, str]]:
    if passage.field != BODY:
        yield passage.line, passage.text
    else:
        yield from enumerate(passage.text.split("\n"), passage.line)


def _is_vietnamese(words: list[str]) -> bool:
    shaped = [word for word in words if is_syllable(word.lower())]
    if len(words) < _LEAST_WORDS or len(shaped) < _SHAPED * len(words):
        return False
    return sum(1 for word in _no_names(shaped) if is_proof(word)) >= _LEAST_PROOFS


def _no_names(words: list[str]) -> list[str]:
    """Return what cannot be names; where every word has a capital, only what schools write all the time."""
    small = [word for word in words if word.islower()]
    if small:
        return [words[0].lower(), *small] if words[0].istitle() else small
    return [word.lower() for word in words if word.isupper() or word.lower() in FREQUENT]


def _beginning(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …"
