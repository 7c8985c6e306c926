"""Titles are written in small letters.

What: a title in which nearly every word stands in capitals.
Why: capitals are hard to read, cut short in lists and spelt letter by letter by screen readers (R-030).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def capitals(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers; titles of official documents are quoted as they are."""
    yield from marked(portal, readable(portal), "text/capitals")
