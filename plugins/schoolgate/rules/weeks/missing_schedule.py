"""Every week with lessons has a schedule of work.

What: a week of this term, from the day after its first school day on, without a line of work.
Why: "Sáng thứ 2 hàng tuần… cập nhật Lịch công tác tuần" (R-050). While the week runs it is a note.
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Message, Portal, Scope, week
from schoolgate.quotas.weeks import first_school_day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked
from schoolgate.rules.weekly import by_week, file_of, outcome, span, weeks_due

ASKED = Asked("schedules", Scope.SITE)


def _weeks(portal: Portal) -> Iterator[date]:
    return weeks_due(portal, first_school_day)


@rule(of=_weeks, asks=ASKED.asks, cites="qd-8265-2021-lop-1")
def missing_schedule(portal: Portal) -> Iterator[Found]:
    """Judge the weeks that the school's calendar names, from the day after their first school day on."""
    known = by_week(portal.schedules, portal)
    remedy = Message.of("rules.weeks-missing-schedule-remedy")
    for first in _weeks(portal):
        if first not in known:
            message = Message.of("rules.weeks-missing-schedule-message", **span(first))
            yield Found(
                *(file_of("schedules", first), message, remedy),
                outcome=outcome(first, portal),
                period=week(first),
                subject=week(first),
                day=first,
            )
