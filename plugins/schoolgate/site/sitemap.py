"""Small files for machines: sitemap, robots.txt, pages that redirect."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.site.session import Session

_HIDDEN = {addresses.SEARCH}


def sitemap(session: Session) -> bytes:
    """Return the sitemap of every page that search engines may list."""
    index = session.index
    days = {index.address[post.path]: post.date.isoformat() for post in index.posts}
    listed = {job.address for job in session.plan.jobs if job.address not in _HIDDEN}
    listed |= {addresses.page(page) for page in session.pages.values()}
    rows = "".join(_row(index.absolute(address), days.get(address, "")) for address in sorted(listed))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    ).encode()


def _row(url: str, day: str) -> str:
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<url><loc>{escape(url)}</loc>{changed}</url>\n"


def robots(session: Session) -> bytes:
    """Return robots.txt, which lets everyone in and names the sitemap."""
    return f"User-agent: *\nAllow: /\nSitemap: {session.index.absolute('sitemap.xml')}\n".encode()


def redirects(session: Session) -> dict[str, bytes]:
    """Return a page for each old address that leads on to the new one (``_data/redirects.yml``)."""
    pages = {}
    taken = {addresses.file(job.address) for job in session.plan.jobs}
    for redirect in session.portal.settings.redirects:
        place = addresses.inside(redirect.source)
        target = session.index.link("index.md", redirect.target)
        if place and target is not None and addresses.file(place) not in taken:
            pages[addresses.file(place)] = _redirect(addresses.relative(target, place))
    return pages


def _redirect(target: str) -> bytes:
    href = escape(quote(target, safe=":/?#[]@!$&'()*+,;=%~-._"))
    title = escape(text("pages.moved"))
    return (
        f'<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta http-equiv="refresh" content="0; url={href}"><link rel="canonical" href="{href}">'
        f'<meta name="robots" content="noindex"><link rel="icon" href="data:,"></head>'
        f'<body><p><a href="{href}">{title}</a></p></body></html>\n'
    ).encode()
