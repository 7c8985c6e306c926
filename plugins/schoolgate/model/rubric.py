"""Rubrics as data: standards, criteria, items, deductions, awards and classes (domain.md section 3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

STEP = Decimal("0.25")
"""The smallest part of a point: every figure of a rubric is a multiple of it."""


class Basis(StrEnum):
    """What shows that an item was done."""

    SITE = "site"
    """The content of the portal alone."""
    RECORDS = "records"
    """Tables that the school keeps, such as its accounts."""
    EVIDENCE = "evidence"
    """Dated rows of ``evidence.yml``; what rules find still costs its points."""


class DeductionKind(StrEnum):
    """How a deduction grows with the number of faults."""

    FLAT = "flat"
    PER = "per"
    BANDS = "bands"


@dataclass(frozen=True, slots=True)
class Feed:
    """Findings of a rule that cost points; of quota rules only those of the quotas that are named."""

    rule: str
    quotas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """So many faults cost so many points; ``last`` is None for any number from ``first`` on."""

    first: int
    last: int | None
    points: Decimal

    def holds(self, count: int) -> bool:
        """Whether a number of faults lies in the band."""
        return self.first <= count and (self.last is None or count <= self.last)


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points that faults cost: once, for each of them, or by exclusive bands of their number."""

    id: str
    kind: DeductionKind
    text: str
    """What is a fault, in the words of the rubric."""
    points: Decimal = Decimal(0)
    bands: tuple[Band, ...] = ()
    feeds: tuple[Feed, ...] = ()
    monthly: bool = False
    """Faults of one month cost once (A14)."""
    without: tuple[str, ...] = ()
    """Groups of evidence rows that do not count: ``support`` (A16)."""
    as_printed: str = ""

    def costs(self, count: int) -> Decimal:
        """Return what a number of faults costs, before the item's floor."""
        if not count:
            return Decimal(0)
        if self.kind is DeductionKind.BANDS:
            return next((band.points for band in self.bands if band.holds(count)), Decimal(0))
        return self.points * (count if self.kind is DeductionKind.PER else 1)


@dataclass(frozen=True, slots=True)
class RubricItem:
    """One line of the rubric: its most points, and what is taken from them."""

    id: str
    title: str
    max: Decimal
    unit: str = ""
    """Who assesses it; ``""`` where the rubric names nobody (A17)."""
    basis: Basis = Basis.EVIDENCE
    deductions: tuple[Deduction, ...] = ()
    largest: bool = False
    """Only the deduction that costs most counts, not their sum (A7)."""


@dataclass(frozen=True, slots=True)
class Award:
    """What a prize of a level is worth."""

    level: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class BonusItem:
    """Points on top: the highest award counts; without a scale what the school declares and explains."""

    id: str
    title: str
    max: Decimal
    unit: str = ""
    awards: tuple[Award, ...] = ()
    without: tuple[str, ...] = ()
    """Groups of evidence rows that do not count: ``consolation`` (A21)."""

    def points(self, level: str) -> Decimal | None:
        """Return what a prize of a level is worth, None for a level that the scale does not know."""
        return next((one.points for one in self.awards if one.level == level), None)


@dataclass(frozen=True, slots=True)
class Criterion:
    """Items that are summed."""

    id: str
    title: str
    max: Decimal
    items: tuple[RubricItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """Criteria that are summed; each standard has to reach its share (A24)."""

    id: str
    title: str
    max: Decimal
    criteria: tuple[Criterion, ...] = ()

    @property
    def items(self) -> Iterator[RubricItem]:
        """All items of its criteria."""
        return (item for criterion in self.criteria for item in criterion.items)


@dataclass(frozen=True, slots=True)
class RubricClass:
    """A class and the fewest points for it."""

    id: str
    minimum: Decimal


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading of an unclear place, which a school may choose."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A place of the rubric that can be read in several ways: as printed, and as it is read here."""

    id: str
    at: str
    """The item or deduction, or ``""`` for the whole rubric."""
    problem: str
    reading: str
    as_printed: str = ""
    alternatives: tuple[Alternative, ...] = ()
    chosen: str = ""
    """The alternative that the school has chosen; ``""`` for our reading."""


@dataclass(frozen=True, slots=True)
class Rubric:
    """A set of criteria by which portals or schools are scored, with the days on which it holds."""

    id: str
    title: str
    number: str
    issued_by: str
    issued_on: date | None
    valid_from: date | None
    valid_to: date | None
    max_total: Decimal
    pass_at: Decimal
    classes: tuple[RubricClass, ...]
    """The best one first."""
    standards: tuple[Standard, ...]
    bonus: tuple[BonusItem, ...] = ()
    bonus_max: Decimal = Decimal(0)
    bonus_in_class: bool = True
    """Whether the class is given by the total with the bonus (A23)."""
    share: Decimal = Decimal(0)
    """More than this part of its points every standard must have, e.g. 0.5 (A24)."""
    units: tuple[tuple[str, str], ...] = ()
    """The assessing units by their abbreviation."""
    ambiguities: tuple[Ambiguity, ...] = ()

    @property
    def items(self) -> Iterator[RubricItem]:
        """All items of its standards, without the bonus."""
        return (item for standard in self.standards for item in standard.items)

    def item(self, id_: str) -> RubricItem | BonusItem | None:
        """Return an item or bonus item by id."""
        known: dict[str, RubricItem | BonusItem] = {one.id: one for one in self.items}
        return (known | {one.id: one for one in self.bonus}).get(id_)
