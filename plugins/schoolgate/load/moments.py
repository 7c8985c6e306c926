"""Days and times as people in Vietnam write them; every one is in Asia/Ho_Chi_Minh (design.md section 3)."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import NamedTuple

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_VIETNAMESE = re.compile(r"(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})")
_TIME = re.compile(
    r"(?:\s*T\s*|\s+)(\d{1,2})[:hg](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:\+07(?::?00)?)?", re.IGNORECASE
)
_YEARS = range(1900, 2200)


class Moment(NamedTuple):
    """A day, with the time of day if one was written."""

    day: dt.date
    time: dt.time | None = None


def moment(text: str) -> Moment | None:
    """Read ``2025-10-12``, ``12/10/2025`` or either with a time behind it; None when it is none of them."""
    match = _ISO.match(text) or _VIETNAMESE.match(text)
    if match is None or int(match["year"]) not in _YEARS:
        return None
    rest = text[match.end() :]
    try:
        day = dt.date(int(match["year"]), int(match["month"]), int(match["day"]))
        return Moment(day, _time(rest)) if rest.strip() else Moment(day)
    except ValueError:
        return None


def month_first(text: str) -> bool:
    """Whether a text can only be a day written the American way: ``08/25/2025``."""
    match = _VIETNAMESE.match(text)
    return match is not None and int(match["day"]) <= 12 < int(match["month"]) <= 31


def suggestion(text: str) -> str:
    """Return how to write what was meant: the last day of the month for a day that no month has."""
    match = _ISO.match(text) or _VIETNAMESE.match(text)
    if match and int(match["month"]) in range(1, 13) and int(match["year"]) in _YEARS:
        year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
        last = calendar.monthrange(year, month)[1]
        return f"{year:04d}-{month:02d}-{min(max(day, 1), last):02d}"
    return "2025-10-12"


def _time(text: str) -> dt.time:
    match = _TIME.fullmatch(text.rstrip())
    if match is None:
        raise ValueError(text)
    return dt.time(int(match[1]), int(match[2]))
