"""The store has lessons for every subject of every grade.

What: a subject and grade of the curriculum without a lesson in this school year.
Why: "Thiếu 01 môn/lớp (trừ 2 điểm)" (R-083, Q26).
Citation: Decision 8265, criterion 2.2, item 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("lessons", Scope.COURSE)


@rule(of=ASKED.readings, asks=ASKED.asks, cites="qd-8265-2021-hoc-lieu")
def uncovered_course(portal: Portal) -> Iterator[Found]:
    """Judge the courses that the curriculum names."""
    yield from ASKED.found(portal)
