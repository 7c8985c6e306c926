"""A photo can be opened.

What: a picture that is broken, not a picture at all, or far too large to open.
Why: it cannot be made small and clean, so the page stays without it.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import photos


@rule(of=photos)
def unreadable(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "photos/unreadable")
