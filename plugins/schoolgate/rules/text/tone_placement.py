"""A file places its tone marks in one way.

What: ``hòa`` and ``hoà`` in one file; both styles are right, and each is kept where it stands alone.
Why: a careful text has one style, and a search on the page finds only the style that was typed (R-030).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def tone_placement(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers, each file by itself."""
    yield from marked(portal, readable(portal), "text/tone-placement")
