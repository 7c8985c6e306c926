"""A post as both formats need it: permanent id, full addresses, a moment in time, plain text."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from schoolgate import addresses
from schoolgate.model import Category, Photo, Post, PublicPortal, school_year
from schoolgate.vietnamese import slug

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
MIDDAY = dt.time(12)
"""The time of a post that has none. A reader turns it into local time; from midday in Việt Nam (05:00 UTC)
the day stays the same from New York in winter to Kiribati, and the future is at most half a day away."""

_MINTED = "2025"
"""A tag URI names a year in which its host existed (RFC 4151). It must never change, so it is not the post's:
somebody may correct the date of a post."""

_TYPES = {"png": "image/png", "webp": "image/webp"}
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo of an entry; ``size`` in bytes (0 when unknown), ``width`` and ``height`` in pixels."""

    url: str
    type: str
    size: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A post, ready to be written."""

    id: str
    title: str
    url: str
    moment: dt.datetime
    author: str
    summary: str
    category: tuple[str, str]
    """Id and title."""
    tags: tuple[str, ...]
    picture: Picture | None


def entry(post: Post, category: Category, portal: PublicPortal) -> Entry:
    """Return a public post as an entry; the author is the school where nobody has the author's id."""
    settings = portal.settings
    person = settings.staff.get(post.author)
    name = slug(addresses.stem(post.path))
    return Entry(
        id=permanent_id(portal, f"news/{category.id}/{name}"),
        title=text(post.title),
        url=absolute(portal, addresses.post(post, category)),
        moment=moment(post),
        author=text(person.name if person else settings.school.name),
        summary=text(post.summary or post.prose.excerpt),
        category=(category.id, text(category.title)),
        tags=tuple(text(tag) for tag in post.tags),
        picture=_picture(post, portal),
    )


def permanent_id(portal: PublicPortal, name: str) -> str:
    """Return a tag URI (RFC 4151) of the school's host and a name that is made from the content path.

    It stays when the title or the slug of the category changes, when photos turn a file into a folder,
    when http becomes https, and when the site moves to another folder of the host.
    """
    return f"tag:{urlsplit(portal.settings.school.url).hostname or 'localhost'},{_MINTED}:{name}"


def absolute(portal: PublicPortal, address: str) -> str:
    """Return the full https address of a page or file of the site."""
    return f"{portal.settings.school.url.rstrip('/')}/{address}"


def moment(post: Post) -> dt.datetime:
    """Return when a post was published, in the school's time zone; midday when it has no time."""
    return dt.datetime.combine(post.date, post.time or MIDDAY, ZONE)


def newest(posts: tuple[Post, ...], portal: PublicPortal) -> dt.datetime:
    """Return when a feed last changed: its newest post; for an empty feed the start of the school year."""
    if posts:
        return max(moment(post) for post in posts)
    return dt.datetime.combine(dt.date(int(school_year(portal.as_of)[:4]), 8, 1), MIDDAY, ZONE)


def text(value: str) -> str:
    """Return text without the characters that XML cannot hold; a pasted body may contain some."""
    return _NOT_XML.sub("", value)


def _picture(post: Post, portal: PublicPortal) -> Picture | None:
    paths = (post.image, *(image.path for image in post.prose.images), *post.photos)
    pictures = (_shown(portal.photos.get(path), portal) for path in paths)
    return next((picture for picture in pictures if picture), None)


def _shown(photo: Photo | None, portal: PublicPortal) -> Picture | None:
    made = photo.rendition if photo else None
    if made is None:
        return None
    media_type = _TYPES.get(made.name.rpartition(".")[2], "image/jpeg")
    url = absolute(portal, addresses.photo(made.name))
    return Picture(url, media_type, made.size, made.width, made.height)
