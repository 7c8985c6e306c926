"""A PDF has a text that can be searched, copied and read aloud.

What: a PDF whose pages are nothing but pictures of paper.
Why: a blind parent hears nothing of it, and nobody finds it by its words (domain.md 4b).
Citation: Circular 26/2020 on access for people with disabilities.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from schoolgate.model import Attachment, Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import shown_documents


def _opened(portal: Portal) -> list[Attachment]:
    """Return the PDFs of shown documents that were opened; ``check`` opens none, a build all."""
    paths = (path for document in shown_documents(portal) for path in document.files)
    return [file for path in paths if (file := portal.attachments.get(path)) and file.name]


@rule(of=_opened, cites="tt-26-2020")
def scanned_pdf(portal: Portal) -> Iterator[Found]:
    """Judge what readers can download."""
    for file in _opened(portal):
        if file.scan:
            message = Message.of("rules.documents-scanned-pdf-message", name=PurePosixPath(file.path).name)
            yield Found(Location(file.path), message, Message.of("rules.documents-scanned-pdf-remedy"))
