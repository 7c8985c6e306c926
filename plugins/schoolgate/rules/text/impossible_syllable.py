"""Every syllable is Vietnamese.

What: a word with Vietnamese accents that is no Vietnamese syllable; the school's own words are let through.
Why: "không mắc lỗi chính tả" (R-030); many slips are seen only when a text is read again slowly.
Citation: the school's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def impossible_syllable(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers."""
    yield from marked(portal, readable(portal), "text/impossible-syllable")
