"""What a document replaces or is based on stands in the register too.

What: a folder that is not there, or a number that no document of the portal has.
Why: a reader follows these links; the portal is to hold all documents that the school works by (R-060).
Citation: the portal criterion of Decision 8265 ("Hệ thống văn bản chỉ đạo các cấp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Document, Message, Portal, Severity
from schoolgate.register import Register, number_in
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


@rule(of=documents, cites="qd-8265-2021-lop-1")
def unknown_reference(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts; grounds without a number are words."""
    written = [one for one in portal.documents if not one.draft]
    register = Register(written)
    for document in written:
        for line in document.replaces:
            if register.find(line, document) is None:
                yield _found(document, "replaces", line)
        for line in document.based_on:
            if number_in(line) and register.find(line, document) is None:
                yield _found(document, "based_on", line)


def _found(document: Document, field: str, line: str) -> Found:
    named = number_in(line)
    kind = field.replace("_", "-") if named else "folder"
    message = Message.of(f"rules.documents-unknown-reference-{kind}", target=named.number if named else line)
    remedy = Message.of("rules.documents-unknown-reference-" + ("remedy" if named else "folder-remedy"))
    return Found(at(document, field), message, remedy, severity=None if named else Severity.WARNING)
