"""A head has only fields that mean something.

What: a field that nothing reads, often a slip of the pen.
Why: the author believes that it was said, and nobody hears it.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import texts

RECORDED = Recorded("content/unknown-field", texts)


@rule(of=RECORDED.judged)
def unknown_field(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
