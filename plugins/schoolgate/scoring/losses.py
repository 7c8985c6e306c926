"""What the deductions of an item take from it, each fault counted once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from schoolgate.model import Deduction, DeductionKind, Evidence, Finding, Loss, Outcome, RubricItem
from schoolgate.scoring.facts import Facts

ZERO = Decimal(0)


def losses(item: RubricItem, facts: Facts) -> tuple[Loss, ...]:
    """Return what is lost, in the order of the rubric; together never more than the item has (A1)."""
    found = tuple(one for each in item.deductions if (one := _loss(item, each, facts)))
    if item.largest:
        most = max(found, key=lambda one: one.points, default=None)
        found = tuple(one if one is most else replace(one, points=ZERO) for one in found)
    return tuple(_floored(found, item.max))


def _floored(found: Iterable[Loss], most: Decimal) -> Iterator[Loss]:
    left = most
    for one in found:
        points = min(one.points, left)
        left -= points
        yield replace(one, points=points)


def _loss(item: RubricItem, deduction: Deduction, facts: Facts) -> Loss | None:
    findings = tuple(one for feed in deduction.feeds for one in facts.found(feed, Outcome.FAILED))
    rows = tuple(
        one
        for one in facts.rows(item.id)
        if one.deduction == deduction.id and one.group not in deduction.without
    )
    count = _count(deduction, findings, rows)
    if not count:
        return None
    return Loss(deduction, deduction.costs(count), count, findings, rows)


def _count(deduction: Deduction, findings: Iterable[Finding], rows: Iterable[Evidence]) -> int:
    faults = {fault(deduction, one) for one in findings}
    if deduction.monthly:
        return len(faults | {f"{one.day:%Y-%m}" if one.day else "" for one in rows})
    return len(faults) + sum(one.count for one in rows)


def fault(deduction: Deduction, one: Finding) -> Hashable:
    """Return by what a finding is told from others: those that are alike are one fault.

    Bands count people or courses, whichever rule names them; elsewhere it is a duty and its subject.
    """
    if deduction.monthly:
        return one.period or (f"{one.day:%Y-%m}" if one.day else "")
    if deduction.kind is DeductionKind.BANDS:
        return one.subject or one.where
    return one.rule, one.quota, one.subject or (one.period, one.where)
