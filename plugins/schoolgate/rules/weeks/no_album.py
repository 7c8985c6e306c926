"""The school year has photos of its activities in an album.

What: no album with a photo in the school year, from the eighth day after the first event on (A13).
Why: "Không có ảnh trong Album ảnh đẹp" costs 2 points.
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from schoolgate.model import Layer, Location, Message, Portal, school_year
from schoolgate.quotas import last_day, past_events
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule

_DAYS = "first-album-days"


def _due(portal: Portal) -> list[date]:
    """Return the last day in time, once it is over: that of the first event of the school year."""
    book = portal.settings.rulebook
    ended = [last_day(one) for one in past_events(portal)]
    first = min((one for one in ended if one >= (book.begins or date.min)), default=None)
    days = book.limit(_DAYS, first) if first else None
    due = first + timedelta(days) if first and days is not None else None
    return [due] if due and due < portal.as_of else []


@rule(of=_due, cites="qd-8265-2021-lop-1", limits=(_DAYS,))
def no_album(portal: Portal) -> Iterator[Found]:
    """Judge the albums that everybody sees on the portal's day."""
    year = school_year(portal.as_of)
    seen = (one for one in portal.albums if one.layer is Layer.PUBLIC and not one.draft and one.photos)
    if any(one.date <= portal.as_of and school_year(one.date) == year for one in seen):
        return
    for due in _due(portal):
        message = Message.of("rules.weeks-no-album-message", year=year, due=day(due))
        yield Found(Location("albums"), message, Message.of("rules.weeks-no-album-remedy"), day=due)
