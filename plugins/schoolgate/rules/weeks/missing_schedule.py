"""Every week with lessons has a schedule of work.

What: a week of this term, from the day after its first school day on, without a line of work.
Why: "Sáng thứ 2 hàng tuần… cập nhật Lịch công tác tuần" (R-050). While the week runs it is a note.
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, Scope, week
from schoolgate.quotas.weeks import first_school_day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked
from schoolgate.rules.subjects import the_school
from schoolgate.rules.weekly import by_week, file_of, outcome, span, weeks_with_lessons

ASKED = Asked("schedules", Scope.SITE)


@rule(of=the_school, asks=ASKED.asks, cites="qd-8265-2021-lop-1")
def missing_schedule(portal: Portal) -> Iterator[Found]:
    """Judge the weeks that the school's calendar names."""
    known = by_week(portal.schedules, portal)
    remedy = Message.of("rules.weeks-missing-schedule-remedy")
    for first in weeks_with_lessons(portal):
        if first not in known and portal.as_of > first_school_day(first, portal):
            message = Message.of("rules.weeks-missing-schedule-message", **span(first))
            yield Found(
                *(file_of("schedules", first), message, remedy),
                outcome=outcome(first, portal),
                period=week(first),
            )
