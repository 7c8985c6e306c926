"""The schedule of a week is on the portal on its first school day.

What: a week whose first line was published after that day; later changes do not count.
Why: "Sáng thứ 2 hàng tuần… cập nhật Lịch công tác tuần" (R-050).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Location, Message, Portal
from schoolgate.quotas.weeks import first_school_day
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.weekly import published, span


def _schedules(portal: Portal) -> list[tuple[date, Location, date]]:
    return list(published(portal.schedules, portal))


@rule(of=_schedules, cites="qd-8265-2021-lop-1")
def late_schedule(portal: Portal) -> Iterator[Found]:
    """Judge weeks of this school year that say when they were published."""
    for first, where, seen in _schedules(portal):
        due = first_school_day(first, portal)
        if seen > due:
            values = {**span(first), "published": day(seen), "due": day(due)}
            message = Message.of("rules.weeks-late-schedule-message", **values)
            yield Found(where, message, Message.of("rules.weeks-late-schedule-remedy"))
