"""Which photos texts and tables name, and where they do."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Album, Document, Location, Page, Portal, Post


def named(portal: Portal) -> dict[str, Location]:
    """Return the first place that names a file, by the file's content path."""
    found: dict[str, Location] = {}
    for path, where in _references(portal):
        found.setdefault(path, where)
    return found


def _references(portal: Portal) -> Iterator[tuple[str, Location]]:
    written: list[Post | Document | Album | Page] = [
        *portal.posts,
        *portal.documents,
        *portal.albums,
        *portal.pages,
    ]
    for one in written:
        for field, path in _of_head(one):
            yield path, Location(one.path, one.lines.get(field, 1))
        for reference in (*one.prose.images, *one.prose.links):
            yield reference.path, Location(one.path, reference.line)
    for person in portal.settings.staff.values():
        yield person.photo, person.where
    for lesson in portal.lessons:
        yield lesson.file, lesson.where
    for path in (portal.settings.school.logo, portal.settings.school.picture):
        yield path, Location("_data/school.yml")


def _of_head(one: Post | Document | Album | Page) -> Iterator[tuple[str, str]]:
    if isinstance(one, Post):
        yield "image", one.image
    if isinstance(one, Album):
        yield "cover", one.cover
        yield from (("captions", path) for path, _ in one.captions)
