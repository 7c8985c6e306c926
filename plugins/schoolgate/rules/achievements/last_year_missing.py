"""The table of achievements has those of the last closed school year.

What: a table in which the school year that has closed last has no row.
Why: "các thành tích nổi bật qua các năm học… luôn được cập nhật" (R-003).
Citation: none; schools ask it of themselves in their plans for the portal.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, school_year
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school
from schoolgate.vietnamese import slug


@rule(of=the_school)
def last_year_missing(portal: Portal) -> Iterator[Found]:
    """Judge a school that keeps the table; one that writes a page instead is judged by nobody."""
    rows = portal.achievements
    first = int(school_year(portal.as_of)[:4])
    year = f"{first - 1}-{first}"
    if rows and year not in {slug(one.school_year) for one in rows}:
        message = Message.of("rules.achievements-last-year-missing-message", year=year)
        remedy = Message.of("rules.achievements-last-year-missing-remedy", file=rows[0].where.path)
        yield Found(rows[0].where, message, remedy)
