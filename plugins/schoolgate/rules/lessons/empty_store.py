"""The store of lessons is filled in every school year.

What: no lesson of this school year on either layer, a month after lessons began.
Why: "Có đủ kho tư liệu bài giảng" (R-083, R-104); an empty store is the first thing that is seen.
Citation: Decision 8265, criterion 2.2, item 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal, Term, school_year
from schoolgate.rules.rule import Found, rule

_DAYS = "store-days"


def _terms(portal: Portal) -> list[Term]:
    """Return the term of this school year, once it has run long enough."""
    longest, year = portal.settings.rulebook.limit(_DAYS, portal.as_of), school_year(portal.as_of)
    terms = [one for one in portal.settings.calendar.terms if one.year == year]
    return [one for one in terms if longest is not None and (portal.as_of - one.first).days > longest]


@rule(of=_terms, cites="qd-8265-2021-hoc-lieu", limits=(_DAYS,))
def empty_store(portal: Portal) -> Iterator[Found]:
    """Judge by the days of the lessons; those without a day count."""
    for term in _terms(portal):
        days = (one.date or portal.as_of for one in portal.lessons)
        if not any(day <= portal.as_of and school_year(day) == term.year for day in days):
            message = Message.of("rules.lessons-empty-store-message", year=term.year)
            yield Found(Location("resources"), message, Message.of("rules.lessons-empty-store-remedy"))
