"""A number is given once a year by the same issuer.

What: two documents of one issuer with the same number in the same calendar year.
Why: the second one is a copy or a slip, and a reference to the number means both (domain.md 4b).
Citation: Decree 30/2020, article 8: number and symbol are part of every administrative document.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Document, Message, Portal
from schoolgate.register import key
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


def _numbered(portal: Portal) -> list[tuple[Document, date]]:
    """Return the documents with a number, an issuer and a day of issue, and that day."""
    return [(one, one.issued_on) for one in documents(portal) if one.number and one.issuer and one.issued_on]


@rule(of=_numbered, cites="nd-30-2020-dieu-8")
def duplicate_number(portal: Portal) -> Iterator[Found]:
    """Judge the numbers of each issuer and year; of two documents the later path is told."""
    seen: dict[tuple[str, int, str], Document] = {}
    for document, issued in sorted(_numbered(portal), key=lambda one: one[0].path):
        first = seen.setdefault((document.issuer, issued.year, key(document.number)), document)
        if first is not document:
            values = {"number": document.number, "title": first.title, "year": issued.year}
            message = Message.of("rules.documents-duplicate-number-message", **values)
            remedy = Message.of("rules.documents-duplicate-number-remedy", path=first.path)
            yield Found(at(document, "number"), message, remedy)
