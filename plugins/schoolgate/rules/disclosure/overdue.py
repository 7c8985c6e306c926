"""What a school must disclose is on the portal by its day.

What: an item of ``disclosure.yml`` that nothing proves after its deadline in a school year.
Why: parents have a right to know what they pay for and what their children get (R-064, R-065).
Citation: Circular 09/2024 on disclosure.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.register import Shelf, State, statuses
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import disclosure


@rule(of=disclosure, cites="tt-09-2024")
def overdue(portal: Portal) -> Iterator[Found]:
    """Judge every item in every school year it is asked for."""
    items = portal.settings.disclosure
    if not items:
        return
    shelf = Shelf(portal.documents, portal.pages, portal.as_of)
    for one in statuses(items, portal.as_of, shelf.published):
        if one.state is State.MISSING:
            values = {"title": one.item.title, "year": one.year, "due": day(one.since)}
            message = Message.of("rules.disclosure-overdue-message", **values)
            remedy = Message.of("rules.disclosure-overdue-remedy", year=one.year, id=one.item.id)
            yield Found(one.item.where, message, remedy)
