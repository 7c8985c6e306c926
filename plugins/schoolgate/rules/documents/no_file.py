"""Every document can be downloaded.

What: a document without a PDF beside it.
Why: who looks up a document needs the signed text itself, not only its number and title.
Citation: Decree 42/2022 asks for a file to download (state agencies; good practice for a school).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import official_documents


@rule(of=official_documents, cites="nd-42-2022")
def no_file(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts; minutes and reports of layer 2 are read where they are written."""
    for document in official_documents(portal):
        if not document.files:
            message = Message.of("rules.documents-no-file-message", title=document.title)
            yield Found(at(document, "title"), message, Message.of("rules.documents-no-file-remedy"))
