"""What the school has done stands in its news within three days.

What: a public event of this school year that is over and of which no post tells, or only a later one.
Why: "Tin tức sự kiện diễn ra nhưng không đăng tải hoặc không đăng tải kịp thời (mỗi hoạt động thiếu trừ 1đ)"
(R-029). Within the three days it is a note; holidays are no events.
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from schoolgate.model import Event, Layer, Message, Portal, Severity, school_year
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule

LONGEST = timedelta(days=3)


@rule(severity=Severity.WARNING, cites="qd-8265-2021-lop-1")
def event_without_post(portal: Portal) -> Iterator[Found]:
    """Judge events that have ended before the portal's day."""
    calendar = portal.settings.calendar
    for one in portal.events:
        last = max(one.date, one.until or one.date)
        asked = one.layer is Layer.PUBLIC and school_year(last) == school_year(portal.as_of)
        if not asked or last >= portal.as_of or calendar.holiday(one.date):
            continue
        posts = [post.date for post in portal.posts if post.event == one.id and not post.draft]
        first = min(posts, default=None)
        values = {"title": one.title, "day": day(last), "due": day(last + LONGEST)}
        remedy = Message.of("rules.weeks-event-without-post-remedy", id=one.id)
        if first is None:
            yield Found(one.where, _missing(values), remedy, _severity(one, portal))
        elif first - last > LONGEST:
            message = Message.of("rules.weeks-event-without-post-late", posted=day(first), **values)
            yield Found(one.where, message, remedy)


def _missing(values: dict[str, str]) -> Message:
    return Message.of("rules.weeks-event-without-post-message", **values)


def _severity(one: Event, portal: Portal) -> Severity:
    last = max(one.date, one.until or one.date)
    return Severity.WARNING if portal.as_of - last > LONGEST else Severity.NOTE
