"""A document of the authorities is on the portal two days after it came.

What: more than two days between receiving and publishing, or received and still a draft after two days.
Why: "Cập nhật đầy đủ khi có các thông tư, các văn bản của ngành", within one or two days (R-067).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from schoolgate.model import Document, Message, Portal
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


@rule(of=documents, cites="qd-8265-2021-lop-1", limits=("document-days",))
def late_publication(portal: Portal) -> Iterator[Found]:
    """Judge documents of layer 1 that say when they were received."""
    for document in portal.documents:
        if document.received_on is None or document.secrecy or document.layer != "public":
            continue
        longest = portal.settings.rulebook.limit("document-days", document.received_on)
        if longest is None:
            continue
        message = _message(document, document.received_on, portal.as_of, timedelta(longest))
        if message:
            remedy = Message.of("rules.documents-late-publication-remedy")
            yield Found(at(document, "received_on"), message, remedy)


def _message(document: Document, received: date, as_of: date, longest: timedelta) -> Message | None:
    published = document.published_on
    if document.draft or (published and published > as_of):
        waited = as_of - received
        values = {"received": day(received), "days": waited.days}
        late = Message.of("rules.documents-late-publication-waiting", **values)
        return late if waited > longest else None
    if published is None or published - received <= longest:
        return None
    values = {"received": day(received), "published": day(published), "days": (published - received).days}
    return Message.of("rules.documents-late-publication-message", **values)
