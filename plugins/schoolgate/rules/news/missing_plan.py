"""Every month has its editorial orientation.

What: a month of this school year without a file in ``_data/editorial-plan/``.
Why: "xây dựng định hướng tin bài từng tháng rõ nội dung, nhiệm vụ, có đánh giá tiến độ" (R-036, Q37).
Citation: none; the schools' own plans ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("plans", Scope.SITE)


@rule(of=ASKED.readings, cites="ke-hoach-nha-truong", asks=ASKED.asks)
def missing_plan(portal: Portal) -> Iterator[Found]:
    """Judge the months that have begun."""
    yield from ASKED.found(portal)
