"""A consent by which a photo is shown holds today.

What: a photo with a single child whose consent was withdrawn, has expired, is about something else, is not
signed by the parents, or not by the child who is seven now. Such a photo is not on layer 1.
Why: a photo must go when a consent is withdrawn; from seven years on the child's own word counts (REG-06).
Citation: Decree 56/2017, article 36; since 2026 Law 91/2025, article 24.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Consents, Lapse, Message, Portal
from schoolgate.rules.facts import at, named
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import recognised

_LAW = date(2026, 1, 1)
"""The first day of Law 91/2025."""


@rule(of=recognised, cites="nd-56-2017-dieu-36")
def invalid(portal: Portal) -> Iterator[Found]:
    """Judge every consent that a head names and the register knows."""
    consents = Consents(portal.consents)
    cites = "luat-91-2025-dieu-24" if portal.as_of >= _LAW else ""
    for claim in recognised(portal):
        for id_ in claim.ids:
            why = consents.lapse(id_, "photo", portal.as_of)
            if why and why is not Lapse.UNKNOWN:
                message = Message.of(f"rules.consent-invalid-{why}", id=id_, photos=named(claim))
                remedy = Message.of(f"rules.consent-invalid-{why}-remedy", id=id_)
                yield Found(at(claim.item, claim.field), message, remedy, left_out=True, cites=cites)
