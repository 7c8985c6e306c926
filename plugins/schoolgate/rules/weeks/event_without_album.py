"""What the school has done has its photos in an album.

What: a public event of this school year that is over, without an album that has a photo and without a reason
why there is none. Within three days it is open; holidays are no events.
Why: "Các hình ảnh… trong thư mục Album ảnh: cập nhật theo tiến độ các hoạt động" (R-045).
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Event, Layer, Message, Outcome, Portal, Scope, month
from schoolgate.quotas import last_day
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked
from schoolgate.rules.weekly import events_due

ASKED = Asked("albums", Scope.EVENT)


def _photographed(portal: Portal) -> list[tuple[Event, date]]:
    """Return the events that are to have photos; the school says why where there are none."""
    return [(one, due) for one, due in events_due(portal, ASKED.asks) if not one.no_album]


@rule(of=_photographed, asks=ASKED.asks, cites="qd-8265-2021-lop-1", limits=("event-days",))
def event_without_album(portal: Portal) -> Iterator[Found]:
    """Judge events that have ended before the portal's day, by the albums that everybody can see."""
    seen = (one for one in portal.albums if one.layer is Layer.PUBLIC and one.date <= portal.as_of)
    shown = {one.event for one in seen if one.photos and not one.draft}
    for one, due in _photographed(portal):
        if one.id not in shown:
            last = last_day(one)
            message = Message.of("rules.weeks-event-without-album-message", title=one.title, day=day(last))
            remedy = Message.of("rules.weeks-event-without-album-remedy", id=one.id)
            outcome = Outcome.FAILED if portal.as_of > due else Outcome.OPEN
            yield Found(one.where, message, remedy, outcome=outcome, period=month(last))
