"""No word stands in the place of another.

What: a word of a list of real words that are often mistaken for others.
Why: "không mắc lỗi chính tả" (R-030); no dictionary of syllables finds these.
Citation: the school's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def confusion(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers."""
    yield from marked(portal, readable(portal), "text/confusion")
