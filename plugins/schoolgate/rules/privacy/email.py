"""No private e-mail address stands on the public site.

What: an address at a service for private mail in a text of layer 1 that is not in the school's settings.
Why: such addresses are gathered by machines and written to by swindlers; offices have their own (R-007).
Citation: Decree 356/2025 (personal data).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.personal import personal, public_texts
from schoolgate.rules.rule import Found, rule


@rule(of=public_texts, cites="nd-356-2025")
def email(portal: Portal) -> Iterator[Found]:
    """Judge the texts of layer 1; addresses that the school publishes itself are let through."""
    yield from personal(portal, "email")
