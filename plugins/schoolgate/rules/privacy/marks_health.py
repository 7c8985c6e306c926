"""Nothing is told of a named child's marks, conduct, health or poverty.

What: such words about a child who is named, in a text of layer 1; not awards, not figures of a class.
Why: it shames a child before everybody for years; learning results and health are private (REG-08).
Citation: Decree 56/2017, article 33 (a child's private information).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.personal import personal, public_texts
from schoolgate.rules.rule import Found, rule


@rule(of=public_texts, cites="nd-56-2017-dieu-33")
def marks_health(portal: Portal) -> Iterator[Found]:
    """Judge the texts of layer 1."""
    yield from personal(portal, "marks-health")
