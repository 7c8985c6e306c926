"""What a school must disclose is on the portal by its day.

What: an item of ``disclosure.yml`` that nothing proves after its deadline in a school year.
Why: parents have a right to know what they pay for and what their children get (R-064, R-065).
Citation: Circular 09/2024 on disclosure.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.register import Shelf, State, Status, statuses
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule


def _due(portal: Portal) -> list[Status]:
    """Return every item in every school year it is asked for, without what may still be missing."""
    if not portal.settings.disclosure:
        return []
    shelf = Shelf(portal.documents, portal.pages, portal.as_of)
    asked = statuses(portal.settings.disclosure, portal.as_of, shelf.published)
    return [one for one in asked if one.state is not State.WAITING]


@rule(of=_due, cites="tt-09-2024")
def overdue(portal: Portal) -> Iterator[Found]:
    """Judge each item by what proves it."""
    for one in _due(portal):
        if one.state is State.MISSING:
            values = {"title": one.item.title, "year": one.year, "due": day(one.since)}
            message = Message.of("rules.disclosure-overdue-message", **values)
            remedy = Message.of("rules.disclosure-overdue-remedy", year=one.year, id=one.item.id)
            yield Found(one.item.where, message, remedy, subject=f"{one.item.id} {one.year}", day=one.since)
