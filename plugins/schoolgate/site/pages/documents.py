"""Pages of official documents (R-050 to R-053)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Attachment, Document, school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.views import Crumb, DocumentView, FileView, Head, Link


class Documents(Kind):
    """A page for each document."""

    template = "document"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._documents = {document.path: document for document in index.portal.documents}

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
        replaced = index.replaced_by.get(document.path)
        replaces = index.content_path(document.replaces, "documents/")
        issuer = settings.issuers.get(document.issuer)
        others = (group, issuer, files, replaced and replaced.title, index.title(replaces))
        return joined(self.keys.own(document), repr(others), self.keys.body(document))

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
        index = self.index
        issuer = index.portal.settings.issuers.get(document.issuer)
        replaced_by = index.replaced_by.get(document.path)
        return DocumentView(
            title=document.title,
            group=group,
            number=document.number,
            type=_capital(document.type),
            issuer=issuer.name if issuer else document.issuer,
            signer=index.author(document.signer),
            signer_position=document.signer_position,
            status=document.status,
            issued_on=document.issued_on,
            effective_on=document.effective_on,
            expires_on=document.expires_on,
            published_on=document.published_on,
            files=tuple(self._files(document)),
            replaces=self._link(index.content_path(document.replaces, "documents/")),
            replaced_by=self._link(replaced_by.path if replaced_by else ""),
            area=document.area,
        )

    def _files(self, document: Document) -> list[FileView]:
        found = [self.index.portal.attachments.get(path) for path in document.files]
        files = [file for file in found if file and file.name]
        return [
            FileView(_file_title(file, len(files)), addresses.attachment(file.name), file.size, file.pages)
            for file in files
        ]

    def _link(self, path: str) -> Link | None:
        document = self._documents.get(path)
        if document is None:
            return None
        return Link(document.number or document.title, self.index.address[path], document.title)

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
