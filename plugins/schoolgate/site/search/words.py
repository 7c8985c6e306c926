"""How a text becomes the words of the index. The script of the search page splits a query alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from schoolgate.vietnamese import fold

_RUN = re.compile(r"[^\W_]+")
_SEAM = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")

Word = tuple[str, str]
"""A word without accents, and as it was written, in small letters."""


def words(text: str) -> Iterator[Word]:
    """Return the words of a text in their order; ``30/4`` is found as 304 and as 30."""
    for token in text.split():
        yield from _words(token)


@lru_cache(maxsize=1 << 16)
def _words(token: str) -> tuple[Word, ...]:
    runs = _RUN.findall(token)
    if not runs:
        return ()
    pieces = [piece for run in runs for piece in _pieces(run)]
    found = ["".join(runs), *(piece for piece in pieces if len(pieces) > 1 and len(piece) > 1)]
    return tuple((fold(word), word.lower()) for word in found)


def _pieces(run: str) -> list[str]:
    """Split ``VnEdu`` and ``15h30``: at a capital after a small letter, at digits."""
    if run.islower() or run.isupper() or run.istitle():
        return _SEAM.split(run)
    seams = [place for place in range(1, len(run)) if run[place - 1].islower() and run[place].isupper()]
    ends = [0, *seams, len(run)]
    parts = [run[start:end] for start, end in pairwise(ends)]
    return [piece for part in parts for piece in _SEAM.split(part)]
