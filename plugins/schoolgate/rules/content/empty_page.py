"""Whoever opens a page finds something on it.

What: a post or a page without words, pictures or photos beside it.
Why: an empty page is taken for a fault, and for a thing left undone (T2.C3.M1: "chưa cập nhật, đầy đủ").
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Page, Portal, Post
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule

_HOME = "index.md"
"""The home page is full without words of its own."""


def _pages(portal: Portal) -> list[Post | Page]:
    """Return posts and pages that are not drafts."""
    items: tuple[Post | Page, ...] = (*portal.posts, *portal.pages)
    return [one for one in items if not one.draft and one.path != _HOME]


@rule(of=_pages, cites="qd-8265-2021-lop-1")
def empty_page(portal: Portal) -> Iterator[Found]:
    """Judge whatever is opened on its own; a document is its PDF, an album its photos."""
    for item in _pages(portal):
        if _is_empty(item):
            message = Message.of("rules.content-empty-page-message", title=item.title)
            yield Found(at(item, "title"), message, Message.of("rules.content-empty-page-remedy"))


def _is_empty(item: Post | Page) -> bool:
    photos = item.photos if isinstance(item, Post) else ()
    return not (item.prose.words or item.prose.images or photos)
