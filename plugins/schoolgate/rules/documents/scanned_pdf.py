"""A PDF has a text that can be searched, copied and read aloud.

What: a PDF whose pages are nothing but pictures of paper.
Why: a blind parent hears nothing of it, and nobody finds it by its words (domain.md 4b).
Citation: Circular 26/2020 on access for people with disabilities.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import files


@rule(of=files, cites="tt-26-2020")
def scanned_pdf(portal: Portal) -> Iterator[Found]:
    """Judge the PDFs of documents that are not drafts."""
    for document in portal.documents:
        for path in () if document.draft else document.files:
            file = portal.attachments.get(path)
            if file and file.scan:
                name = PurePosixPath(path).name
                message = Message.of("rules.documents-scanned-pdf-message", name=name)
                yield Found(Location(path), message, Message.of("rules.documents-scanned-pdf-remedy"))
