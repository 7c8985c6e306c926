"""What machines read in the head of a page: canonical address, Open Graph, JSON-LD, feeds."""

from __future__ import annotations

import json
from collections.abc import Iterator

from markupsafe import escape

from schoolgate import addresses
from schoolgate.model import School
from schoolgate.site.views import Head, Picture


def metadata(
    head: Head, school: School, feeds: tuple[tuple[str, str], ...] = (), base: str | None = None
) -> str:
    """Return the lines of the head that differ from page to page, as ready HTML.

    ``feeds`` are (title, address) pairs of RSS feeds; ``base`` is where the site begins, for a page that
    is shown at any address and so has no relative links.
    """
    return "\n".join(_lines(head, school, feeds, base))


def _lines(head: Head, school: School, feeds: tuple[tuple[str, str], ...], base: str | None) -> Iterator[str]:
    url = absolute(school, head.address)
    if not head.indexed:
        yield '<meta name="robots" content="noindex">'
    yield f'<link rel="canonical" href="{escape(url)}">'
    for title, address in feeds:
        place = escape(addresses.relative(address, head.address) if base is None else base + address)
        yield f'<link rel="alternate" type="application/rss+xml" title="{escape(title)}" href="{place}">'
    for name, content in _open_graph(head, school, url):
        yield f'<meta property="{name}" content="{escape(content)}">'
    for document in _linked_data(head, school, url):
        yield f'<script type="application/ld+json">{_json(document)}</script>'


def absolute(school: School, address: str) -> str:
    """Return the full https address of something on this site."""
    return f"{school.url.rstrip('/')}/{address}"


def _open_graph(head: Head, school: School, url: str) -> Iterator[tuple[str, str]]:
    yield "og:type", head.kind
    yield "og:title", head.title
    yield "og:description", head.description
    yield "og:url", url
    yield "og:site_name", school.name
    yield "og:locale", "vi_VN"
    if head.image:
        yield "og:image", absolute(school, head.image.address)
        yield "og:image:width", str(head.image.width)
        yield "og:image:height", str(head.image.height)
    if head.published:
        yield "article:published_time", head.published


def _linked_data(head: Head, school: School, url: str) -> Iterator[dict[str, object]]:
    if head.kind == "article":
        yield _article(head, school, url)
    if not head.address:
        yield _school(school, head.image)


def _school(school: School, image: Picture | None) -> dict[str, object]:
    known = {
        "@context": "https://schema.org",
        "@type": "School",
        "name": school.name,
        "url": absolute(school, ""),
        "telephone": school.phone,
        "email": school.email,
        "address": school.address,
        "slogan": school.motto,
        "parentOrganization": school.superior
        and {"@type": "GovernmentOrganization", "name": school.superior},
        "image": image and absolute(school, image.address),
    }
    return {name: value for name, value in known.items() if value}


def _article(head: Head, school: School, url: str) -> dict[str, object]:
    known = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": head.title[:110],
        "description": head.description,
        "datePublished": head.published,
        "mainEntityOfPage": url,
        "image": head.image and absolute(school, head.image.address),
        "publisher": {"@type": "School", "name": school.name, "url": absolute(school, "")},
    }
    return {name: value for name, value in known.items() if value}


def _json(document: dict[str, object]) -> str:
    """Return JSON that can stand inside a script element: no ``<`` may end or open one."""
    return json.dumps(document, ensure_ascii=False).replace("<", "\\u003c").replace("&", "\\u0026")
