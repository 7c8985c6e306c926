"""What the templates see: plain values, made by ``plan`` from the PublicPortal.

Addresses are relative to the root of the site; a template writes ``{{ base }}{{ card.address }}``.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schoolgate.site.today import Today


@dataclass(frozen=True, slots=True)
class Link:
    """A title and where it leads; ``address`` may also be an https address."""

    title: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """One rendition with its text; ``width`` and ``height`` in pixels."""

    address: str
    width: int
    height: int
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A post, document or album in a list. ``label`` is its category, group or issuer."""

    title: str
    address: str
    date: dt.date
    label: str = ""
    summary: str = ""
    picture: Picture | None = None
    number: str = ""
    count: int = 0
    """Photos of an album; 0 elsewhere."""
    status: str = ""
    """Of a document: ``effective``, ``expired`` … (``register.standing``)."""


@dataclass(frozen=True, slots=True)
class PostView:
    """A post or notice, but for its body, which is rendered from the file."""

    title: str
    date: dt.date
    category: Link
    author: str
    summary: str
    tags: tuple[Link, ...]
    gallery: tuple[Picture, ...]
    older: Link | None
    newer: Link | None
    related: tuple[Card, ...]
    zalo: str
    """Plain text ready to be pasted into a Zalo group: title, summary, full address (R-157)."""
    effective_from: dt.date | None = None
    expires: dt.date | None = None
    url: str = ""
    """The full https address, to be copied or shared."""


@dataclass(frozen=True, slots=True)
class AlbumView:
    """An album with all its photos."""

    title: str
    date: dt.date
    summary: str
    pictures: tuple[Picture, ...]
    posts: tuple[Card, ...]
    """Posts of the same event."""


@dataclass(frozen=True, slots=True)
class ListingView:
    """One page of a list, newest first.

    ``kind`` is news, documents, albums, tag, year, month. An archive page is named by the days it covers,
    never by a number that changes when a post is added.
    """

    kind: str
    title: str
    description: str
    cards: tuple[Card, ...]
    first: dt.date | None
    last: dt.date | None
    front: Link | None
    """The front page of this list, on archive pages only."""
    newer: Link | None
    older: Link | None
    siblings: tuple[Link, ...]
    """Other lists of the same kind (categories, groups); the current one has the address ''."""
    archives: tuple[Link, ...] = ()
    feed: str = ""
    """Address of the list's RSS feed, or ''."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page. ``columns`` are the newest posts of each category."""

    picture: Picture | None
    notices: tuple[Card, ...]
    more_notices: Link | None
    """The category of all notices, where more are in force than are shown."""
    links: tuple[Link, ...]
    columns: tuple[tuple[Link, tuple[Card, ...]], ...]
    documents: tuple[Card, ...]
    albums: tuple[Card, ...]
    today: Today | None = None
    """Work and meals of the days around the build."""


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the path above a title."""

    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in the head of a page and above its content.

    ``section`` is the menu entry the page belongs to: an address such as ``tin-tuc/chuyen-mon/``.
    """

    title: str
    description: str
    address: str
    section: str = ""
    crumbs: tuple[Crumb, ...] = ()
    image: Picture | None = None
    kind: str = "website"
    """Open Graph type: website or article."""
    published: str = ""
    """ISO 8601 with +07:00, for articles."""
    indexed: bool = True
    styles: tuple[str, ...] = ()
    """Style sheets and scripts of the theme that this page needs besides those of every page."""
    scripts: tuple[str, ...] = ()
    early: tuple[str, ...] = ()
    """Scripts of the theme that wait for nothing, and addresses of files that they will ask for at once."""
    preloaded: tuple[str, ...] = ()
