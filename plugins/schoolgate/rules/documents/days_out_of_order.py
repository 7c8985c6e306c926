"""The days of a document follow one another.

What: issued in the future; in effect, received or published before it was issued; expired before in effect.
Why: real registers contain such slips; a wrong day hides a document from who looks for it (domain.md 4b).
Citation: Decree 42/2022 asks for the days of issue and effect (state agencies; good practice for a school).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Document, Message, Portal
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents

_PAIRS = (
    ("issued_on", "effective_on"),
    ("issued_on", "received_on"),
    ("issued_on", "published_on"),
    ("effective_on", "expires_on"),
)
"""The second day is not before the first."""


def _dated(portal: Portal) -> list[Document]:
    """Return the documents with days to compare."""
    return [one for one in documents(portal) if one.issued_on or (one.effective_on and one.expires_on)]


@rule(of=_dated, cites="nd-42-2022")
def days_out_of_order(portal: Portal) -> Iterator[Found]:
    """Judge each pair of days; the day of issue is compared with the portal's day too."""
    for document in _dated(portal):
        if document.issued_on and document.issued_on > portal.as_of:
            message = Message.of("rules.documents-days-out-of-order-future", issued=day(document.issued_on))
            yield _found(document, "issued_on", message)
        for first, second in _PAIRS:
            earlier, later = _day(document, first), _day(document, second)
            if earlier and later and later < earlier:
                name = f"rules.documents-days-out-of-order-{second.replace('_', '-')}"
                values = {"first": day(earlier), "second": day(later)}
                yield _found(document, second, Message.of(name, **values))


def _day(document: Document, field: str) -> date | None:
    found: date | None = getattr(document, field)
    return found


def _found(document: Document, field: str, message: Message) -> Found:
    return Found(at(document, field), message, Message.of("rules.documents-days-out-of-order-remedy"))
