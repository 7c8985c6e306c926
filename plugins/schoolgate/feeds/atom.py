"""Atom 1.0 (RFC 4287)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schoolgate import addresses
from schoolgate.feeds.channel import channel, entries_of
from schoolgate.feeds.entries import Entry, Picture, absolute
from schoolgate.feeds.plan import Feed
from schoolgate.model import PublicPortal, Rendition

if TYPE_CHECKING:
    from feedgen.entry import FeedEntry


def atom(feed: Feed, portal: PublicPortal, logo: Rendition | None = None) -> bytes:
    """Return a feed as Atom in UTF-8. ``logo`` is the school's logo as it lies on the site."""
    made = channel(feed, portal, feed.address_atom, "application/atom+xml", logo)
    made.load_extension("media", rss=False)
    for entry in entries_of(feed, portal):
        # Entries are prepended unless told otherwise.
        _fill(made.add_entry(order="append"), entry, absolute(portal, addresses.NEWS))
    return bytes(made.atom_str(pretty=True))


def _fill(item: FeedEntry, entry: Entry, scheme: str) -> None:
    item.id(entry.id)
    item.title(entry.title)
    item.link(href=entry.url)
    if entry.summary:
        item.summary(entry.summary, type="text")
    item.author({"name": entry.author})
    item.published(entry.moment)
    item.updated(entry.moment)
    name, title = entry.category
    item.category({"term": name, "scheme": scheme, "label": title})
    item.category([{"term": tag} for tag in entry.tags])
    if entry.picture:
        _picture(item, entry.picture)


def _picture(item: FeedEntry, picture: Picture) -> None:
    # As media:content: the library loses the "rel" of an entry's link, so that an enclosure would become a
    # second page of the post.
    sizes = {"fileSize": picture.size, "width": picture.width, "height": picture.height}
    known = {name: str(size) for name, size in sizes.items() if size}
    item.media.content(url=picture.url, type=picture.type, medium="image", group=None, **known)
