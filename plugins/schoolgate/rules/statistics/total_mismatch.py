"""The levels of a grade add up to the number of pupils who were assessed.

What: a typed total that is not the sum of the levels of its school year, grade and subject.
Why: one of the figures is wrong (R-054); the page shows the levels and their sum.
Citation: none; schools ask it of themselves in their plans for the portal.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import Group, groups


def _totalled(portal: Portal) -> list[Group]:
    """Return the groups of which somebody typed a total."""
    return [one for one in groups(portal) if any(row.total is not None for row in one[1].values())]


@rule(of=_totalled)
def total_mismatch(portal: Portal) -> Iterator[Found]:
    """Judge each grade once, at the first row whose total differs."""
    for (year, subject, grade), levels in _totalled(portal):
        total = sum(row.pupils for row in levels.values())
        wrong = next((row for row in levels.values() if row.total not in {None, total}), None)
        if wrong:
            values = {"year": year, "grade": grade, "sum": total, "total": wrong.total}
            key = "rules.statistics-total-mismatch-" + ("subject" if subject else "all")
            message = Message.of(key, **values, subject=subject)
            yield Found(wrong.where, message, Message.of("rules.statistics-total-mismatch-remedy"))
