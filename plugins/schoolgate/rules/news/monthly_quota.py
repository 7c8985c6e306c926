"""Every category has the posts that its quota asks.

What: a month (or week) of this school year with fewer published posts than the minimum; while it runs, how
many are still missing.
Why: "tối thiểu 01 tin/tháng", "ít nhất từ 5 -10 tin/tháng" (R-020 to R-024; Q1 to Q4, Q14 to Q17).
Citation: the criterion of the portal in Decision 8265 asks for up-to-date news; the figures are the schools'.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("posts", Scope.SITE)


@rule(of=ASKED.readings, asks=ASKED.asks, cites="qd-8265-2021-lop-1")
def monthly_quota(portal: Portal) -> Iterator[Found]:
    """Judge the months that have begun; more than the minimum is never a fault."""
    yield from ASKED.found(portal)
