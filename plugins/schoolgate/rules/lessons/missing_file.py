"""A file that a row of the store names lies beside the table.

What: a row whose file is not there.
Why: the lesson is then counted and shown as one that cannot be opened (R-086).
Citation: Decision 8265, "Xây dựng, khai thác học liệu".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from schoolgate.model import Location, Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule


def _filed(portal: Portal) -> Iterator[Location]:
    """Return the rows that name a file, whether it is there or not."""
    there = (one.where for one in portal.lessons if one.file)
    return chain(there, {one.where for one in recorded(portal, "lessons/missing-file")})


@rule(of=_filed, cites="qd-8265-2021-hoc-lieu")
def missing_file(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "lessons/missing-file")
