"""What was decided for the week is on the portal two days later.

What: lines published, or still waiting, more than two days after they were decided; those of one file that
were decided and published together are told once.
Why: "lịch công tác tuần của Ban giám hiệu (Cập nhật trong vòng 1-2 ngày)" (R-051).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from schoolgate.model import Message, Portal, school_year
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school


@rule(of=the_school, cites="qd-8265-2021-lop-1", limits=("schedule-days",))
def slow_schedule(portal: Portal) -> Iterator[Found]:
    """Judge lines of this school year that say when they were decided and published."""
    told = set()
    for one in portal.schedules:
        decided, published = one.decided_on, one.published_on
        if not decided or not published or school_year(one.day) != school_year(portal.as_of):
            continue
        seen = min(published, portal.as_of)
        group = (one.where.path, one.where.sheet, decided, published)
        longest = portal.settings.rulebook.limit("schedule-days", decided)
        if longest is not None and seen - decided > timedelta(longest) and group not in told:
            told.add(group)
            values = {
                "decided": day(decided),
                "published": day(published),
                "days": (published - decided).days,
            }
            message = Message.of("rules.weeks-slow-schedule-message", **values)
            yield Found(one.where, message, Message.of("rules.weeks-slow-schedule-remedy"))
