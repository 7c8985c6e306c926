"""A link within the site leads somewhere.

What: a link to a file that is not there, or that is not published.
Why: a reader who follows it finds nothing.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import linking

RECORDED = Recorded("content/broken-link", linking)


@rule(of=RECORDED.judged)
def broken_link(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
