"""A weekday stands beside the date that it belongs to.

What: a date with a weekday that it is not; without a year the one nearest to the post counts.
Why: one of the two is wrong, and families come on the wrong day (R-030).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def weekday(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers; the date may be the mistake as well as the weekday."""
    yield from marked(portal, readable(portal), "text/weekday")
