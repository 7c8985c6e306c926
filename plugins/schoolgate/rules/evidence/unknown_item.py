"""A row of evidence names an item, a deduction and an award that the rubric has.

What: an item or a deduction that is not there, a level that the scale lacks, points beside a scale or above
what the item has.
Why: the score passes over such a row, and the school believes that it counts.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from schoolgate.model import BonusItem, Evidence, Message, Portal, Rubric, RubricItem
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule

_SAID = "rules.evidence-unknown-item-"


def _rows(portal: Portal) -> tuple[Evidence, ...]:
    return portal.evidence if portal.settings.rubric else ()


@rule(of=_rows, cites="ke-hoach-nha-truong")
def unknown_item(portal: Portal) -> Iterator[Found]:
    """Judge each row by the rubric of the school; the first fault of a row is told."""
    rubric = portal.settings.rubric
    if rubric is None:
        return
    for row in portal.evidence:
        fault = _fault(row, rubric)
        if fault:
            yield Found(row.where, *fault, internal=True)


def _fault(row: Evidence, rubric: Rubric) -> tuple[Message, Message] | None:
    item = rubric.item(row.item)
    if item is None:
        return _unknown(row, rubric)
    return _of_item(row, item) if isinstance(item, RubricItem) else _of_bonus(row, item)


def _unknown(row: Evidence, rubric: Rubric) -> tuple[Message, Message]:
    ids = [one.id for one in rubric.items] + [one.id for one in rubric.bonus]
    beside = [one for one in ids if _group(one) == _group(row.item)]
    meant = "" if beside else nearest(row.item.upper(), ids)
    remedy = Message.of(_SAID + ("meant" if meant else "remedy"), meant=meant, known=", ".join(beside or ids))
    return Message.of(_SAID + "message", item=row.item), remedy


def _group(id_: str) -> str:
    return id_.rpartition(".")[0]


def _of_item(row: Evidence, item: RubricItem) -> tuple[Message, Message] | None:
    known = [one.id for one in item.deductions]
    if row.deduction and row.deduction not in known:
        return _said("deduction", item=item.id, value=row.deduction, known=", ".join(known))
    return _said("no-bonus", item=item.id) if row.asks_bonus else None


def _of_bonus(row: Evidence, item: BonusItem) -> tuple[Message, Message] | None:
    if row.deduction:
        return _said("no-deduction", item=item.id, value=row.deduction)
    if row.award and not item.awards:
        return _said("no-scale", item=item.id, value=row.award)
    if row.award and item.points(row.award) is None:
        levels = ", ".join(one.level for one in item.awards)
        return _said("award", item=item.id, value=row.award, known=levels)
    if row.points is None:
        return None
    if item.awards:
        return _said("scale", item=item.id, known=", ".join(one.level for one in item.awards))
    values = {"value": _written(row.points), "most": _written(item.max)}
    return _said("above", item=item.id, **values) if row.points > item.max else None


def _written(points: Decimal) -> str:
    return f"{points.normalize():f}".replace(".", ",")


def _said(key: str, **values: object) -> tuple[Message, Message]:
    return Message.of(_SAID + key, **values), Message.of(f"{_SAID}{key}-remedy", **values)
