"""What the school has done stands in its news within three days.

What: a public event of this school year that is over and of which no post tells, or only a later one.
Why: "Tin tức sự kiện diễn ra nhưng không đăng tải hoặc không đăng tải kịp thời (mỗi hoạt động thiếu trừ 1đ)"
(R-029). Within the three days it is open; holidays are no events.
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Approval, Event, Message, Outcome, Portal, Scope, approval, month
from schoolgate.quotas import last_day
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked
from schoolgate.rules.subjects import public_posts
from schoolgate.rules.weekly import events_due

ASKED = Asked("posts", Scope.EVENT)


def _told(portal: Portal) -> list[tuple[Event, date]]:
    """Return the events that the portal has to tell of, each with its last day in time."""
    return list(events_due(portal, ASKED.asks))


@rule(of=_told, asks=ASKED.asks, cites="qd-8265-2021-lop-1", limits=("event-days",))
def event_without_post(portal: Portal) -> Iterator[Found]:
    """Judge events that have ended before the portal's day, by the posts that everybody could see."""
    posted = _first_posts(portal)
    for one, due in _told(portal):
        first = posted.get(one.id)
        values = {"title": one.title, "day": day(last_day(one)), "due": day(due)}
        if first is None:
            late = portal.as_of > due
            message = Message.of("rules.weeks-event-without-post-message", **values)
            yield _found(one, message, Outcome.FAILED if late else Outcome.OPEN)
        elif first > due:
            message = Message.of("rules.weeks-event-without-post-late", posted=day(first), **values)
            yield _found(one, message, Outcome.FAILED)


def _first_posts(portal: Portal) -> dict[str, date]:
    """Return the day of the first approved post of each event."""
    found: dict[str, date] = {}
    for post in (one for one in public_posts(portal) if one.event and one.date <= portal.as_of):
        if approval(post, portal.settings, portal.as_of) is Approval.APPROVED:
            found[post.event] = min(post.date, found.get(post.event, date.max))
    return found


def _found(event: Event, message: Message, outcome: Outcome) -> Found:
    remedy = Message.of("rules.weeks-event-without-post-remedy", id=event.id)
    last = last_day(event)
    return Found(
        *(event.where, message, remedy),
        outcome=outcome,
        period=month(last),
        subject=event.id,
        day=last,
    )
