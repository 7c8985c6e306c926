"""What rows of evidence name: files and folders below ``content/``, and documents by their numbers."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.register import Register, number_in
from schoolgate.rules.facts import nearest
from schoolgate.rules.subjects import documents, everything, written

_INDEX = "/index.md"
_OUTSIDE = "../"


class Proofs:
    """Everything of a portal that a row of evidence may name."""

    def __init__(self, portal: Portal) -> None:
        self._drafts = {one.path for one in written(portal) if one.draft}
        self._register = Register(documents(portal))
        self._unissued = Register(one for one in portal.documents if one.draft)
        self._documents = {one.path: one for one in portal.documents}
        own = {one.where.path for one in portal.evidence}
        seen = {*everything(portal), *_elsewhere(portal)} - own
        self._files = {one for one in seen if one and not one.startswith(_OUTSIDE)}
        self._names = {_name(one.path): _folder(one.path) for one in written(portal)}

    def find(self, name: str) -> str:
        """Return the content path of what a row names, "" for what is not there."""
        path = name.strip("/").removeprefix("content/")
        found = next((one for one in (path, path + _INDEX, path + ".md") if one in self._files), "")
        document = None if found else self._register.find(name) or self._unissued.find(name)
        return document.path if document else found

    def draft(self, path: str) -> str:
        """Return the draft that a file is or lies beside, "" for none."""
        return next((one for one in (path, path.rpartition("/")[0] + _INDEX) if one in self._drafts), "")

    def number(self, name: str) -> str:
        """Return the number of the document that a row names, "" for none."""
        named, document = number_in(name), self._documents.get(self.find(name))
        return named.number if named else document.number if document else ""

    def nearest(self, name: str) -> str:
        """Return what was probably meant: a folder, or the number of a document."""
        if number_in(name):
            return nearest(name, {one.number for one in self._register.documents.values() if one.number})
        return self._names.get(nearest(_name(name.strip("/")), self._names), "")


def _elsewhere(portal: Portal) -> Iterator[str]:
    """Return the content paths of files that make up no page: plans, settings, what is not published."""
    settings = portal.settings
    every = (
        *(portal.problems, portal.highlights, portal.plans, settings.boards),
        *(settings.required, settings.disclosure, settings.categories),
    )
    yield from (one.where.path for some in every for one in some)
    yield from (one.file for one in portal.lessons)


def _folder(path: str) -> str:
    return path.removesuffix(_INDEX)


def _name(path: str) -> str:
    """Return the last part of a path as it tells items apart: ``qd-51``."""
    return _folder(path).removesuffix(".md").rpartition("/")[2]
