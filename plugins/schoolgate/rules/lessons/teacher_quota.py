"""Every teacher shares the lessons that are asked of them.

What: a teacher with fewer lessons in a month or semester than the minimum; months in which they were away for
half of the time do not count.
Why: "Mỗi GV 1 tháng có ít nhất 3 bài giảng điện tử" (R-080 to R-082; Q8, Q25, Q30, Q33, Q34).
Citation: Decision 8265, criterion 2.2, item 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("lessons", Scope.TEACHER)


@rule(of=ASKED.readings, asks=ASKED.asks, cites="qd-8265-2021-bai-giang")
def teacher_quota(portal: Portal) -> Iterator[Found]:
    """Judge teachers in service."""
    yield from ASKED.found(portal)
