"""Each level of a grade stands in the table once.

What: a row with school year, grade, subject and level of an earlier one.
Why: one of the two is wrong (R-054); the first counts, the other is left out.
Citation: none; schools ask it of themselves in their plans for the portal.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, Statistic, result_groups
from schoolgate.rules.rule import Found, rule


def _levels(portal: Portal) -> tuple[Statistic, ...]:
    return portal.statistics


@rule(of=_levels)
def repeated_row(portal: Portal) -> Iterator[Found]:
    """Judge every row but the first of its kind."""
    first = result_groups(portal.statistics)
    for row in _levels(portal):
        other = first[row.school_year, row.subject, row.grade][row.level]
        if other is not row:
            message = Message.of(
                "rules.statistics-repeated-row-message",
                year=row.school_year,
                grade=row.grade,
                level=row.level,
                row=other.where.row,
            )
            yield Found(row.where, message, Message.of("rules.statistics-repeated-row-remedy"), left_out=True)
