"""Every post lies in a category that the school has declared.

What: a folder below ``news/`` that ``categories.yml`` does not name.
Why: a post without a category has no list and no address, so nobody would find it.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule


def _posts(portal: Portal) -> Iterator[str]:
    return (one.path for one in portal.posts)


RECORDED = Recorded("news/unknown-category", _posts)


@rule(of=RECORDED.judged)
def unknown_category(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
