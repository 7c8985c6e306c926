"""What the school has done has its photos in an album.

What: a public event of this school year, over for more than three days, without an album that has a photo
and without a reason why there is none.
Why: "Các hình ảnh… trong thư mục Album ảnh: cập nhật theo tiến độ các hoạt động" (R-045).
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from schoolgate.model import Layer, Message, Portal, Severity, school_year
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule

LONGEST = timedelta(days=3)


@rule(severity=Severity.WARNING, cites="qd-8265-2021-lop-1")
def event_without_album(portal: Portal) -> Iterator[Found]:
    """Judge events; a holiday needs no photos."""
    shown = {one.event for one in portal.albums if one.photos and not one.draft}
    for one in portal.events:
        last = max(one.date, one.until or one.date)
        asked = one.layer is Layer.PUBLIC and school_year(last) == school_year(portal.as_of)
        if not asked or one.no_album or one.id in shown or portal.settings.calendar.holiday(one.date):
            continue
        if portal.as_of - last > LONGEST:
            message = Message.of("rules.weeks-event-without-album-message", title=one.title, day=day(last))
            yield Found(one.where, message, Message.of("rules.weeks-event-without-album-remedy", id=one.id))
