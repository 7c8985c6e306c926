"""The school holds its thematic sessions.

What: a month without an event of the kind that is asked for.
Why: "Hàng tháng tổ chức các chuyên đề" (R-142, Q38).
Citation: the guidance of 2018.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("events", Scope.SITE)


@rule(of=ASKED.readings, asks=ASKED.asks, cites="hd-2018-long-bien")
def too_few_events(portal: Portal) -> Iterator[Found]:
    """Judge the months that have begun."""
    yield from ASKED.found(portal)
