"""A value of a head is read as far as its author wrote it.

What: a value without quotes that holds " #", behind which YAML reads nothing.
Why: half a title would stand on the page, and nobody would notice.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import written


@rule(of=written)
def cut_value(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "content/cut-value")
