"""A table holds what was typed.

What: a zero that the spreadsheet program took away, a day that it shows as a number.
Why: it was read as it was meant; whoever keeps the table should know, and mend its format.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import rows


@rule(of=rows)
def restored_value(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read; the row is there with the value as it was meant."""
    yield from recorded(portal, "tables/restored-value")
