"""Two items never share an address.

What: two files whose folders or names become the same address without accents.
Why: one page would silently replace the other.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import texts

RECORDED = Recorded("content/duplicate-address", texts)


@rule(of=RECORDED.judged)
def duplicate_address(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
