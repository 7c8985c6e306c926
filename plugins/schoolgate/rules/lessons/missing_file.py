"""A file that a row of the store names lies beside the table.

What: a row whose file is not there.
Why: the lesson is then counted and shown as one that cannot be opened (R-086).
Citation: Decision 8265, "Xây dựng, khai thác học liệu".
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import lessons


@rule(of=lessons, cites="qd-8265-2021-hoc-lieu")
def missing_file(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "lessons/missing-file")
