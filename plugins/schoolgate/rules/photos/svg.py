"""A photo is a picture of pixels.

What: an SVG drawing.
Why: such a file can carry programs, so it is never published.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import photos

RECORDED = Recorded("photos/svg", photos)


@rule(of=RECORDED.judged)
def svg(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
