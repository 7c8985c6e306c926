"""What is disclosed stands in the ledger, so that it would be missed.

What: a disclosed document that the ledger does not have.
Why: the portal can only object to what vanishes if it has been told what was there (REG-02).
Citation: Circular 09/2024: at least five years from publication.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.register import Shelf, disclosed
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import disclosure

_LEDGER = Location("_data/machine/disclosed.csv")


@rule(of=disclosure, cites="tt-09-2024")
def not_recorded(portal: Portal) -> Iterator[Found]:
    """Judge what everybody can see; one finding for all that is not recorded."""
    known = {one.path for one in portal.settings.disclosed}
    shelf = Shelf(portal.documents, (), portal.as_of)
    shown = disclosed(portal.settings.disclosure, shelf.register)
    new = [one for one in shown if one.path not in known]
    if new:
        message = Message.of("rules.disclosure-not-recorded-message", count=len(new), title=new[0].title)
        yield Found(_LEDGER, message, Message.of("rules.disclosure-not-recorded-remedy"))
