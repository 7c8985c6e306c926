"""Every part of a table is used.

What: a column, a sheet or a row that nothing reads, often a slip in a heading.
Why: the office believes that it was said, and nobody hears it.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import tables

RECORDED = Recorded("tables/unread-part", tables)


@rule(of=RECORDED.judged)
def unread_part(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
