"""A document lies in the group of those who issue such documents.

What: a group that names levels of issuers, and a document of an issuer of another level.
Why: documents of the authorities, of the school and of the Youth are looked for in their own groups
(R-061, R-062, R-066).
Citation: the portal criterion of Decision 8265 ("Hệ thống văn bản chỉ đạo các cấp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Category, Document, Issuer, Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents


def _sorted(portal: Portal) -> Iterator[tuple[Document, Category, Issuer]]:
    """Return the documents of an issuer with a level, in a group that names levels."""
    groups = {one.id: one for one in portal.settings.categories if one.section == "documents"}
    for document in documents(portal):
        group, issuer = groups.get(document.group), portal.settings.issuers.get(document.issuer)
        if group and issuer and group.levels and issuer.level:
            yield document, group, issuer


@rule(of=_sorted, cites="qd-8265-2021-lop-1")
def other_group(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts."""
    for document, group, issuer in _sorted(portal):
        if issuer.level not in group.levels:
            values = {"group": group.title, "issuer": issuer.name}
            message = Message.of("rules.documents-other-group-message", **values)
            yield Found(at(document, "issuer"), message, Message.of("rules.documents-other-group-remedy"))
