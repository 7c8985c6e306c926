"""Pages of official documents (R-060, R-071, domain.md 4b)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Attachment, Document, school_year
from schoolgate.register import superior
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.views import Crumb, Head, Link


@dataclass(frozen=True, slots=True)
class FileView:
    """A PDF to download; ``size`` in bytes."""

    title: str
    address: str
    size: int
    pages: int = 0


@dataclass(frozen=True, slots=True)
class DocumentView:
    """An official document. ``status`` is what ``register.standing`` says of it.

    A link without an address is something that this portal does not have.
    """

    title: str
    group: Link
    number: str
    type: str
    issuer: str
    superior: str
    """The body above the issuer on the day of issue, '' where none is declared."""
    signer: str
    status: str
    issued_on: dt.date | None
    effective_on: dt.date | None
    expires_on: dt.date | None
    received_on: dt.date | None
    published_on: dt.date | None
    files: tuple[FileView, ...]
    replaces: tuple[Link, ...]
    replaced_by: Link | None
    current: Link | None
    """The last of those that replaced it one after another, where that is another one."""
    based_on: tuple[Link, ...]
    followers: tuple[Link, ...]
    """Documents that are based on this one."""
    recipients: tuple[str, ...]
    area: str = ""


class Documents(Kind):
    """A page for each document."""

    template = "document"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._documents = index.register.documents

    def jobs(self) -> Iterator[Job]:
        for document in self.index.portal.documents:
            yield Job(self.index.address[document.path], self.template, self._key(document), document.path)

    def stamp(self, job: Job) -> Stamp:
        document = self._documents[job.item]
        day = document.issued_on or document.published_on
        text_ = joined(self.keys.own(document), repr((None, self.index.label(document))))
        return Stamp(day.isoformat() if day else "", text_)

    def _key(self, document: Document) -> str:
        index, settings = self.index, self.index.portal.settings
        files = [index.portal.attachments.get(path) for path in document.files]
        group = index.groups[document.group].title
        issuer = settings.issuers.get(document.issuer)
        others = (group, issuer, self._superior(document), files, index.standing(document))
        ways = (self._replaces(document), self._successors(document), self._based_on(document))
        shown = (*others, *ways, self._followers(document))
        return joined(self.keys.own(document), repr(shown), self.keys.body(document))

    def compose(self, job: Job) -> Content:
        document = self._documents[job.item]
        group = self.index.category_link(self.index.groups[document.group])
        view = self._view(document, group)
        crumbs = (
            self.home,
            Crumb(text("pages.documents"), addresses.DOCUMENTS),
            Crumb(group.title, group.address),
        )
        head = Head(document.title, self._about(document, view), job.address, group.address, crumbs)
        day = document.issued_on or document.published_on
        iso, year = (day.isoformat(), school_year(day)) if day else ("", "")
        return Content(head, view, document, group.title, iso, year)

    def _view(self, document: Document, group: Link) -> DocumentView:
        chain = self._successors(document)
        return DocumentView(
            title=document.title,
            group=group,
            number=document.number,
            type=_capital(document.type),
            issuer=self.index.issuer(document),
            superior=self._superior(document),
            signer=self._signer(document),
            status=self.index.standing(document),
            issued_on=document.issued_on,
            effective_on=document.effective_on,
            expires_on=document.expires_on,
            received_on=document.received_on,
            published_on=document.published_on,
            files=tuple(self._files(document)),
            replaces=self._replaces(document),
            replaced_by=chain[0] if chain else None,
            current=chain[-1] if len(chain) > 1 else None,
            based_on=self._based_on(document),
            followers=self._followers(document),
            recipients=document.recipients,
            area=document.area,
        )

    def _superior(self, document: Document) -> str:
        issuers = self.index.portal.settings.issuers
        issuer = issuers.get(document.issuer)
        above = superior(issuer, issuers, document.issued_on) if issuer else None
        return above.name if above else ""

    def _signer(self, document: Document) -> str:
        post = ", ".join(part for part in (document.signed_for, document.signer_position) if part)
        name = self.index.author(document.signer)
        return f"{name} – {post}" if name and post else name or post

    def _files(self, document: Document) -> list[FileView]:
        found = [self.index.portal.attachments.get(path) for path in document.files]
        files = [file for file in found if file and file.name]
        return [
            FileView(_file_title(file, len(files)), addresses.attachment(file.name), file.size, file.pages)
            for file in files
        ]

    def _replaces(self, document: Document) -> tuple[Link, ...]:
        register = self.index.register
        return tuple(self._way(one, register.find(one, document)) for one in document.replaces)

    def _successors(self, document: Document) -> tuple[Link, ...]:
        chain = self.index.register.successors(document)
        if not chain and document.replaced_by:
            return (Link(document.replaced_by, ""),)
        return tuple(self._link(one) for one in chain)

    def _based_on(self, document: Document) -> tuple[Link, ...]:
        register = self.index.register
        found = ((line, register.find(line, document)) for line in document.based_on)
        # The line is a whole reference of its own: it stays as the document writes it.
        return tuple(Link(line, self.index.address[one.path] if one else "") for line, one in found)

    def _followers(self, document: Document) -> tuple[Link, ...]:
        return tuple(self._link(one) for one in self.index.register.followers(document))

    def _way(self, reference: str, document: Document | None) -> Link:
        return self._link(document) if document else Link(reference, "")

    def _link(self, document: Document) -> Link:
        note = document.title if document.number else ""
        return Link(document.number or document.title, self.index.address[document.path], note)

    def _about(self, document: Document, view: DocumentView) -> str:
        if not (document.number and document.issued_on):
            return text("pages.document-short", title=document.title, school=self.index.school.name)
        return text(
            "pages.document-description",
            type=view.type,
            number=document.number,
            issuer=view.issuer,
            day=f"{document.issued_on:%d/%m/%Y}",
            title=document.title,
        )


def _file_title(file: Attachment, count: int) -> str:
    """Name a file by its own name where a document has several."""
    return text("pages.file-title") if count == 1 else addresses.file_stem(file.path)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
