"""A field of a head holds a value of its kind.

What: a required field is missing, a date is impossible, a title holds characters that no title has.
Why: the item cannot be sorted, dated or shown, so it stays out of the site.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import texts

RECORDED = Recorded("content/invalid-field", texts)


@rule(of=RECORDED.judged)
def invalid_field(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
