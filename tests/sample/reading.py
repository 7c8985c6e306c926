"""A page read the way the HTML standard says, every deviation noted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import html5lib

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SITE = "https://thhoaphuong.example/"


@dataclass(frozen=True)
class Page:
    """One page: its path in the site, its elements, what a strict parser objects to."""

    path: str
    root: Element
    objections: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The address readers have of it."""
        return SITE + (self.path.removesuffix("index.html"))

    def elements(self, *tags: str) -> Iterator[Element]:
        """Return the elements of these names in the order of the page."""
        return (one for one in self.root.iter() if isinstance(one.tag, str) and (not tags or one.tag in tags))

    def all(self, tag: str, attribute: str, **where: str) -> list[str]:
        """Return an attribute of all elements of a name whose other attributes are as given."""
        return [
            one.attrib[attribute]
            for one in self.elements(tag)
            if attribute in one.attrib and all(one.get(name) == value for name, value in where.items())
        ]

    def meta(self, name: str) -> str:
        """Return what the head says under a name or a property, "" if nothing."""
        found = [*self.all("meta", "content", name=name), *self.all("meta", "content", property=name)]
        return found[0] if found else ""

    def text(self, *tags: str) -> str:
        """Return the words in these elements, or on the whole page, with single spaces."""
        return " ".join(
            " ".join(" ".join(one.itertext()).split()) for one in self.elements(*(tags or ("body",)))
        )

    def absolute(self, target: str) -> str:
        """Return where a link of the page leads."""
        return urljoin(self.url, target)


def read(path: str, html: str) -> Page:
    """Parse a page."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(html)
    return Page(path, root, [f"{path}:{line}: {kind} {more}" for (line, _), kind, more in parser.errors])
