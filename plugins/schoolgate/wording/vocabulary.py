"""The different words of a text, found once for all who judge them: most texts repeat what others say."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=8)
def vocabulary(text: str) -> frozenset[str]:
    """Return the different words of a text, as they are written."""
    return frozenset(chain.from_iterable(map(_words, set(text.split()))))


@lru_cache(maxsize=1 << 15)
def _words(part: str) -> tuple[str, ...]:
    return tuple(WORD.findall(part))
