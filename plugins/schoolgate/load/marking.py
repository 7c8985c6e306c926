"""What is to be marked in one text: its language, its personal data, its shape."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain, islice
from unicodedata import is_normalized

from schoolgate import privacy, prose, wording
from schoolgate.load.decoding import without_control
from schoolgate.model import BODY, Mark, Passage, Writing

_MOST = 20
"""Marks of a kind in one file; more are one habit."""
_LONGEST = 200


def marks_of(
    fields: Mapping[str, tuple[str, int]], body: str, first_line: int, dated: dt.date | None
) -> Iterator[Mark]:
    """Return the marks of a file: ``fields`` are title and summary with their lines, ``body`` is Markdown."""
    passages = (Passage(name, text, line) for name, (text, line) in fields.items() if text)
    writing = Writing((*passages, Passage(BODY, prose.words_of(body), first_line)), dated)
    kinds: Counter[str] = Counter()
    told = chain(wording.marks(writing, _MOST), privacy.marks(writing, _MOST))
    for one in chain(told, prose.shape_of(body, first_line)):
        kinds[one.kind] += 1
        if kinds[one.kind] <= _MOST:
            yield replace(one, found=without_control(one.found)[:_LONGEST])


def loose_accents(data: bytes) -> Iterator[Mark]:
    """Return the marks of words whose accents are loose in a UTF-8 file; reading composes them."""
    raw = data.decode()
    if not is_normalized("NFC", raw):
        yield from islice(wording.decomposed(Writing((Passage(BODY, raw),))), _MOST)
