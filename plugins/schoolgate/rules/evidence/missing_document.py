"""What a row of evidence names is there to be looked at.

What: a document, post, page, album, file or number that the portal does not have, or has as a draft only.
Why: what cannot be opened proves nothing; a draft may still change.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Evidence, Message, Portal
from schoolgate.rules.proofs import Proofs
from schoolgate.rules.rule import Found, rule

_SAID = "rules.evidence-missing-document-"


def _proved(portal: Portal) -> list[Evidence]:
    return [one for one in portal.evidence if one.documents]


@rule(of=_proved, cites="ke-hoach-nha-truong")
def missing_document(portal: Portal) -> Iterator[Found]:
    """Judge each thing that each row names."""
    rows = _proved(portal)
    proofs = Proofs(portal) if rows else None
    for row in rows:
        for name in row.documents:
            said = _said(row, name, proofs) if proofs else None
            if said:
                yield Found(row.where, *said, internal=True)


def _said(row: Evidence, name: str, proofs: Proofs) -> tuple[Message, Message] | None:
    path, values = proofs.find(name), {"item": row.item, "target": name}
    if draft := proofs.draft(path):
        return Message.of(_SAID + "draft", **values), Message.of(_SAID + "draft-remedy", path=draft)
    if path:
        return None
    meant = proofs.nearest(name)
    remedy = Message.of(_SAID + ("meant" if meant else "remedy"), meant=meant)
    return Message.of(_SAID + "message", **values), remedy
