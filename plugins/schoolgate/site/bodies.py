"""The bodies of content files as they stand on their pages."""

from __future__ import annotations

from pathlib import Path

from schoolgate import addresses, prose
from schoolgate.load import body
from schoolgate.model import Album, Document, Page, Post, Prose
from schoolgate.site.index import SiteIndex

Written = Post | Document | Album | Page


class Bodies:
    """Gives clean HTML whose links and pictures lead to where they are on the site."""

    def __init__(self, index: SiteIndex, content: Path) -> None:
        self._index = index
        self._content = content

    def render(self, item: Written, address: str) -> str:
        """Return the body of an item as it stands on the page at ``address``.

        Raises OSError or UnreadableError when the file has been lost or broken since it was loaded.
        """
        index, photos, source = self._index, self._index.portal.photos, item.path

        def link(target: str) -> str | None:
            found = index.link(source, target)
            return None if found is None else addresses.relative(found, address)

        def image(target: str) -> prose.Image | None:
            photo = photos.get(addresses.resolve(source, addresses.decoded(target)) or "")
            made = photo.rendition if photo else None
            if made is None:
                return None
            return prose.Image(
                addresses.relative(addresses.photo(made.name), address), made.width, made.height
            )

        return prose.place(self._drafted(item), link, image)

    def _drafted(self, item: Written) -> Prose:
        """Return the facts of a body with its draft, which a build that kept the facts has not read."""
        if item.prose.draft:
            return item.prose
        return prose.scan(body(self._content, item.path), item.path, item.prose.first_line)
