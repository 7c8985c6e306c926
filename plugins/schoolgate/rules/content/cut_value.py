"""A value of a head is read as far as its author wrote it.

What: a value without quotes that holds " #", behind which YAML reads nothing.
Why: half a title would stand on the page, and nobody would notice.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import texts

RECORDED = Recorded("content/cut-value", texts)


@rule(of=RECORDED.judged)
def cut_value(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
