"""Nobody's home stands on the public site.

What: house, lane, hamlet or block beside a person in a text of layer 1; not where a school or a venue is.
Why: an address beside a child's name leads a stranger to its door (REG-08).
Citation: Decree 56/2017, article 33 (a child's private information).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.personal import personal, public_texts
from schoolgate.rules.rule import Found, rule


@rule(of=public_texts, cites="nd-56-2017-dieu-33")
def home_address(portal: Portal) -> Iterator[Found]:
    """Judge the texts of layer 1."""
    yield from personal(portal, "home-address")
