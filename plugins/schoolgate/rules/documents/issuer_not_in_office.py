"""A document is dated within the time in which its issuer existed.

What: a day of issue before the issuer began, or after it ended.
Why: districts and their education offices ended on 30 June 2025, new wards began the day after; a number,
a date and an issuer that do not go together are a slip that inspectors notice (R-061).
Citation: the portal criterion of Decision 8265 ("Hệ thống văn bản chỉ đạo các cấp").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Document, Issuer, Message, Portal
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


def _issued(portal: Portal) -> list[tuple[Document, date]]:
    """Return the documents of a known issuer that say when they were issued, and that day."""
    known = portal.settings.issuers
    return [(one, one.issued_on) for one in documents(portal) if one.issued_on and one.issuer in known]


@rule(of=_issued, cites="qd-8265-2021-lop-1")
def issuer_not_in_office(portal: Portal) -> Iterator[Found]:
    """Judge the day of issue; an issuer without days of its own has always been there."""
    for document, issued in _issued(portal):
        message = _message(issued, portal.settings.issuers[document.issuer])
        if message:
            remedy = Message.of("rules.documents-issuer-not-in-office-remedy")
            yield Found(at(document, "issued_on"), message, remedy)


def _message(issued: date, issuer: Issuer) -> Message | None:
    if issuer.valid_from and issued < issuer.valid_from:
        fault, limit = "rules.documents-issuer-not-in-office-before", issuer.valid_from
    elif issuer.valid_to and issued > issuer.valid_to:
        fault, limit = "rules.documents-issuer-not-in-office-after", issuer.valid_to
    else:
        return None
    return Message.of(fault, issuer=issuer.name, issued=day(issued), limit=day(limit))
