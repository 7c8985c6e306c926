"""Every document lies in a group that the school has declared.

What: a folder below ``documents/`` that ``categories.yml`` does not name.
Why: a document without a group has no list and no address, so nobody would find it (R-060).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Layer, Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule


def _public(portal: Portal) -> Iterator[str]:
    return (one.path for one in portal.documents if one.layer is Layer.PUBLIC)


RECORDED = Recorded("documents/unknown-group", _public)


@rule(of=RECORDED.judged)
def unknown_group(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
