"""The cheapest next points: what wins most for the fewest things done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from schoolgate.model import (
    Evidence,
    Finding,
    ItemScore,
    Loss,
    Message,
    Rubric,
    RubricItem,
    Standing,
    Step,
)
from schoolgate.scoring.facts import Facts
from schoolgate.scoring.items import item_score
from schoolgate.scoring.losses import ZERO, fault


def steps(rubric: Rubric, facts: Facts) -> tuple[Step, ...]:
    """Return the steps that win points, the most points for each fault mended first."""
    found = [step for item in rubric.items for step in _of(item, facts) if step.gain]
    return tuple(sorted(found, key=lambda one: (-one.gain / one.effort, -one.gain, one.item.item.id)))


def _of(item: RubricItem, facts: Facts) -> Iterator[Step]:
    now = item_score(item, facts)
    if now.standing in {Standing.NONE, Standing.CLAIMED}:
        lost = sum((one.points for one in now.losses), ZERO)
        yield Step(now, item.max - lost, 1, reason=now.reason or Message.of("score.only-claimed"))
        return
    for loss in now.losses:
        best = max(_tries(now, loss, facts), key=lambda one: (one.gain / one.effort, one.gain), default=None)
        if best:
            yield best


def _tries(now: ItemScore, loss: Loss, facts: Facts) -> Iterator[Step]:
    """Return what mending one, two … all faults of a deduction wins."""
    faults = list(dict.fromkeys(fault(loss.deduction, one) for one in loss.findings))
    done: tuple[Finding, ...] = ()
    for effort, one in enumerate(faults, 1):
        done += tuple(each for each in loss.findings if fault(loss.deduction, each) == one)
        yield Step(now, _gain(now, facts, done, ()), effort, loss.deduction, done)
    rows: tuple[Evidence, ...] = ()
    effort = len(faults)
    for row in loss.rows:
        rows, effort = (*rows, row), effort + max(1, row.count)
        yield Step(now, _gain(now, facts, done, rows), effort, loss.deduction, done, rows)


def _gain(now: ItemScore, facts: Facts, findings: tuple[Finding, ...], rows: tuple[Evidence, ...]) -> Decimal:
    gone, told = set(map(id, findings)), set(map(id, rows))
    rest = replace(
        facts,
        findings=tuple(one for one in facts.findings if id(one) not in gone),
        evidence=tuple(one for one in facts.evidence if id(one) not in told),
    )
    assert isinstance(now.item, RubricItem)
    then = item_score(now.item, rest)
    return (then.score or ZERO) - (now.score or ZERO)
