"""Every document says who signed it.

What: a document without a signer.
Why: who answers for a document is what a reader asks first, and portals of law show it (domain.md 4b).
Citation: Decree 30/2020, article 8: position, full name and signature are part of every document.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


@rule(of=documents, cites="nd-30-2020-dieu-8")
def no_signer(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts; minutes and reports of a board have their signers inside."""
    for document in portal.documents:
        if not document.draft and not document.signer and not document.kind:
            message = Message.of("rules.documents-no-signer-message", title=document.title)
            yield Found(at(document, "title"), message, Message.of("rules.documents-no-signer-remedy"))
