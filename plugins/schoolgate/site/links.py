"""Links whose end only the finished plan of the site knows: addresses, and pages that are not published."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.model import (
    Album,
    Document,
    Finding,
    Layer,
    Location,
    Message,
    Page,
    Portal,
    Post,
    Reference,
    Severity,
)
from schoolgate.site.session import Session

Item = Post | Document | Album | Page
RULE = "content/broken-link"


def dead_links(portal: Portal, session: Session) -> tuple[Finding, ...]:
    """Return a finding for each link of the public pages that leads to no page of this site.

    Links to files that do not exist at all, and links to layer 2, have been found by ``load`` already.
    """
    judge = _Judge(session, portal)
    shown = session.portal
    items: list[Item] = [*shown.posts, *shown.documents, *shown.albums, *shown.pages]
    found = (judge(item.path, link) for item in items for link in item.prose.links)
    return tuple(finding for finding in found if finding)


class _Judge:
    """Knows every address of the site, and the content that stays out of it."""

    def __init__(self, session: Session, portal: Portal) -> None:
        self._index = session.index
        self._known = _known(session)
        every: list[Item] = [*portal.posts, *portal.documents, *portal.albums, *portal.pages]
        self._written = {item.path for item in every if item.layer is Layer.PUBLIC}

    def __call__(self, source: str, link: Reference) -> Finding | None:
        if link.target.startswith("/") and not addresses.outer(link.target):
            place = addresses.folder(addresses.decoded(link.target.partition("#")[0]).lstrip("/"))
            return None if place in self._known else _finding(source, link, "no-address", Severity.WARNING)
        hidden = bool({link.path, f"{link.path}/index.md"} & self._written) and bool(link.path)
        if hidden and self._index.link(source, link.target) is None:
            return _finding(source, link, "not-published", Severity.NOTE)
        return None


def _known(session: Session) -> set[str]:
    return {
        *(job.address for job in session.plan.jobs),
        *(addresses.page(page) for page in session.pages.values()),
        *(addresses.attachment(file.name) for file in session.portal.attachments.values()),
        *_feeds(session),
    }


def _feeds(session: Session) -> Iterator[str]:
    folders = (addresses.NEWS, *(addresses.category(one) for one in session.index.categories.values()))
    yield from (folder + name for folder in folders for name in (addresses.RSS, addresses.ATOM))


def _finding(source: str, link: Reference, key: str, severity: Severity) -> Finding:
    return Finding(
        RULE,
        severity,
        Location(source, link.line),
        Message.of(f"links.{key}", target=link.target),
        Message.of(f"links.{key}-remedy"),
    )
