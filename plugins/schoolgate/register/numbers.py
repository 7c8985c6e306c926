"""Numbers and symbols of documents: ``51/QĐ-THHP``, however people write them."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from schoolgate.vietnamese import fold

_RUN = re.compile(r"\d+|[a-z]+")
_NUMBER = re.compile(r"(?<![\w/-])\d+[a-zđ]?(?:/\d{4})?/[A-ZĐ][\w&]*(?:-[A-ZĐ][\w&]*)*")
_DAY = re.compile(r"\b(\d{1,2})\s*(?:/|-|tháng)\s*(\d{1,2})\s*(?:/|-|năm)\s*(\d{4})\b")


class Named(NamedTuple):
    """A document as a sentence names it: its number, and its day where one stands beside it."""

    number: str
    day: dt.date | None


def parts(number: str) -> tuple[str, ...]:
    """Return the folded pieces of a number: ``0051/QĐ-THHP`` gives ``51``, ``qd``, ``thhp``."""
    return tuple(run.lstrip("0") or "0" for run in _RUN.findall(fold(number)))


@lru_cache(maxsize=1 << 14)
def key(number: str) -> str:
    """Return what two ways to write the same number have in common, "" for none."""
    return "/".join(parts(number))


def number_in(words: str) -> Named | None:
    """Return the document that a line names by its number, None where it names none.

    ``Quyết định số 0004/QĐ-BGDĐT ngày 04 tháng 8 năm 2025`` names one of a certain day.
    """
    found = _NUMBER.search(words)
    if found is None:
        return None
    day = _DAY.search(words, found.end())
    return Named(found[0], _day(day) if day else None)


def _day(found: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None
