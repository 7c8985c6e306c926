"""Letters whose accents are characters of their own: they look right, and are not found by a search."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from schoolgate.model import Mark, Writing

_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)+")


def decomposed(writing: Writing) -> Iterator[Mark]:
    """Mark words that are written with loose accents; ``found`` is the word as it should be, to be read."""
    for passage in writing.passages:
        if unicodedata.is_normalized("NFC", passage.text):
            continue
        for found in _WORD.finditer(passage.text):
            composed = unicodedata.normalize("NFC", found[0])
            if composed != found[0]:
                yield Mark("decomposed", passage.line_at(found.start()), composed)
