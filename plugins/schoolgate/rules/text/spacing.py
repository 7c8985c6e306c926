"""Words and signs have one space where one belongs.

What: a doubled space, a space before a comma or a full stop, none after it.
Why: lines break in the wrong place, and a search for the word does not find it (R-030).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def spacing(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers."""
    yield from marked(portal, readable(portal), "text/spacing")
