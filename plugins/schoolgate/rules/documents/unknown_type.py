"""Every document says of which type it is, and it is one of the types there are.

What: no type, or a word that is no type of official document.
Why: documents are looked up by type: decisions, plans, reports (R-063).
Citation: Decree 30/2020, article 7, names the types of administrative documents.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Document, Message, Portal
from schoolgate.rules.facts import at, nearest
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import official_documents
from schoolgate.vietnamese import slug


def _typed(portal: Portal) -> list[Document]:
    """Return the documents that are not drafts, where the list of types is known."""
    return official_documents(portal) if portal.settings.document_types else []


@rule(of=_typed, cites="nd-30-2020-dieu-7")
def unknown_type(portal: Portal) -> Iterator[Found]:
    """Judge each type by the folded name; that of minutes of layer 2 is their kind."""
    known = {one.id: one.name for one in portal.settings.document_types}
    for document in _typed(portal):
        if slug(document.type) in known:
            continue
        message = (
            Message.of("rules.documents-unknown-type-message", type=document.type)
            if document.type
            else Message.of("rules.documents-unknown-type-missing")
        )
        yield Found(at(document, "type"), message, _remedy(document.type, known))


def _remedy(written: str, known: dict[str, str]) -> Message:
    meant = nearest(slug(written), known)
    if meant:
        return Message.of("rules.documents-unknown-type-meant", meant=known[meant])
    return Message.of("rules.documents-unknown-type-remedy")
