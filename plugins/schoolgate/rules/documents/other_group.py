"""A document lies in the group of those who issue such documents.

What: a group that names levels of issuers, and a document of an issuer of another level.
Why: documents of the authorities, of the school and of the Youth are looked for in their own groups
(R-061, R-062, R-066).
Citation: the portal criterion of Decision 8265 ("Hệ thống văn bản chỉ đạo các cấp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


@rule(of=documents, cites="qd-8265-2021-lop-1")
def other_group(portal: Portal) -> Iterator[Found]:
    """Judge documents of a known issuer in a group that names levels."""
    groups = {one.id: one for one in portal.settings.categories if one.section == "documents"}
    for document in portal.documents:
        group, issuer = groups.get(document.group), portal.settings.issuers.get(document.issuer)
        if document.draft or not group or not issuer or not group.levels or not issuer.level:
            continue
        if issuer.level not in group.levels:
            values = {"group": group.title, "issuer": issuer.name}
            message = Message.of("rules.documents-other-group-message", **values)
            yield Found(at(document, "issuer"), message, Message.of("rules.documents-other-group-remedy"))
