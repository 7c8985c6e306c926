"""Which photos and PDFs go with what rows name, and which photos stay at school. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schoolgate.model import Album, Document, Portal, Post, without_consent
from schoolgate.rules.subjects import written
from schoolgate.site.pack.proofs import Proof, Written

_INDEX = "index.md"


@dataclass(frozen=True, slots=True)
class Beside:
    """Content paths of what goes with something written; ``withheld`` counts the photos that do not."""

    photos: tuple[str, ...] = ()
    pdfs: tuple[str, ...] = ()
    withheld: int = 0


def refused_photos(portal: Portal) -> set[str]:
    """Return the photos that may not be shown, layer 2 included (REG-06, REG-08).

    They show a child without a valid consent, or lie beside a head that nobody could read and that may have
    told of a child; the same picture under another name goes with them.
    """
    lost = {one.where.path for one in portal.problems if one.left_out} - {one.path for one in written(portal)}
    folders = {path.removesuffix(_INDEX) for path in lost if path.endswith("/" + _INDEX)}
    unread = {path for path in portal.photos if path[: path.rfind("/") + 1] in folders}
    refused = without_consent(portal) | unread
    seen = {portal.photos[path].sha for path in refused if path in portal.photos}
    return refused | {path for path, photo in portal.photos.items() if photo.sha in seen}


def beside(item: Written, portal: Portal, refused: set[str]) -> Beside:
    """Return what goes with something written: what lies beside it, and what its text shows or links to."""
    named = [one.path for one in (*item.prose.images, *item.prose.links)]
    paths = dict.fromkeys([*_own(item), *named])
    secret = {path for one in portal.documents if one.secrecy for path in one.files}
    photos = [one for one in paths if one in portal.photos]
    return Beside(
        tuple(one for one in photos if one not in refused),
        tuple(one for one in paths if one in portal.attachments and one not in secret),
        sum(one in refused for one in photos),
    )


def wanted(proofs: Iterable[Proof], portal: Portal, refused: set[str]) -> tuple[set[str], set[str]]:
    """Return the content paths of all photos and of all PDFs that go into the pack."""
    photos: set[str] = set()
    pdfs: set[str] = set()
    for one in (one for one in proofs if not one.lack):
        found = beside(one.item, portal, refused) if one.item else Beside((one.path,), (one.path,))
        photos.update(path for path in found.photos if path in portal.photos)
        pdfs.update(path for path in found.pdfs if path in portal.attachments)
    return photos, pdfs


def _own(item: Written) -> tuple[str, ...]:
    if isinstance(item, Post):
        return (item.image, *item.photos)
    if isinstance(item, Album):
        return (item.cover, *item.photos)
    return item.files if isinstance(item, Document) else ()
