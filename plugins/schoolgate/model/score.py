"""The score of a portal by a rubric, with its working."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from schoolgate.model.evidence import Evidence
from schoolgate.model.message import Finding, Message
from schoolgate.model.outcomes import Outcome
from schoolgate.model.rubric import BonusItem, Criterion, Deduction, Rubric, RubricItem, Standard

ZERO = Decimal(0)


class Standing(StrEnum):
    """What stands behind the points of an item; the three are never added up silently."""

    PROVEN = "proven"
    """The portal has counted it."""
    EVIDENCED = "evidenced"
    """Records or dated rows of evidence show it."""
    CLAIMED = "claimed"
    """Somebody says so, and nothing shows it."""
    NONE = "none"
    """Nobody says anything."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What a deduction took from an item, and what it took it for."""

    deduction: Deduction
    points: Decimal
    """What is really lost: the floor of an item ends it."""
    count: int
    findings: tuple[Finding, ...] = ()
    rows: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemScore:
    """How an item stands. ``score`` is None where it cannot be computed; ``reason`` says why."""

    item: RubricItem | BonusItem
    standing: Standing
    outcome: Outcome
    score: Decimal | None
    losses: tuple[Loss, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    """The rows that show it was done."""
    pending: tuple[Finding, ...] = ()
    """What may still cost points: there is time left, or a person has to say."""
    reason: Message | None = None

    @property
    def counted(self) -> Decimal:
        """What it gives to the total: nothing that is only claimed."""
        shown = self.standing in {Standing.PROVEN, Standing.EVIDENCED}
        return self.score if shown and self.score is not None else ZERO


@dataclass(frozen=True, slots=True)
class Step:
    """Things to do for one deduction, or a row of evidence to add, and the points that it wins."""

    item: ItemScore
    gain: Decimal
    effort: int
    """How many faults have to be mended."""
    deduction: Deduction | None = None
    findings: tuple[Finding, ...] = ()
    rows: tuple[Evidence, ...] = ()
    reason: Message | None = None
    """Why the item has no points, where nothing is to be mended but to be shown."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A share that a row declares, and what a rule has counted: ``well`` of ``counted``."""

    item: RubricItem
    row: Evidence
    rule: str
    well: int
    counted: int
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """A criterion with its items."""

    criterion: Criterion
    items: tuple[ItemScore, ...]

    @property
    def score(self) -> Decimal | None:
        """Its points; None where an item cannot be computed."""
        return summed(self.items)

    @property
    def counted(self) -> Decimal:
        """What it gives to the total."""
        return sum((one.counted for one in self.items), ZERO)


@dataclass(frozen=True, slots=True)
class StandardScore:
    """A standard with its criteria."""

    standard: Standard
    criteria: tuple[CriterionScore, ...]
    share: Decimal
    """More than this part of its points it must have."""

    @property
    def counted(self) -> Decimal:
        """What it gives to the total."""
        return sum((one.counted for criterion in self.criteria for one in criterion.items), ZERO)

    @property
    def enough(self) -> bool:
        """Whether it has more than its share (A24)."""
        return self.counted > self.standard.max * self.share


@dataclass(frozen=True, slots=True)
class Score:
    """The whole score as of a day: ``total`` is proven + evidenced, what is claimed stands beside it."""

    rubric: Rubric
    as_of: date
    first: date
    """The first day of the period that was judged."""
    standards: tuple[StandardScore, ...]
    bonus: tuple[ItemScore, ...]

    @property
    def items(self) -> tuple[ItemScore, ...]:
        """All items, the bonus last."""
        base = (
            one for standard in self.standards for criterion in standard.criteria for one in criterion.items
        )
        return (*base, *self.bonus)

    def of(self, standing: Standing) -> Decimal:
        """Return the points that something stands behind; the bonus ends at its most."""
        base = (one for one in self.items if isinstance(one.item, RubricItem))
        points = sum((one.score or ZERO for one in base if one.standing is standing), ZERO)
        return points + self._bonus(standing)

    def _bonus(self, standing: Standing) -> Decimal:
        points = sum((one.score or ZERO for one in self.bonus if one.standing is standing), ZERO)
        return min(self.rubric.bonus_max, points)

    @property
    def total(self) -> Decimal | None:
        """Proven and evidenced points; None where a bug of ours keeps an item from being scored."""
        if self.crashed:
            return None
        return min(self.of(Standing.PROVEN) + self.of(Standing.EVIDENCED), self.rubric.max_total)

    @property
    def crashed(self) -> bool:
        """Whether something of ours broke on the way."""
        return any(one.outcome is Outcome.CRASHED for one in self.items)

    @property
    def graded(self) -> Decimal | None:
        """The points by which the class is given (A23)."""
        if self.total is None or self.rubric.bonus_in_class:
            return self.total
        return self.total - self._bonus(Standing.EVIDENCED)

    @property
    def short(self) -> tuple[StandardScore, ...]:
        """The standards that have too few of their points."""
        return tuple(one for one in self.standards if not one.enough)

    @property
    def class_(self) -> str:
        """The class: ``A``, ``B``, or ``""`` for none."""
        points = self.graded
        if points is None or self.short:
            return ""
        return next((one.id for one in self.rubric.classes if points >= one.minimum), "")

    def criterion(self, id_: str) -> CriterionScore | None:
        """Return a criterion by id, ``T2.C3``."""
        found = (one for standard in self.standards for one in standard.criteria)
        return next((one for one in found if one.criterion.id == id_), None)

    def item(self, id_: str) -> ItemScore | None:
        """Return an item by id, ``T2.C3.M1``."""
        return next((one for one in self.items if one.item.id == id_), None)


def summed(items: tuple[ItemScore, ...]) -> Decimal | None:
    """Return what items give together; None where one of them cannot be computed."""
    if any(one.score is None for one in items):
        return None
    return sum((one.counted for one in items), ZERO)


def public_score(score: Score) -> Score:
    """Return a score as layer 1 may know it: what was lost and why, never a place, a name or a row."""
    return replace(
        score,
        standards=tuple(
            replace(one, criteria=tuple(replace(each, items=_bare(each.items)) for each in one.criteria))
            for one in score.standards
        ),
        bonus=_bare(score.bonus),
    )


def _bare(items: tuple[ItemScore, ...]) -> tuple[ItemScore, ...]:
    return tuple(
        replace(
            one,
            losses=tuple(replace(loss, findings=(), rows=()) for loss in one.losses),
            evidence=(),
            pending=(),
            reason=None,
        )
        for one in items
    )
