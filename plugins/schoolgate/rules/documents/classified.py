"""What is stamped secret or for internal use is never on layer 1.

What: a document below ``documents/`` with a degree of secrecy.
Why: it was to stay inside; the portal leaves it and its files out, and says so (domain.md 4b).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Document, Layer, Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule


def _public(portal: Portal) -> list[Document]:
    """Return the documents of layer 1, drafts too: a draft is one line away from everybody."""
    return [one for one in portal.documents if one.layer is Layer.PUBLIC]


@rule(of=_public)
def classified(portal: Portal) -> Iterator[Found]:
    """Judge everything that lies in a public folder."""
    for document in _public(portal):
        if document.secrecy:
            values = {"title": document.title, "secrecy": document.secrecy}
            message = Message.of("rules.documents-classified-message", **values)
            remedy = Message.of("rules.documents-classified-remedy")
            yield Found(at(document, "secrecy"), message, remedy, left_out=True)
