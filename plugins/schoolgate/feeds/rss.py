"""RSS 2.0 (https://www.rssboard.org/rss-specification)."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from schoolgate.feeds.channel import channel, entries_of
from schoolgate.feeds.entries import Entry
from schoolgate.feeds.plan import Feed
from schoolgate.model import PublicPortal, Rendition

if TYPE_CHECKING:
    from feedgen.entry import FeedEntry


def rss(feed: Feed, portal: PublicPortal, logo: Rendition | None = None) -> bytes:
    """Return a feed as RSS in UTF-8. ``logo`` is the school's logo as it lies on the site."""
    made = channel(feed, portal, feed.address_rss, "application/rss+xml", logo)
    made.load_extension("dc", atom=False)
    for entry in entries_of(feed, portal):
        # Entries are prepended unless told otherwise.
        _fill(made.add_entry(order="append"), entry)
    return bytes(made.rss_str(pretty=True))


def _fill(item: FeedEntry, entry: Entry) -> None:
    item.guid(entry.id, permalink=False)
    item.title(entry.title)
    item.link(href=entry.url)
    # Readers take a description for HTML, so plain text is escaped once more than XML itself does.
    item.description(escape(entry.summary, quote=False))
    # An author without an e-mail address would vanish; nobody's address is published here.
    item.dc.dc_creator(entry.author)
    item.published(entry.moment)
    item.category([{"term": name} for name in (entry.category[1], *entry.tags)])
    if entry.picture:
        item.enclosure(entry.picture.url, entry.picture.size, entry.picture.type)
