"""What everybody has done in a quarter, as a message and as a table (R-041, Q42)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.reports.activity import Activity
from schoolgate.reports.sheet import Sheet
from schoolgate.reports.wording import brief, day, last_day

_QUARTER = re.compile(r"([12][0-9]{3})-Q([1-4])")
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_COUNTS = ("posts", "albums", "lessons", "approved")


def quarter_of(any_day: date) -> str:
    """Return the quarter of the calendar year in which a day lies, such as ``2025-Q4``."""
    return f"{any_day.year:04d}-Q{(any_day.month + 2) // 3}"


def span_of(quarter: str) -> tuple[date, date]:
    """Return the first and the last day of a quarter such as ``2025-Q4``. Raises ValueError."""
    found = _QUARTER.fullmatch(quarter)
    if found is None:
        raise ValueError(quarter)
    year, last = int(found[1]), 3 * int(found[2])
    return date(year, last - 2, 1), last_day(f"{year:04d}-{last:02d}")


def activity_text(found: Sequence[Activity], quarter: str, portal: Portal, language: str = "vi") -> str:
    """Return a line for everybody who has done something in a quarter."""
    first, last = span_of(quarter)
    values = {"quarter": _ROMAN[quarter[-1]], "year": quarter[:4], "first": day(first)}
    lines = [
        text("reports.activity-title", language, **values),
        brief(portal.settings.school.name),
        text("reports.activity-days", language, last=day(min(last, portal.as_of)), **values),
        "",
    ]
    told = [f"- {brief(one.name)}: {', '.join(_counts(one, language))}" for one in found]
    return "\n".join([*lines, *(told or [text("reports.activity-none", language)]), ""])


def activity_sheet(found: Sequence[Activity], language: str = "vi") -> Sheet:
    """Return the same as a table."""
    head = [text(f"reports.activity-{column}", language) for column in ("name", *_COUNTS, "total")]
    rows = [(one.name, *(str(getattr(one, column)) for column in (*_COUNTS, "total"))) for one in found]
    return Sheet(head, rows)


def _counts(one: Activity, language: str) -> Iterator[str]:
    for column in _COUNTS:
        if count := getattr(one, column):
            yield text(f"reports.did-{column}", language, count=count)
