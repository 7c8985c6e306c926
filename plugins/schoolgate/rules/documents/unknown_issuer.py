"""Every document names the body that issued it, which is on the list of issuers.

What: a document without an issuer, or with an id that the list does not have.
Why: documents are looked up by issuer: ministry, department, city, ward, school (R-061).
Citation: the portal criterion of Decision 8265 ("Hệ thống văn bản chỉ đạo các cấp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.facts import at, nearest
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import official_documents


@rule(of=official_documents, cites="qd-8265-2021-lop-1")
def unknown_issuer(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts."""
    for document in official_documents(portal):
        if document.issuer in portal.settings.issuers:
            continue
        message = (
            Message.of("rules.documents-unknown-issuer-message", issuer=document.issuer)
            if document.issuer
            else Message.of("rules.documents-unknown-issuer-missing")
        )
        yield Found(at(document, "issuer"), message, _remedy(portal, document.issuer))


def _remedy(portal: Portal, issuer: str) -> Message:
    meant = nearest(issuer, portal.settings.issuers)
    if meant:
        return Message.of("rules.documents-unknown-issuer-meant", meant=meant)
    return Message.of("rules.documents-unknown-issuer-remedy")
