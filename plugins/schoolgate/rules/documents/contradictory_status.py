"""What a document says of its own force agrees with its days and its successors.

What: "replaced" by nothing, "expired" before its last day, or two documents that replace each other.
Why: parents and teachers follow the document that the portal calls in force (domain.md 4b).
Citation: Decree 42/2022 asks for the status of documents (state agencies; good practice for a school).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Document, Message, Portal
from schoolgate.register import Register
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents

_PLAIN = "effective"


def _telling(portal: Portal) -> list[Document]:
    """Return the documents that say more of their force than that they have it."""
    return [one for one in documents(portal) if one.status != _PLAIN or one.replaces or one.replaced_by]


@rule(of=_telling, cites="nd-42-2022")
def contradictory_status(portal: Portal) -> Iterator[Found]:
    """Judge documents that are replaced or expired, or replace others."""
    register = Register(documents(portal))
    for document in _telling(portal):
        message = _message(document, register, portal)
        if message:
            remedy = Message.of("rules.documents-contradictory-status-remedy")
            yield Found(at(document, "status"), message, remedy)


def _message(document: Document, register: Register, portal: Portal) -> Message | None:
    replacer = register.replacer(document)
    if document.status == "replaced" and replacer is None and not document.replaced_by:
        return Message.of("rules.documents-contradictory-status-replaced")
    if document.status == "expired" and document.expires_on and document.expires_on >= portal.as_of:
        return Message.of("rules.documents-contradictory-status-expired", last=day(document.expires_on))
    if replacer and register.replacer(replacer) is document:
        return Message.of("rules.documents-contradictory-status-circle", title=replacer.title)
    return None
