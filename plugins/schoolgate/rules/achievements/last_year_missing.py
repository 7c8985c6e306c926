"""The table of achievements has those of the last closed school year.

What: a table in which the school year that has closed last has no row.
Why: "các thành tích nổi bật qua các năm học… luôn được cập nhật" (R-003).
Citation: none; schools ask it of themselves in their plans for the portal.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Achievement, Message, Portal, school_year
from schoolgate.rules.rule import Found, rule
from schoolgate.vietnamese import slug


def _table(portal: Portal) -> tuple[Achievement, ...]:
    """Return the first row, which stands for the table; a school may write a page instead."""
    return portal.achievements[:1]


@rule(of=_table, cites="qd-8265-2021-lop-1")
def last_year_missing(portal: Portal) -> Iterator[Found]:
    """Judge a school that keeps the table."""
    first = int(school_year(portal.as_of)[:4])
    year = f"{first - 1}-{first}"
    for row in _table(portal):
        if year not in {slug(one.school_year) for one in portal.achievements}:
            message = Message.of("rules.achievements-last-year-missing-message", year=year)
            remedy = Message.of("rules.achievements-last-year-missing-remedy", file=row.where.path)
            yield Found(row.where, message, remedy)
