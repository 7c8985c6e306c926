"""Tables have a head.

What: a table whose first row is empty, or an HTML table without head cells.
Why: a screen reader reads the head with every cell; without it the figures say nothing (REG-11).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def headless_table(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers."""
    yield from marked(portal, readable(portal), "text/headless-table")
