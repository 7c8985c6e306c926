"""The schedule of a week is on the portal on its first school day.

What: a week whose first line was published after that day; later changes do not count.
Why: "Sáng thứ 2 hàng tuần… cập nhật Lịch công tác tuần" (R-050).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.quotas.weeks import first_school_day
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school
from schoolgate.rules.weekly import by_week, span


@rule(of=the_school, cites="qd-8265-2021-lop-1")
def late_schedule(portal: Portal) -> Iterator[Found]:
    """Judge weeks of this school year that say when they were published."""
    for first, rows in by_week(portal.schedules, portal).items():
        published = min((one.published_on for one in rows if one.published_on), default=first)
        due = first_school_day(first, portal)
        if published > due:
            values = {**span(first), "published": day(published), "due": day(due)}
            message = Message.of("rules.weeks-late-schedule-message", **values)
            yield Found(rows[0].where, message, Message.of("rules.weeks-late-schedule-remedy"))
