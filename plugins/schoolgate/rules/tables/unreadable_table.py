"""A table can be read.

What: a file that is no spreadsheet we read, is damaged, locked, too big, or lacks its headings.
Why: nothing of it is on the site, and people believe that it is.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school


@rule(of=the_school)
def unreadable_table(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "tables/unreadable-table")
