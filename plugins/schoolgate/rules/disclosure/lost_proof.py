"""What the checklist names as disclosed can be seen by everybody.

What: a document or page that ``disclosure.yml`` names and layer 1 does not show.
Why: a checklist that leads nowhere proves nothing (R-065).
Citation: Circular 09/2024 on disclosure.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, Proof
from schoolgate.register import Shelf
from schoolgate.rules.rule import Found, rule


def _proofs(portal: Portal) -> list[Proof]:
    """Return what the checklist names, item by item and year by year."""
    return [proof for item in portal.settings.disclosure for proof in item.proofs if proof.targets]


@rule(of=_proofs, cites="tt-09-2024")
def lost_proof(portal: Portal) -> Iterator[Found]:
    """Judge every proof; an address is taken at its word."""
    shelf = Shelf(portal.documents, portal.pages, portal.as_of)
    for proof in _proofs(portal):
        for target in proof.targets:
            if not shelf.published(target)[0]:
                values = {"target": target, "year": proof.year}
                message = Message.of("rules.disclosure-lost-proof-message", **values)
                yield Found(proof.where, message, Message.of("rules.disclosure-lost-proof-remedy"))
