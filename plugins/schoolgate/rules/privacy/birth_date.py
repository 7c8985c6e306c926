"""Nobody's day of birth stands on the public site.

What: a day or year on which one person was born, in a text of layer 1; not those of an age group.
Why: with name and birthday others pass for that person; ages are not published either (REG-07, REG-08).
Citation: Decree 56/2017, article 33 (a child's private information).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.personal import personal, public_texts
from schoolgate.rules.rule import Found, rule


@rule(of=public_texts, cites="nd-56-2017-dieu-33")
def birth_date(portal: Portal) -> Iterator[Found]:
    """Judge the texts of layer 1."""
    yield from personal(portal, "birth-date")
