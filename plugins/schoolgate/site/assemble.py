"""Every file of the public site with a key, and how a tree is brought up to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from schoolgate import addresses, attachments, feeds, photos
from schoolgate.model import school_year
from schoolgate.site.frame import LARGEST
from schoolgate.site.mass import Renderer
from schoolgate.site.pages import Job
from schoolgate.site.pool import Task, write_pages
from schoolgate.site.session import Session
from schoolgate.site.sitemap import redirects, robots, sitemap
from schoolgate.site.tree import Tree
from schoolgate.storage import digest

Source = Job | bytes | Path | Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Want:
    """A file the site is to have: the key of its bytes, and where they come from."""

    key: str
    source: Source


Progress = Callable[[str, int, int], None]


def pages(session: Session, renderer: Renderer, generation: str) -> dict[str, Want]:
    """Return the pages of the mass renderer with their files, and the one for addresses that do not exist."""
    made_in = digest(generation, renderer.frame, repr(session.index.identity))
    wants = {addresses.file(job.address): Want(digest(made_in, job.key), job) for job in session.plan.jobs}
    lost = renderer.not_found(urlsplit(session.portal.settings.school.url).path.rstrip("/") + "/")
    extras = {one.address: Want(digest(generation, one.key), one.make) for one in session.plan.files()}
    return {**wants, **extras, "404.html": Want(digest(lost), lost)}


def files(session: Session, cache: Path) -> dict[str, Want]:
    """Return everything that is not a page: photos, documents, theme, feeds, sitemap."""
    wants = {address: Want(digest(data), data) for address, data in session.assets.values()}
    for name in _renditions(session):
        wants[addresses.photo(name)] = Want(name, photos.stored(name, cache))
    for attachment in session.portal.attachments.values():
        if attachment.name:
            wants[addresses.attachment(attachment.name)] = Want(
                attachment.name, attachments.stored(attachment.name, cache)
            )
    small = {"sitemap.xml": sitemap(session), "robots.txt": robots(session), **redirects(session)}
    wants |= {path: Want(digest(data), data) for path, data in small.items()}
    return wants


def _renditions(session: Session) -> Iterator[str]:
    identity = {session.portal.settings.school.logo}
    for path, photo in session.portal.photos.items():
        if photo.rendition and path not in identity:
            yield photo.rendition.name
    yield from (icon.name for icon in session.icons.values())


def feed_files(session: Session, generation: str) -> dict[str, Want]:
    """Return the feeds; one is only written when its newest posts have changed."""
    portal, logo = session.portal, session.icons.get(LARGEST)
    wants: dict[str, Want] = {}
    keys = {job.item: job.key for job in session.plan.jobs if job.template == "post"}
    year = school_year(portal.as_of)
    for feed in feeds.plan(portal):
        about = (repr(portal.settings.school), repr(logo), feed.title, feed.description, year)
        key = digest(generation, *about, *(keys[post.path] for post in feed.posts))
        wants[feed.address_rss] = Want(key, partial(feeds.rss, feed, portal, logo))
        wants[feed.address_atom] = Want(key, partial(feeds.atom, feed, portal, logo))
    return wants


def bring_up(
    tree: Tree, live: Tree | None, wants: dict[str, Want], renderer: Renderer, jobs: int, progress: Progress
) -> None:
    """Make the tree hold the wanted files.

    A file that the live tree already has is copied from there instead of being made again.
    """
    missing = {path: want for path, want in wants.items() if not tree.holds(path, want.key)}
    tasks: list[Task] = []
    for path, want in missing.items():
        if live and live.holds(path, want.key):
            tree.share(path, want.key, live)
        elif isinstance(want.source, Job):
            tasks.append((path, want.key, want.source))
        else:
            _put(tree, path, want)
    for path, key, size, changed in write_pages(
        tasks, renderer, str(tree.root), jobs, lambda done, total: progress("pages", done, total)
    ):
        tree.enter(path, key, size, changed)


def sweep(tree: Tree, wants: dict[str, Want]) -> None:
    """Remove from the tree what the site no longer has."""
    for path in [path for path in tree.paths() if path not in wants]:
        tree.remove(path)


def is_current(tree: Tree, wants: dict[str, Want], search: Callable[[], dict[str, Want]]) -> bool:
    """Whether the tree holds exactly what the site is to have; the search is only asked if so far it does."""
    if not _holds_all(tree, wants):
        return False
    found = search()
    return _holds_all(tree, found) and len(tree) == len(wants | found)


def _holds_all(tree: Tree, wants: dict[str, Want]) -> bool:
    return all(tree.holds(path, want.key) for path, want in wants.items())


def _put(tree: Tree, path: str, want: Want) -> None:
    if isinstance(want.source, Path):
        tree.take(path, want.key, want.source)
    elif isinstance(want.source, bytes):
        tree.write(path, want.key, want.source)
    elif not isinstance(want.source, Job):
        tree.write(path, want.key, want.source())
