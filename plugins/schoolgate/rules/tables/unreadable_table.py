"""A table can be read.

What: a file that is no spreadsheet we read, is damaged, locked, too big, or lacks its headings.
Why: nothing of it is on the site, and people believe that it is.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import tables

RECORDED = Recorded("tables/unreadable-table", tables)


@rule(of=RECORDED.judged)
def unreadable_table(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
