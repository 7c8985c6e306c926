"""``schoolgate check --format json``: a contract that scripts rely on (design.md section 5).

Fields may be added and never removed as long as ``SCHEMA`` stays; ``docs/schemas/check.json`` is made of
these classes. What is not known, or does not apply, is None.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import date
from importlib.metadata import version
from typing import Literal

from schoolgate.model import Counted, Finding, Layer, Outcome, Portal, Reading, Scope, Severity
from schoolgate.regulations import citations
from schoolgate.reports.asked import asked
from schoolgate.reports.check_result import Check
from schoolgate.reports.comparison import Comparison, QuotaChange
from schoolgate.reports.findings import said
from schoolgate.reports.identity import identified
from schoolgate.reports.people import name

SCHEMA: Literal[1] = 1


@dataclass(frozen=True, slots=True)
class CitationEntry:
    """Where a duty comes from; ``url`` is "" where no public page is known."""

    id: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """What is wrong where. ``id`` stays the same while lines move; ``path`` lies below the content folder."""

    id: str
    rule: str
    severity: Severity
    outcome: Outcome
    layer: Layer
    path: str | None
    line: int | None
    sheet: str | None
    row: int | None
    column: str | None
    message: str
    remedy: str
    citation: CitationEntry | None
    period: str | None
    left_out: bool


@dataclass(frozen=True, slots=True)
class VerdictEntry:
    """How many things a rule judged ended in an outcome."""

    rule: str
    outcome: Outcome
    count: int


@dataclass(frozen=True, slots=True)
class QuotaEntry:
    """How a quota stands in a period. ``subject`` is a teacher, a course or an event, None for the site."""

    id: str
    scope: Scope
    subject: str | None
    name: str | None
    period: str
    first: date
    last: date
    title: str
    unit: str
    counts: Counted
    minimum: int
    target: int | None
    legal: int
    published: int
    outcome: Outcome
    days_left: int
    pace: int | None
    planned: int
    asked: list[str]
    """Names of those who are asked for what is missing, as far as the school has said it."""
    reason: str | None
    source: str | None
    citation: CitationEntry | None


@dataclass(frozen=True, slots=True)
class QuotaChangeEntry:
    """A quota before and after a change; None where it was not, or is not any more, asked."""

    before: QuotaEntry | None
    after: QuotaEntry | None


@dataclass(frozen=True, slots=True)
class PointsEntry:
    """A criterion of the rubric before and after a change."""

    title: str
    before: float
    after: float
    max: float


@dataclass(frozen=True, slots=True)
class BaseEntry:
    """What a change does: ``new`` are ids of findings, ``touched`` paths below the content folder."""

    commit: str
    touched: list[str]
    new: list[str]
    fixed: list[FindingEntry]
    quotas: list[QuotaChangeEntry]
    pending: list[QuotaChangeEntry]
    """What moves further once the waiting posts of the change are approved."""
    points: list[PointsEntry] = field(default_factory=list)
    """The criteria whose points the change moves."""


@dataclass(frozen=True, slots=True)
class CheckDocument:
    """The whole document. With ``month`` it tells of the quotas of that month alone, without verdicts."""

    schema: Literal[1]
    schoolgate: str
    commit: str | None
    as_of: date
    complete: bool
    month: str | None
    findings: list[FindingEntry]
    verdicts: list[VerdictEntry]
    quotas: list[QuotaEntry]
    base: BaseEntry | None = None
    """What the change does, with ``--base``."""


def check_document(check: Check, commit: str | None, language: str = "vi") -> CheckDocument:
    """Return a check as the document that scripts and the comment on a pull request read."""
    return CheckDocument(
        schema=SCHEMA,
        schoolgate=version("schoolgate"),
        commit=commit,
        as_of=check.portal.as_of,
        complete=check.complete,
        month=check.month or None,
        findings=_findings(check, language),
        verdicts=[VerdictEntry(one.rule, one.outcome, one.count) for one in check.verdicts],
        quotas=[_quota(one, check.portal) for one in check.readings],
        base=_base(check.comparison, check.portal, language) if check.comparison else None,
    )


def written(document: CheckDocument) -> str:
    """Return the document as JSON."""
    return json.dumps(asdict(document), ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def _findings(check: Check, language: str) -> list[FindingEntry]:
    return [_finding(one, id_, language) for id_, one in identified(check.findings).items()]


def _base(found: Comparison, portal: Portal, language: str) -> BaseEntry:
    return BaseEntry(
        commit=found.base,
        touched=list(found.touched),
        new=list(found.new),
        fixed=[_finding(one, id_, language) for id_, one in identified(found.fixed).items()],
        quotas=[_quota_change(one, portal) for one in found.quotas],
        pending=[_quota_change(one, portal) for one in found.pending],
        points=[
            PointsEntry(one.title, float(one.before), float(one.after), float(one.most))
            for one in found.points
        ],
    )


def _quota_change(one: QuotaChange, portal: Portal) -> QuotaChangeEntry:
    return QuotaChangeEntry(
        _quota(one.before, portal) if one.before else None, _quota(one.after, portal) if one.after else None
    )


def _finding(one: Finding, id_: str, language: str) -> FindingEntry:
    where = one.where
    return FindingEntry(
        id=id_,
        rule=one.rule,
        severity=one.severity,
        outcome=one.outcome,
        layer=one.layer,
        path=where.path or None,
        line=where.line or None,
        sheet=where.sheet or None,
        row=where.row or None,
        column=where.column or None,
        message=said(one.message, language),
        remedy=said(one.remedy, language),
        citation=citation_entry(one.citation),
        period=one.period or None,
        left_out=one.left_out,
    )


def _quota(one: Reading, portal: Portal) -> QuotaEntry:
    return QuotaEntry(
        id=one.quota.id,
        scope=one.quota.scope,
        subject=one.subject or None,
        name=one.name or None,
        period=one.period,
        first=one.first,
        last=one.last,
        title=one.quota.title,
        unit=one.quota.unit,
        counts=one.quota.counts,
        minimum=one.minimum,
        target=one.target,
        legal=one.legal,
        published=one.published,
        outcome=one.outcome,
        days_left=one.days_left,
        pace=one.pace,
        planned=one.planned,
        asked=[name(id_, portal) for id_ in asked(one, portal).doers],
        reason=one.reason or None,
        source=one.source or None,
        citation=citation_entry(one.citation),
    )


def citation_entry(id_: str) -> CitationEntry | None:
    """Return a citation by id, None for none."""
    if not id_:
        return None
    one = citations()[id_]
    return CitationEntry(one.id, one.text, one.url)
