"""Which feeds there are, and which posts stand in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from schoolgate import addresses, messages
from schoolgate.model import Category, Post, PublicPortal

NEWEST = 20
"""Posts in a feed."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed in both formats: where it lies on the site, and its posts, newest first.

    ``name`` is what its permanent id is made from, ``page_address`` the page that it belongs to.
    """

    name: str
    title: str
    description: str
    folder: str
    page_address: str
    posts: tuple[Post, ...]

    @property
    def address_rss(self) -> str:
        """Address of the feed as RSS."""
        return self.folder + addresses.RSS

    @property
    def address_atom(self) -> str:
        """Address of the feed as Atom."""
        return self.folder + addresses.ATOM


def plan(portal: PublicPortal) -> tuple[Feed, ...]:
    """Return the feed of all news, then one for each news category, an empty one too."""
    categories = [category for category in portal.settings.categories if category.section == "news"]
    known = {category.id for category in categories}
    posts = [post for post in portal.posts if post.category in known]
    return (_whole(portal, posts), *(_of_category(portal, category, posts) for category in categories))


def _whole(portal: PublicPortal, posts: Sequence[Post]) -> Feed:
    school = portal.settings.school.name
    title = messages.text("feeds.title", school=school)
    about = messages.text("feeds.description", school=school)
    return Feed("news", title, about, addresses.NEWS, "", tuple(posts[:NEWEST]))


def _of_category(portal: PublicPortal, category: Category, posts: Sequence[Post]) -> Feed:
    names = {"category": category.title, "school": portal.settings.school.name}
    title = messages.text("feeds.category-title", **names)
    about = category.description or messages.text("feeds.category-description", **names)
    address = addresses.category(category)
    chosen = [post for post in posts if post.category == category.id]
    return Feed(f"news/{category.id}", title, about, address, address, tuple(chosen[:NEWEST]))
