"""What is disclosed stands in the ledger, so that it would be missed.

What: a disclosed document that the ledger does not have.
Why: the portal can only object to what vanishes if it has been told what was there (REG-02).
Citation: Circular 09/2024: at least five years from publication.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Document, Location, Message, Portal
from schoolgate.register import Shelf, disclosed
from schoolgate.rules.rule import Found, rule

_LEDGER = Location("_data/machine/disclosed.csv")


def _shown(portal: Portal) -> tuple[Document, ...]:
    """Return the disclosed documents that everybody can see."""
    return disclosed(portal.settings.disclosure, Shelf(portal.documents, (), portal.as_of).register)


def _ledger(portal: Portal) -> list[Location]:
    """Return the ledger, of a school that has disclosed something."""
    return [_LEDGER] if _shown(portal) else []


@rule(of=_ledger, cites="tt-09-2024")
def not_recorded(portal: Portal) -> Iterator[Found]:
    """Judge the ledger; one finding for all that is not in it."""
    known = {one.path for one in portal.settings.disclosed}
    new = [one for one in _shown(portal) if one.path not in known]
    if new:
        message = Message.of("rules.disclosure-not-recorded-message", count=len(new), title=new[0].title)
        yield Found(_LEDGER, message, Message.of("rules.disclosure-not-recorded-remedy"))
