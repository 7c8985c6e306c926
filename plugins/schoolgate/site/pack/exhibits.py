"""The files behind rows of evidence: finished photos, cleaned PDFs, tables, pages of what was written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from markupsafe import Markup

from schoolgate.load import UnreadableError, tables
from schoolgate.messages import say, text
from schoolgate.model import Document, Page, Portal
from schoolgate.site.pack import naming
from schoolgate.site.pack.files import beside
from schoolgate.site.pack.prepared import Finished, Shelf
from schoolgate.site.pack.proofs import SETTINGS, Lack, Proof, Written
from schoolgate.site.pack.tables import settings_text, table_sheet
from schoolgate.site.pack.telling import told

Render = Callable[..., str]
_Made = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A file of the pack below its title, or why it is none of them (``lack``)."""

    title: str
    file: str = ""
    data: bytes = b""
    lack: str = ""
    photo: bool = False

    @property
    def sha256(self) -> str:
        """The digest by which it is told from a changed one."""
        return sha256(self.data).hexdigest()

    @property
    def bytes(self) -> int:
        """How long it is."""
        return len(self.data)


class Exhibits:
    """Turns proofs into files. ``render`` writes the page of something written."""

    def __init__(
        self, portal: Portal, shelf: Shelf, finished: Finished, refused: set[str], render: Render
    ) -> None:
        self._portal, self._shelf, self._finished = portal, shelf, finished
        self._refused, self._render = refused, render

    def of(self, proof: Proof) -> tuple[Exhibit, ...]:
        """Return the file of a proof and those that go with it."""
        if proof.lack:
            return (_lacking(proof.name, proof.lack, proof.detail),)
        if proof.item:
            return self._written(proof.item)
        return (self._file(proof.path),)

    def _written(self, item: Written) -> tuple[Exhibit, ...]:
        found = beside(item, self._portal, self._refused)
        others = {path: self._file(path) for path in (*found.pdfs, *found.photos)}
        names = {path: one.file.rpartition("/")[2] for path, one in others.items() if one.file}
        try:
            self._shelf.file(item.path)
            html = told(item, self._shelf.content, self._finished, names)
        except (OSError, UnreadableError):
            return (_lacking(item.title, Lack.UNREADABLE), *others.values())
        number = f"{item.number} – " if isinstance(item, Document) and item.number else ""
        page = self._render(
            item=item,
            title=number + item.title,
            when=_day(item),
            lead="" if isinstance(item, Document) else item.summary,
            html=Markup(html),  # noqa: S704 - cleaned by prose
            files=tuple(one for path, one in others.items() if not _is_placed(path, one, item)),
            withheld=found.withheld,
            root="../",
        )
        made = naming.proof_page(item.path), page.encode("utf-8", "replace")
        return (Exhibit(number + item.title, *made), *others.values())

    def _file(self, path: str) -> Exhibit:
        """Return a file that is no page: as the builds finished it, or in a plain form."""
        title = path.rpartition("/")[2]
        if path in self._finished.faults:
            return Exhibit(title, lack=say(self._finished.faults[path]))
        photo = self._finished.photos.get(path)
        name = photo.rendition.name if photo and photo.rendition else self._finished.pdfs.get(path)
        if name:
            data = self._finished.contents[name]
            return Exhibit(title, naming.finished_file(name), data, photo=photo is not None)
        try:
            made = self._plain(path)
        except (OSError, UnreadableError):
            return _lacking(title, Lack.UNREADABLE)
        return Exhibit(path, *made) if made else _lacking(title, Lack.OTHER)

    def _plain(self, path: str) -> _Made | None:
        if tables.table_of(path):
            sheet = table_sheet(self._shelf.file(path), path)
            return naming.table_file(path), sheet.csv().encode("utf-8", "replace")
        if path.startswith(SETTINGS):
            return naming.settings_file(path), settings_text(self._shelf.file(path)).encode(
                "utf-8", "replace"
            )
        return None


def kept(exhibits: Mapping[Any, tuple[Exhibit, ...]]) -> dict[str, bytes]:
    """Return the files of all exhibits by their names, each once."""
    return {one.file: one.data for some in exhibits.values() for one in some if one.file}


def _lacking(title: str, lack: Lack, detail: str = "") -> Exhibit:
    return Exhibit(title, lack=text(f"pack.lack-{lack}", detail=detail))


def _day(item: Written) -> dt.date | None:
    if isinstance(item, Document):
        return item.issued_on
    return item.updated if isinstance(item, Page) else item.date


def _is_placed(path: str, one: Exhibit, item: Written) -> bool:
    """Whether a photo stands in the text already."""
    return one.photo and any(path == image.path for image in item.prose.images)
