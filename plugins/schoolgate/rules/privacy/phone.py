"""No private phone number stands on the public site.

What: a phone number in a text of layer 1 that is not the school's own, a contact's or a leader's of the
settings.
Why: a number once published is called by strangers and sold in lists; it is personal data (REG-07, R-007).
Citation: Decree 356/2025 (phone numbers are personal data).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.personal import personal, public_texts
from schoolgate.rules.rule import Found, rule


@rule(of=public_texts, cites="nd-356-2025")
def phone(portal: Portal) -> Iterator[Found]:
    """Judge the texts of layer 1; lines that the school publishes itself are let through."""
    yield from personal(portal, "phone")
