"""A document of the authorities is on the portal two days after it came.

What: more than two days between receiving and publishing, or received and still not published after them.
Why: "Cập nhật đầy đủ khi có các thông tư, các văn bản của ngành", within one or two days (R-067).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from schoolgate.model import Document, Layer, Message, Outcome, Portal
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule

_DAY = timedelta(1)


def _received(portal: Portal) -> Iterator[tuple[Document, date, date]]:
    """Return the documents for everybody that came by the portal's day, the day, and the last day in time."""
    for one in portal.documents:
        came = one.received_on if one.layer is Layer.PUBLIC and not one.secrecy else None
        longest = portal.settings.rulebook.limit("document-days", came) if came else None
        if came and came <= portal.as_of and longest is not None:
            yield one, came, came + timedelta(longest)


@rule(of=_received, cites="qd-8265-2021-lop-1", limits=("document-days",))
def late_publication(portal: Portal) -> Iterator[Found]:
    """Judge drafts too; what has no day of publication is seen at once."""
    for document, received, due in _received(portal):
        published = document.published_on
        if document.draft or (published and published > portal.as_of):
            yield replace(_waiting(document, received, due, portal.as_of), day=due + _DAY)
        elif published and published > due:
            values = {"received": day(received), "published": day(published)}
            late = "rules.documents-late-publication-message"
            message = Message.of(late, **values, days=(published - received).days)
            yield replace(_found(document, message), day=due + _DAY)


def _waiting(document: Document, received: date, due: date, as_of: date) -> Found:
    if as_of <= due:
        message = Message.of("rules.documents-late-publication-open", received=day(received), due=day(due))
        return _found(document, message, Outcome.OPEN)
    values = {"received": day(received), "days": (as_of - received).days}
    return _found(document, Message.of("rules.documents-late-publication-waiting", **values))


def _found(document: Document, message: Message, outcome: Outcome = Outcome.FAILED) -> Found:
    remedy = Message.of("rules.documents-late-publication-remedy")
    return Found(at(document, "received_on"), message, remedy, outcome=outcome, subject=document.path)
