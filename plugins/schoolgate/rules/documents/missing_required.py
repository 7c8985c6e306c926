"""The school has issued every document that it must have for the school year.

What: a row of ``required-documents.yml`` without a document, with one that is not there, or of another year.
Why: "Chưa ban hành đầy đủ văn bản theo quy định (trừ 01 điểm/văn bản)" (R-070).
Citation: criterion 1.1, item 2 of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Document, Message, Portal, Required, school_year
from schoolgate.register import Register
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


def _asked(portal: Portal) -> list[Required]:
    """Return what is asked for in the school years that have begun; what is due later may be missing."""
    begun = [one for one in portal.settings.required if one.year <= school_year(portal.as_of)]
    return [one for one in begun if one.document or one.due is None or one.due < portal.as_of]


@rule(of=_asked, cites="qd-8265-2021-van-ban")
def missing_required(portal: Portal) -> Iterator[Found]:
    """Judge each row by the document that it names."""
    register = Register(documents(portal))
    for one in _asked(portal):
        document = register.find(one.document) if one.document else None
        message = _message(one, document)
        if message:
            remedy = Message.of("rules.documents-missing-required-remedy", title=one.title)
            since = one.due or date(int(one.year[:4]), 8, 1)
            yield Found(one.where, message, remedy, subject=f"{one.year} {one.title}", day=since)


def _message(one: Required, document: Document | None) -> Message | None:
    values = {"title": one.title, "year": one.year}
    if not one.document:
        return Message.of("rules.documents-missing-required-message", **values)
    if document is None:
        return Message.of("rules.documents-missing-required-not-there", target=one.document, **values)
    first, last = date(int(one.year[:4]), 8, 1), date(int(one.year[5:]), 7, 31)
    if document.issued_on and document.issued_on > last:
        return Message.of("rules.documents-missing-required-later", day=day(document.issued_on), **values)
    if document.expires_on and document.expires_on < first:
        return Message.of("rules.documents-missing-required-earlier", day=day(document.expires_on), **values)
    return None
