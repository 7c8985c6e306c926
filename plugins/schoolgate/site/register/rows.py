"""Documents as rows of a table, for people and for the script that searches them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.model import Document
from schoolgate.register import Branch
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.vietnamese import slug

STATUSES = ("effective", "pending", "amended", "partly", "replaced", "expired")


@dataclass(frozen=True, slots=True)
class Row:
    """A document in a table. ``size`` is that of its first PDF in bytes, 0 where it has none."""

    number: str
    title: str
    address: str
    day: dt.date | None
    issuer: str
    type: str
    status: str
    file: str = ""
    size: int = 0
    pages: int = 0


class Rows:
    """Makes rows, and a key for each that changes whenever the row would."""

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        self._index = index
        self._keys = keys
        self._known: dict[str, str] = {}

    def row(self, document: Document) -> Row:
        """Return a document as a row."""
        index = self._index
        found = (index.portal.attachments.get(path) for path in document.files)
        file = next((one for one in found if one and one.name), None)
        return Row(
            number=document.number,
            title=document.title,
            address=index.address[document.path],
            day=document.issued_on,
            issuer=index.issuer(document),
            type=capital(document.type),
            status=index.standing(document),
            file=addresses.attachment(file.name) if file else "",
            size=file.size if file else 0,
            pages=file.pages if file else 0,
        )

    def key(self, document: Document) -> str:
        """Return the key of a row; the fields of a document have been written down for its page already."""
        key = self._known.get(document.path)
        if key is None:
            index = self._index
            files = [index.portal.attachments.get(path) for path in document.files]
            shown = (index.standing(document), index.issuer(document), files, index.address[document.path])
            key = self._known[document.path] = joined(self._keys.own(document), repr(shown))
        return key

    def packed(self, documents: Iterable[Document], branches: Iterable[Branch]) -> bytes:
        """Return documents as JSON: what repeats stands once, and rows name it by its place."""
        groups = list(self._index.groups)
        issuers, types = _Places(), _Places()
        packed = []
        for document in documents:
            row = self.row(document)
            packed.append(
                [
                    row.number,
                    row.title,
                    row.address.removeprefix(addresses.DOCUMENTS),
                    row.day.isoformat() if row.day else "",
                    issuers.place((document.issuer, row.issuer)),
                    types.place((slug(row.type), row.type)),
                    groups.index(document.group),
                    STATUSES.index(row.status),
                    row.file.removeprefix(addresses.FILES),
                    row.size,
                    row.pages,
                ]
            )
        lists = {"groups": groups, "issuers": issuers.values, "types": types.values, "statuses": STATUSES}
        below = {f"{one.issuer.id}*": (one.issuer.id, *one.below) for one in branches if one.below}
        whole = {**lists, "below": below, "rows": packed}
        written = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
        return written.replace("<", "\\u003c").encode()  # so that no browser can take it for HTML


class _Places:
    """Values that repeat, each with the place at which it was met first."""

    def __init__(self) -> None:
        self.values: list[tuple[str, str]] = []
        self._known: dict[tuple[str, str], int] = {}

    def place(self, value: tuple[str, str]) -> int:
        """Return the place of a value."""
        if value not in self._known:
            self._known[value] = len(self.values)
            self.values.append(value)
        return self._known[value]


def capital(words: str) -> str:
    """Return words with a capital at their beginning."""
    return words[:1].upper() + words[1:]
