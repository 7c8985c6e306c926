"""Every document says who signed it.

What: a document without a signer.
Why: who answers for a document is what a reader asks first, and portals of law show it (domain.md 4b).
Citation: Decree 30/2020, article 8: position, full name and signature are part of every document.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Document, Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


def _signed(portal: Portal) -> list[Document]:
    """Return the documents without minutes and reports of a board, which have their signers inside."""
    return [one for one in documents(portal) if not one.kind]


@rule(of=_signed, cites="nd-30-2020-dieu-8")
def no_signer(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts."""
    for document in _signed(portal):
        if not document.signer:
            message = Message.of("rules.documents-no-signer-message", title=document.title)
            yield Found(at(document, "title"), message, Message.of("rules.documents-no-signer-remedy"))
