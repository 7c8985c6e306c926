"""A row of a table says what its columns ask for.

What: an empty cell that is needed, an impossible date, a formula without a result.
Why: the row stays out of the site; the other rows of the table are there.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from schoolgate.model import Location, Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import rows


def _typed(portal: Portal) -> Iterator[Location]:
    """Return the rows that were read, and those that were left out."""
    return chain(rows(portal), {one.where for one in recorded(portal, "tables/invalid-row")})


@rule(of=_typed)
def invalid_row(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "tables/invalid-row")
