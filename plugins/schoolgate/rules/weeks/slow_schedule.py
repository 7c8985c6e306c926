"""What was decided for the week is on the portal two days later.

What: lines published, or still waiting, more than two days after they were decided; those of one file that
were decided and published together are told once.
Why: "lịch công tác tuần của Ban giám hiệu (Cập nhật trong vòng 1-2 ngày)" (R-051).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from schoolgate.model import Message, Portal, ScheduleEntry, school_year
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule


def _decided(portal: Portal) -> Iterator[tuple[ScheduleEntry, date, date]]:
    """Return the lines of this school year that say when they were decided and published, with these days."""
    for one in portal.schedules:
        if one.decided_on and one.published_on and school_year(one.day) == school_year(portal.as_of):
            yield one, one.decided_on, one.published_on


@rule(of=_decided, cites="qd-8265-2021-lop-1", limits=("schedule-days",))
def slow_schedule(portal: Portal) -> Iterator[Found]:
    """Judge each line; one that is still to be published is late when its time is over, not before."""
    told = set()
    for one, decided, published in _decided(portal):
        group = (one.where.path, one.where.sheet, decided, published)
        longest = portal.settings.rulebook.limit("schedule-days", decided)
        seen = min(published, portal.as_of)
        if longest is not None and seen - decided > timedelta(longest) and group not in told:
            told.add(group)
            values = {"decided": day(decided), "published": day(published)}
            days = (published - decided).days
            message = Message.of("rules.weeks-slow-schedule-message", **values, days=days)
            yield Found(one.where, message, Message.of("rules.weeks-slow-schedule-remedy"))
