"""A photo can be opened.

What: a picture that is broken, not a picture at all, or far too large to open.
Why: it cannot be made small and clean, so the page stays without it.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import photos

RECORDED = Recorded("photos/unreadable", photos)


@rule(of=RECORDED.judged)
def unreadable(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
