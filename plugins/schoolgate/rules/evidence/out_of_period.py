"""A row of evidence is of this school year and of no day to come.

What: a day after the portal's, or before the first day that is judged.
Why: the score is that of one school year; what was done before it counted then.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Evidence, Message, Portal, school_year
from schoolgate.model.calendar import FIRST_MONTH
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule

_SAID = "rules.evidence-out-of-period-"


def _dated(portal: Portal) -> list[Evidence]:
    return [one for one in portal.evidence if one.day]


@rule(of=_dated, cites="ke-hoach-nha-truong")
def out_of_period(portal: Portal) -> Iterator[Found]:
    """Judge the rows that name a day, by the first day and the last, both included."""
    begun = date(int(school_year(portal.as_of)[:4]), FIRST_MONTH, 1)
    first = max(begun, portal.settings.rulebook.begins or begun)
    for row in portal.evidence:
        if row.day and not first <= row.day <= portal.as_of:
            key = "earlier" if row.day < first else "later"
            values = {"item": row.item, "day": day(row.day), "first": day(first), "as_of": day(portal.as_of)}
            message, remedy = Message.of(_SAID + key, **values), Message.of(f"{_SAID}{key}-remedy", **values)
            yield Found(row.where, message, remedy, internal=True)
