"""Long numbers, asked for first: most texts have none, and need not be read closely."""

from __future__ import annotations

import re
from functools import lru_cache

_LONG = re.compile(r"[0-9](?:[^\w\n]{0,4}[0-9]){8}")


@lru_cache(maxsize=8)
def has_long_number(text: str) -> bool:
    """Whether there are nine digits in a row, however they are grouped."""
    return bool(_LONG.search(text))
