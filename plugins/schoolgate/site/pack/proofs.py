"""What a row of evidence names: the thing itself, or why it is not in the pack. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from schoolgate.model import Album, Document, Page, Portal, Post
from schoolgate.rules.proofs import Proofs
from schoolgate.rules.subjects import written

Written = Post | Document | Album | Page
KEPT = ("_data/machine/", "_data/consents.")
"""What leaves the school in no pack: accounts and whatever else a machine wrote, and the forms of parents."""
SETTINGS = (
    "_data/boards.yml",
    "_data/categories.yml",
    "_data/disclosure.yml",
    "_data/highlights.yml",
    "_data/required-documents.yml",
    "_data/editorial-plan/",
)
"""Settings that hold nothing but staff ids, titles and days."""


class Lack(StrEnum):
    """Why something that a row names is not in the pack."""

    MISSING = "missing"
    DRAFT = "draft"
    STAMPED = "stamped"
    KEPT = "kept"
    """It never leaves the school."""
    CONSENT = "consent"
    """A photo that nobody agreed to."""
    UNREADABLE = "unreadable"
    OTHER = "other"
    """A kind of file out of which nobody can take who made it, where and with what."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing that a row names. ``path`` is its content path; with ``lack`` it is not in the pack."""

    name: str
    path: str = ""
    item: Written | None = None
    lack: Lack | None = None
    detail: str = ""
    """The stamp of a secret document."""


class Finder:
    """Looks up what rows name. ``refused`` are the photos that may not be shown."""

    def __init__(self, portal: Portal, refused: set[str]) -> None:
        self._proofs = Proofs(portal)
        self._refused = refused
        self._written = {one.path: one for one in written(portal)}
        self._unread = {one.where.path for one in portal.problems if one.left_out} - self._written.keys()
        self._secret = {
            path: one.secrecy for one in portal.documents if one.secrecy for path in (one.path, *one.files)
        }

    def find(self, name: str) -> Proof:
        """Return the thing of a name."""
        path = self._proofs.find(name)
        if not path:
            return Proof(name, lack=Lack.MISSING)
        lack = self._lack(path)
        if lack:
            return Proof(name, path, lack=lack, detail=self._secret.get(path, ""))
        return Proof(name, path, self._written.get(path))

    def _lack(self, path: str) -> Lack | None:
        if path.startswith(KEPT):
            return Lack.KEPT
        if path in self._secret:
            return Lack.STAMPED
        if self._proofs.draft(path):
            return Lack.DRAFT
        if path in self._refused:
            return Lack.CONSENT
        return Lack.UNREADABLE if path in self._unread else None
