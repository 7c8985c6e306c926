"""How one item of a rubric stands, and what stands behind it."""

from __future__ import annotations

from decimal import Decimal

from schoolgate.model import (
    Basis,
    BonusItem,
    Evidence,
    Finding,
    ItemScore,
    Message,
    Outcome,
    RubricItem,
    Standing,
)
from schoolgate.scoring.facts import Facts
from schoolgate.scoring.losses import ZERO, losses


def item_score(item: RubricItem, facts: Facts) -> ItemScore:
    """Return the score of an item: no evidence is not a pass, and what is claimed is only a claim."""
    rules = {feed.rule for one in item.deductions for feed in one.feeds}
    taken = losses(item, facts)
    pending = _pending(item, facts)
    if broken := sorted(rule for rule in rules if facts.crashed(rule)):
        reason = Message.of("score.crashed", rules=", ".join(broken))
        return ItemScore(item, Standing.NONE, Outcome.CRASHED, None, taken, pending=pending, reason=reason)
    rows = facts.rows(item.id)
    standing, shown = _standing(item, rules, pending, rows, facts)
    if standing is Standing.NONE:
        reason = _reason(item, pending)
        return ItemScore(item, standing, Outcome.NEEDS_PERSON, None, taken, pending=pending, reason=reason)
    outcome = Outcome.FAILED if any(one.points for one in taken) else Outcome.PASSED
    left = item.max - sum((one.points for one in taken), ZERO)
    return ItemScore(item, standing, outcome, left, taken, shown, pending)


def _standing(
    item: RubricItem, rules: set[str], pending: tuple[Finding, ...], rows: tuple[Evidence, ...], facts: Facts
) -> tuple[Standing, tuple[Evidence, ...]]:
    """Return what stands behind an item, with the rows that show it was done."""
    asked = any(one.outcome is Outcome.NEEDS_PERSON for one in pending)
    if item.basis is not Basis.EVIDENCE and not asked and any(map(facts.judged, rules)):
        return (Standing.PROVEN if item.basis is Basis.SITE else Standing.EVIDENCED), ()
    shown = tuple(one for one in rows if one.shows)
    held = tuple(one for one in shown if facts.holds(one))
    if held:
        return Standing.EVIDENCED, held
    return (Standing.CLAIMED, shown) if shown else (Standing.NONE, ())


def _pending(item: RubricItem, facts: Facts) -> tuple[Finding, ...]:
    """Return what may still cost points."""
    return tuple(
        one
        for each in item.deductions
        if each.points or each.bands
        for feed in each.feeds
        for outcome in (Outcome.OPEN, Outcome.NEEDS_PERSON)
        for one in facts.found(feed, outcome)
    )


def _reason(item: RubricItem, pending: tuple[Finding, ...]) -> Message:
    if item.basis is Basis.SITE and not pending:
        return Message.of("score.nothing-yet")
    return Message.of("score.no-evidence", item=item.id)


def bonus_score(item: BonusItem, facts: Facts) -> ItemScore:
    """Return the points of a bonus item: the highest award counts (A21), shown ones before claims."""
    asked = [one for one in facts.rows(item.id) if one.asks_bonus and one.group not in item.without]
    worth = [(points, one) for one in asked if (points := _worth(item, one)) is not None]
    for standing, some in (
        (Standing.EVIDENCED, [(points, one) for points, one in worth if facts.holds(one)]),
        (Standing.CLAIMED, worth),
    ):
        if some:
            points = max(points for points, _ in some)
            shown = tuple(one for value, one in some if value == points)
            return ItemScore(item, standing, Outcome.PASSED, points, evidence=shown)
    return ItemScore(item, Standing.NONE, Outcome.NOT_APPLICABLE, ZERO, reason=Message.of("score.no-award"))


def _worth(item: BonusItem, row: Evidence) -> Decimal | None:
    """Return what a row is worth: by the scale, or as declared where there is none and a reason is given."""
    if item.awards:
        return item.points(row.award)
    return min(row.points, item.max) if row.points is not None and row.text else None
