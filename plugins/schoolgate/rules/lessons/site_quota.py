"""The store grows as the plan of the school asks.

What: a month or week with fewer shared resources, health and play items, or items for parents than asked.
Why: "ít nhất 60 tài nguyên/tháng", "30 tài nguyên/tuần", "10 tài nguyên/tháng" (R-087 to R-089; Q18 to Q20).
Citation: none; a preschool's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("lessons", Scope.SITE)


@rule(of=ASKED.readings, cites="ke-hoach-nha-truong", asks=ASKED.asks)
def site_quota(portal: Portal) -> Iterator[Found]:
    """Judge the periods that have begun."""
    yield from ASKED.found(portal)
