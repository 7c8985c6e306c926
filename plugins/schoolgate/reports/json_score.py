"""``schoolgate score --format json`` and ``compliance.json``: a contract that scripts rely on (design.md 5).

Fields may be added and never removed as long as ``SCHEMA`` stays. Points are numbers in quarters; what cannot
be computed is None, and ``reason`` says why.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal
from importlib.metadata import version
from typing import Annotated, Literal

from pydantic import Field

from schoolgate.messages import say
from schoolgate.model import Evidence, Finding, ItemScore, Loss, Outcome, Score, Standing
from schoolgate.reports.identity import identified
from schoolgate.reports.json_check import SCHEMA, CitationEntry, citation_entry


@dataclass(frozen=True, slots=True)
class RubricEntry:
    """By what was scored: ``readings`` are the alternatives that the school has chosen."""

    id: str
    title: str
    number: str
    max: float
    readings: dict[str, str]


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A place that costs points: a finding with its rule, or a row of evidence without."""

    path: str | None
    line: int | None
    sheet: str | None
    row: int | None
    column: str | None
    finding: str | None
    rule: str | None
    message: str
    remedy: str | None
    citation: CitationEntry | None


@dataclass(frozen=True, slots=True)
class DeductionEntry:
    """What a deduction took; ``rule`` is its place in the rubric: ``T2.C3.M1.a``."""

    rule: str
    points: float
    count: int
    reason: str
    where: list[PlaceEntry]


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """A row that shows that an item was done."""

    day: date | None
    by: str
    text: str
    documents: list[str]
    line: int


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """How an item stands; ``standing`` says what is behind its points."""

    id: str
    title: str
    max: float
    score: float | None
    outcome: Outcome
    standing: Standing
    reason: str | None
    deductions: list[DeductionEntry]
    evidence: list[EvidenceEntry]
    pending: int
    """How many findings may still cost points."""


@dataclass(frozen=True, slots=True)
class StandardEntry:
    """A standard, and whether it has more than its share."""

    id: str
    title: str
    max: float
    score: float
    enough: bool


@dataclass(frozen=True, slots=True)
class ScoreDocument:
    """The whole document. ``total`` = proven + evidenced; ``claimed`` stands beside it, never inside.

    With a criterion it is of that criterion alone, with its ``score`` and ``max``.
    """

    schema: Literal[1]
    schoolgate: str
    commit: str | None
    as_of: date
    complete: bool
    rubric: RubricEntry | None
    first: date | None
    total: float | None
    proven: float
    evidenced: float
    claimed: float
    class_: Annotated[str | None, Field(serialization_alias="class")]
    standards: list[StandardEntry]
    items: list[ItemEntry]
    criterion: str | None = None
    score: float | None = None
    max: float | None = None
    reason: str | None = None


def score_document(
    score: Score, commit: str | None, *, complete: bool, findings: Iterable[Finding], language: str = "vi"
) -> ScoreDocument:
    """Return a score as a document; ``findings`` are all, so that each keeps its id."""
    names = {id(one): id_ for id_, one in identified(findings).items()}
    chosen = {one.id: one.chosen for one in score.rubric.ambiguities if one.chosen}
    rubric, crashed = score.rubric, score.crashed
    broken = next((one.reason for one in score.items if one.outcome is Outcome.CRASHED), None)
    return ScoreDocument(
        schema=SCHEMA,
        schoolgate=version("schoolgate"),
        commit=commit,
        as_of=score.as_of,
        complete=complete and not crashed,
        rubric=RubricEntry(rubric.id, rubric.title, rubric.number, float(rubric.max_total), chosen),
        first=score.first,
        total=_number(score.total),
        proven=float(score.of(Standing.PROVEN)),
        evidenced=float(score.of(Standing.EVIDENCED)),
        claimed=float(score.of(Standing.CLAIMED)),
        class_=score.class_ or None,
        standards=[
            StandardEntry(
                one.standard.id,
                one.standard.title,
                float(one.standard.max),
                float(one.counted),
                one.enough,
            )
            for one in score.standards
        ],
        items=[_item(one, names, language) for one in score.items],
        reason=say(broken, language) if broken else None,
    )


def of_criterion(document: ScoreDocument, score: Score, id_: str) -> ScoreDocument:
    """Return the document of one criterion alone. Raises KeyError where the rubric has none of that id."""
    found = score.criterion(id_)
    if found is None:
        raise KeyError(id_)
    wanted = {one.item.id for one in found.items}
    items = [one for one in document.items if one.id in wanted]
    most = float(found.criterion.max)
    return replace(document, items=items, criterion=id_, score=_number(found.score), max=most)


def for_everybody(document: ScoreDocument) -> ScoreDocument:
    """Return what layer 1 may tell: no path, no name, no text of a finding."""
    items = [
        replace(one, evidence=[], deductions=[replace(each, where=[]) for each in one.deductions])
        for one in document.items
    ]
    return replace(document, items=items, commit=None)


def written(document: ScoreDocument) -> str:
    """Return the document as JSON."""
    values = {name.rstrip("_"): value for name, value in asdict(document).items()}
    return json.dumps(values, ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _item(one: ItemScore, names: dict[int, str], language: str) -> ItemEntry:
    return ItemEntry(
        id=one.item.id,
        title=one.item.title,
        max=float(one.item.max),
        score=_number(one.score),
        outcome=one.outcome,
        standing=one.standing,
        reason=say(one.reason, language) if one.reason else None,
        deductions=[_deduction(one, loss, names, language) for loss in one.losses],
        evidence=[
            EvidenceEntry(row.day, row.by, row.text, list(row.documents), row.where.line)
            for row in one.evidence
        ],
        pending=len(one.pending),
    )


def _deduction(item: ItemScore, loss: Loss, names: dict[int, str], language: str) -> DeductionEntry:
    found = [_place(one, names, language) for one in loss.findings]
    return DeductionEntry(
        rule=f"{item.item.id}.{loss.deduction.id}",
        points=float(loss.points),
        count=loss.count,
        reason=loss.deduction.text,
        where=[*found, *map(_row, loss.rows)],
    )


def _place(one: Finding, names: dict[int, str], language: str) -> PlaceEntry:
    where = one.where
    return PlaceEntry(
        path=where.path or None,
        line=where.line or None,
        sheet=where.sheet or None,
        row=where.row or None,
        column=where.column or None,
        finding=names.get(id(one)),
        rule=one.rule,
        message=say(one.message, language),
        remedy=say(one.remedy, language),
        citation=citation_entry(one.citation),
    )


def _row(row: Evidence) -> PlaceEntry:
    return PlaceEntry(
        *(row.where.path, row.where.line, None, None, None, None, None, row.text, None, None),
    )
