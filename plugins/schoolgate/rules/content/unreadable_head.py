"""The head of a Markdown file can be read.

What: a head that is not valid, or is missing.
Why: the site engine would publish such a page without complaint, with the raw head on it.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import texts

RECORDED = Recorded("content/unreadable-head", texts)


@rule(of=RECORDED.judged)
def unreadable_head(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
