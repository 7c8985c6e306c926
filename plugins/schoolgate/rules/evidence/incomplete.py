"""A row of evidence says when, by whom and by which document, and a bonus says why.

What: a row without a day, a person or a document, with a person who is not in the list of staff, a bonus
without a level or points, or one without a scale that gives no reason.
Why: what nobody can look up is a claim, and stands beside the total; "bắt buộc nêu lý do" (A22).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import BonusItem, Evidence, Message, Portal
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule

_SAID = "rules.evidence-incomplete-"


def _rows(portal: Portal) -> tuple[Evidence, ...]:
    return portal.evidence


@rule(of=_rows, cites="ke-hoach-nha-truong")
def incomplete(portal: Portal) -> Iterator[Found]:
    """Judge each row once: what lacks is named together."""
    for row in portal.evidence:
        lacks = [key for key, there in _facts(row, portal).items() if not there]
        if lacks:
            yield _found(row, lacks, portal)


def _facts(row: Evidence, portal: Portal) -> dict[str, object]:
    """Return what the row has of what it needs, each by the field to fill in."""
    rubric = portal.settings.rubric
    item = rubric.item(row.item) if rubric else None
    bonus = isinstance(item, BonusItem)
    scaled = isinstance(item, BonusItem) and bool(item.awards)
    return {
        "date": row.day,
        "by": row.by in portal.settings.staff,
        "documents": row.documents,
        "award": row.asks_bonus or not scaled,
        "points": row.asks_bonus or not bonus or scaled,
        "text": row.text or not bonus or scaled,
    }


def _found(row: Evidence, lacks: list[str], portal: Portal) -> Found:
    fields = ", ".join(f"“{one}:”" for one in lacks)
    values = {"item": row.item, "fields": fields, "by": row.by}
    if "by" in lacks and row.by:
        key = "person" if lacks == ["by"] else "message"
        meant = nearest(row.by, portal.settings.staff)
        remedy = Message.of(_SAID + ("meant" if meant else "unknown"), **values, meant=meant)
        return Found(row.where, Message.of(_SAID + key, **values), remedy, internal=True)
    message, remedy = Message.of(_SAID + "message", **values), Message.of(_SAID + "remedy", **values)
    return Found(row.where, message, remedy, internal=True)
