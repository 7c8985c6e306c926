"""What the school has done has its photos in an album.

What: a public event of this school year, over for more than three days, without an album that has a photo
and without a reason why there is none.
Why: "Các hình ảnh… trong thư mục Album ảnh: cập nhật theo tiến độ các hoạt động" (R-045).
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from schoolgate.model import Message, Portal, Scope, month
from schoolgate.quotas import last_day, past_events
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked
from schoolgate.rules.subjects import events

ASKED = Asked("albums", Scope.EVENT)


@rule(of=events, asks=ASKED.asks, cites="qd-8265-2021-lop-1", limits=("event-days",))
def event_without_album(portal: Portal) -> Iterator[Found]:
    """Judge events; a holiday needs no photos."""
    shown = {one.event for one in portal.albums if one.photos and not one.draft}
    for one in past_events(portal):
        last = last_day(one)
        days = portal.settings.rulebook.limit("event-days", last)
        if one.no_album or one.id in shown or days is None:
            continue
        if portal.as_of - last > timedelta(days):
            message = Message.of("rules.weeks-event-without-album-message", title=one.title, day=day(last))
            remedy = Message.of("rules.weeks-event-without-album-remedy", id=one.id)
            yield Found(one.where, message, remedy, period=month(last))
