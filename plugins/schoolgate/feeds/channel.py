"""What RSS and Atom say alike of a feed as a whole, and the traps of the library in one place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from schoolgate import addresses
from schoolgate.feeds import entries
from schoolgate.feeds.plan import Feed
from schoolgate.model import PublicPortal, Rendition

if TYPE_CHECKING:
    from feedgen.feed import FeedGenerator


_WIDEST = 144
"""Pixels: the widest picture that RSS 2.0 knows for a channel."""


def channel(
    feed: Feed, portal: PublicPortal, address: str, media_type: str, logo: Rendition | None
) -> FeedGenerator:
    """Return a feed without entries, which ``address`` is the own address of."""
    from feedgen.feed import FeedGenerator  # noqa: PLC0415 - 60 ms that a build without a new feed saves

    school = portal.settings.school
    made = FeedGenerator()
    made.id(entries.permanent_id(portal, feed.name))
    made.title(entries.text(feed.title))
    made.subtitle(entries.text(feed.description))
    made.language("vi")
    # RSS takes the last link that was set for its home page, so the page comes after the feed itself.
    made.link(href=entries.absolute(portal, address), rel="self", type=media_type)
    made.link(href=entries.absolute(portal, feed.page_address), rel="alternate", type="text/html")
    author = {"name": entries.text(school.name), "uri": entries.absolute(portal, "")}
    made.author({**author, "email": school.email} if school.email else author)
    # Left alone it would be the time of the build, and each build would have other bytes.
    made.updated(entries.newest(feed.posts, portal))
    # Without a version: a new one of the library would change every feed.
    made.generator("Schoolgate")
    if logo:
        url = entries.absolute(portal, addresses.photo(logo.name))
        width = min(_WIDEST, logo.width)
        made.image(url, width=str(width), height=str(round(logo.height * width / logo.width)))
        made.icon(url)
    return made


def entries_of(feed: Feed, portal: PublicPortal) -> Iterator[entries.Entry]:
    """Return the feed's posts as entries, newest first."""
    categories = {one.id: one for one in portal.settings.categories if one.section == "news"}
    for post in feed.posts:
        yield entries.entry(post, categories[post.category], portal)
