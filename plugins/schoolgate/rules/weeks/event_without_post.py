"""What the school has done stands in its news within three days.

What: a public event of this school year that is over and of which no post tells, or only a later one.
Why: "Tin tức sự kiện diễn ra nhưng không đăng tải hoặc không đăng tải kịp thời (mỗi hoạt động thiếu trừ 1đ)"
(R-029). Within the three days it is open; holidays are no events.
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from schoolgate.model import Message, Outcome, Portal, Scope, month
from schoolgate.quotas import last_day, past_events
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked
from schoolgate.rules.subjects import events

ASKED = Asked("posts", Scope.EVENT)


@rule(of=events, asks=ASKED.asks, cites="qd-8265-2021-lop-1", limits=("event-days",))
def event_without_post(portal: Portal) -> Iterator[Found]:
    """Judge events that have ended before the portal's day."""
    for one in past_events(portal):
        last = last_day(one)
        days = portal.settings.rulebook.limit("event-days", last)
        if days is None:
            continue
        due = last + timedelta(days)
        values = {"title": one.title, "day": day(last), "due": day(due)}
        remedy = Message.of("rules.weeks-event-without-post-remedy", id=one.id)
        posts = [post.date for post in portal.posts if post.event == one.id and not post.draft]
        first = min(posts, default=None)
        if first is None:
            message = Message.of("rules.weeks-event-without-post-message", **values)
            outcome = Outcome.FAILED if portal.as_of > due else Outcome.OPEN
            yield Found(one.where, message, remedy, outcome=outcome, period=month(last))
        elif first > due:
            message = Message.of("rules.weeks-event-without-post-late", posted=day(first), **values)
            yield Found(one.where, message, remedy, period=month(last))
