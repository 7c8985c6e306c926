"""What a document replaces or is based on stands in the register too, under the same number and day.

What: a folder that is not there, a number that no document of the portal has, or has with another day.
Why: a reader follows these links; the portal is to hold all documents that the school works by (R-060).
Citation: the portal criterion of Decision 8265 ("Hệ thống văn bản chỉ đạo các cấp").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Document, Location, Message, Portal, Severity
from schoolgate.register import Register, key, number_in
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


def _referring(portal: Portal) -> list[Document]:
    """Return the documents that name others; grounds without a number are words."""
    return [one for one in documents(portal) if one.replaces or any(map(number_in, one.based_on))]


@rule(of=_referring, cites="qd-8265-2021-lop-1")
def unknown_reference(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts by those that are not drafts."""
    register = Register(documents(portal))
    for document in _referring(portal):
        for line in document.replaces:
            if register.find(line, document) is None:
                yield _found(document, "replaces", line, register)
        for line in document.based_on:
            if number_in(line) and register.find(line, document) is None:
                yield _found(document, "based_on", line, register)


def _found(document: Document, field: str, line: str, register: Register) -> Found:
    where, named = at(document, field), number_in(line)
    if named is None:
        return _said(where, "folder", "folder-remedy", Severity.WARNING, target=line)
    other = _other_day(named.number, named.day, register)
    if other and named.day:
        values = {"target": named.number, "named": day(named.day), "issued": day(other)}
        return _said(where, "other-day", "other-day-remedy", Severity.WARNING, **values)
    return _said(where, field.replace("_", "-"), "remedy", None, target=named.number)


def _other_day(number: str, named: date | None, register: Register) -> date | None:
    """Return the day on which the same number was given in the same year."""
    alike = (one.issued_on for one in register.documents.values() if key(one.number) == key(number))
    return next((one for one in alike if one and named and one.year == named.year), None)


def _said(where: Location, sentence: str, remedy: str, severity: Severity | None, **values: str) -> Found:
    key_ = "rules.documents-unknown-reference-"
    return Found(where, Message.of(key_ + sentence, **values), Message.of(key_ + remedy), severity)
