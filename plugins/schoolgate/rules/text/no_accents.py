"""Vietnamese is written with its accents.

What: a title, a summary or a line that is Vietnamese and has no accent at all.
Why: one word has many readings without them, and neither search nor a screen reader knows which (R-030).
Citation: the school's own plan ("không mắc lỗi chính tả").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def no_accents(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers; English, names and file names are let through."""
    yield from marked(portal, readable(portal), "text/no-accents")
