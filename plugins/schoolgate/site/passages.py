"""Passages of a cell as a page shows them: paragraphs of plain text, in which addresses are links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.model import Album, Document, Page, Post
from schoolgate.site.index import SiteIndex
from schoolgate.site.views import Link

_LINK = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]}”’]")

Paragraph = tuple[Link, ...]
"""Pieces of text; one with an address is a link."""


class Passages:
    """Finds the addresses in what the school has typed; those of this site get the title of their page."""

    def __init__(self, index: SiteIndex) -> None:
        self._own = index.absolute("")
        self._titles = dict(_titles(index))

    def paragraphs(self, passage: str) -> tuple[Paragraph, ...]:
        """Return the lines of a passage, each a paragraph."""
        return tuple(tuple(self._pieces(line)) for line in passage.splitlines() if line)

    def _pieces(self, line: str) -> Iterator[Link]:
        end = 0
        for match in _LINK.finditer(line):
            if match.start() > end:
                yield Link(line[end : match.start()], "")
            yield self._link(match[0])
            end = match.end()
        if end < len(line):
            yield Link(line[end:], "")

    def _link(self, url: str) -> Link:
        if not url.startswith(self._own):
            return Link(url, url)
        address = addresses.folder(url.removeprefix(self._own))
        return Link(self._titles.get(address, url), address)


def _titles(index: SiteIndex) -> Iterator[tuple[str, str]]:
    portal = index.portal
    items: list[Post | Document | Album | Page] = [*portal.posts, *portal.documents, *portal.albums]
    for one in (*items, *portal.pages):
        if one.path in index.address:
            yield index.address[one.path], one.title
