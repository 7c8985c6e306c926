"""Finished photos and PDFs of the pack, from the store in which the builds keep theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from schoolgate import attachments, photos
from schoolgate.model import Message, Photo, Portal
from schoolgate.site.pack.proofs import KEPT
from schoolgate.storage import on_disk


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the files of a pack come from: the content folder, and the cache of what was made of it."""

    content: Path
    cache: Path
    jobs: int = 1

    def file(self, path: str) -> Path:
        """Return the file of a content path. Raises OSError for one that lies elsewhere or never leaves."""
        real = on_disk(self.content, path).resolve(strict=True)
        root = self.content.resolve()
        if not real.is_relative_to(root) or real.relative_to(root).as_posix().startswith(KEPT):
            raise PermissionError(path)
        return real


@dataclass(frozen=True, slots=True)
class Finished:
    """Renditions and cleaned copies by content path, their bytes by name, and why others are lacking."""

    photos: Mapping[str, Photo] = field(default_factory=dict)
    pdfs: Mapping[str, str] = field(default_factory=dict)
    """The name of each copy."""
    contents: Mapping[str, bytes] = field(default_factory=dict)
    faults: Mapping[str, Message] = field(default_factory=dict)


def prepare(portal: Portal, wanted: tuple[set[str], set[str]], shelf: Shelf) -> Finished:
    """Return photos and PDFs without a word about who made them, where and with what (R-031).

    What the cache lacks is made. Raises OSError when the cache cannot be written.
    """
    pictures, broken = photos.prepare(
        {path: portal.photos[path] for path in sorted(wanted[0])}, shelf.content, shelf.cache, shelf.jobs
    )
    copies, refused = attachments.prepare(
        {path: portal.attachments[path] for path in sorted(wanted[1])}, shelf.content, shelf.cache, shelf.jobs
    )
    shown = {path: one for path, one in pictures.items() if one.rendition}
    names = {path: one.name for path, one in copies.items() if one.name}
    renditions = (one.rendition.name for one in shown.values() if one.rendition)
    contents = {name: photos.stored(name, shelf.cache).read_bytes() for name in renditions}
    contents |= {name: attachments.stored(name, shelf.cache).read_bytes() for name in names.values()}
    faults = {one.where.path: one.message for one in (*broken, *refused)}
    return Finished(shown, names, contents, faults)
