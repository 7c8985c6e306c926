"""Keys of what several pages show; a key changes whenever the shown thing would."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any

from schoolgate.model import Album, Document, Page, Post
from schoolgate.site.index import SiteIndex
from schoolgate.storage import digest


def _own(kind: type[Any]) -> attrgetter[Any]:
    """Return what reads all fields of an item that its page may show; facts of the body go by their hash."""
    return attrgetter(
        *(field.name for field in fields(kind) if field.name not in {"prose", "lines"}), "prose.sha"
    )


_OWN = {kind: _own(kind) for kind in (Post, Document, Album, Page)}


def joined(*parts: str) -> str:
    """Return the hash of parts in which ``load`` has let no control character through."""
    return digest("\0".join(parts))


class Keys:
    """Keys of items, their cards and their bodies, each worked out once per build."""

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self._cards: dict[str, str] = {}
        self._fields: dict[str, str] = {}

    def card(self, item: Post | Document | Album) -> str:
        """Return the key of an item as it stands in a list."""
        key = self._cards.get(item.path)
        if key is None:
            key = self._cards[item.path] = digest(repr(self._index.card(item)))
        return key

    def own(self, item: Post | Document | Album | Page) -> str:
        """Return all own fields of an item; its page and the search both depend on them."""
        own = self._fields.get(item.path)
        if own is None:
            own = self._fields[item.path] = repr(_OWN[type(item)](item))
        return own

    def body(self, item: Post | Document | Album | Page) -> str:
        """Return what a body's links and pictures have become: they change without the body changing."""
        index, photos = self._index, self._index.portal.photos
        links = [index.link(item.path, link.target) for link in item.prose.links]
        images = [
            photos[image.path].rendition if image.path in photos else None for image in item.prose.images
        ]
        return repr((links, images))
