"""Pictures in a text say what they show.

What: a picture in a text without words for those who cannot see it.
Why: a screen reader says "picture" and nothing more; search finds nothing either (REG-11, R-030).
Citation: the school's own plan ("kênh hình phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Item
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


def _illustrated(portal: Portal) -> list[Item]:
    return [item for item in readable(portal) if item.prose.images]


@rule(of=_illustrated, cites="ke-hoach-nha-truong")
def missing_alt(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages with pictures in their text."""
    yield from marked(portal, _illustrated(portal), "photos/missing-alt")
