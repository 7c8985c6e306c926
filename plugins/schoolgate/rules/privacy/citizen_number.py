"""No number of an identity card stands on the public site.

What: a number of an identity card, twelve digits or nine, in a text of layer 1.
Why: with name and number others open accounts and borrow money in that person's name (REG-07, REG-09).
Citation: Decree 356/2025 (personal data).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.personal import personal, public_texts
from schoolgate.rules.rule import Found, rule


@rule(of=public_texts, cites="nd-356-2025")
def citizen_number(portal: Portal) -> Iterator[Found]:
    """Judge the texts of layer 1."""
    yield from personal(portal, "citizen-number")
