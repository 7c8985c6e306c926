"""The day that stands on a post or document is the day on which it came to the portal.

What: a day of posting that lies before the day on which the item was first seen on the public portal, by more
than is excused. What counts is the day that stands in the file today, whenever somebody wrote it there.
Why: *ghi lùi ngày đăng*: quotas and deadlines are counted by that day, so it must be true (R-039). What was
there before the register began is not judged.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Document, Message, Portal, Post
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule


def _seen(portal: Portal) -> Iterator[tuple[Post | Document, str, date, date]]:
    """Return what was seen coming: its field with the day, that day, and the day it was first seen."""
    first = {one.path: one.first_seen for one in reversed(portal.published) if one.first_seen}
    said: list[tuple[Post | Document, str, date | None]] = [(one, "date", one.date) for one in portal.posts]
    said += [(one, "published_on", one.published_on) for one in portal.documents]
    for item, field, posted in said if first else ():
        seen = first.get(item.path)
        if posted and seen and seen <= portal.as_of and not item.draft:
            yield item, field, posted, seen


@rule(of=_seen, cites="ke-hoach-nha-truong", limits=("backdate-days",))
def backdated(portal: Portal) -> Iterator[Found]:
    """Judge posts and documents of which the register says when they came."""
    for item, field, posted, seen in _seen(portal):
        days, excused = (seen - posted).days, portal.settings.rulebook.limit("backdate-days", seen)
        if excused is not None and days > excused:
            values = {"title": item.title, "posted": day(posted), "seen": day(seen), "days": days}
            message = Message.of("rules.news-backdated-message", **values)
            remedy = Message.of("rules.news-backdated-remedy", field=field, seen=day(seen))
            yield Found(at(item, field), message, remedy)
