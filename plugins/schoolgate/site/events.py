"""Events of the school year, with what was written and photographed of them (R-029, R-045)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from schoolgate.messages import text
from schoolgate.model import Event, school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.views import Link


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as the pages show it."""

    id: str
    title: str
    first: dt.date
    last: dt.date
    time: str
    place: str
    audience: str
    description: tuple[str, ...]
    links: tuple[Link, ...] = ()
    """The posts and the album of it."""


def ahead(index: SiteIndex) -> Iterator[Happening]:
    """Return the events that have not ended on the day of the build, the next one first."""
    day = index.portal.as_of
    for one in sorted(index.portal.events, key=_begins):
        if _last(one) >= day:
            yield _happening(index, one)


def behind(index: SiteIndex) -> Iterator[Happening]:
    """Return the events of this school year that have ended, the newest first."""
    day = index.portal.as_of
    year = school_year(day)
    for one in sorted(index.portal.events, key=_begins, reverse=True):
        if _last(one) < day and school_year(_last(one)) == year:
            yield _happening(index, one)


def _begins(one: Event) -> tuple[dt.date, dt.time, str]:
    return one.date, one.start or dt.time.min, one.id


def _last(one: Event) -> dt.date:
    return max(one.date, one.until or one.date)


def _happening(index: SiteIndex, one: Event) -> Happening:
    posts = (Link(post.title, index.address[post.path]) for post in index.by_event.get(one.id, ()))
    albums = (
        Link(text("weeks.album-of", title=album.title), index.address[album.path])
        for album in index.portal.albums
        if album.event == one.id
    )
    return Happening(
        one.id,
        one.title,
        one.date,
        _last(one),
        one.time,
        one.place,
        one.audience,
        tuple(one.description.splitlines()),
        (*posts, *albums),
    )
