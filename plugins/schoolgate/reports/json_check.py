"""``schoolgate check --format json``: a contract that scripts rely on (design.md section 5).

Fields may be added and never removed as long as ``SCHEMA`` stays; ``docs/schemas/check.json`` is made of
these classes. What is not known, or does not apply, is None.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date
from importlib.metadata import version
from typing import Literal

from schoolgate.model import Counted, Finding, Layer, Outcome, Reading, Scope, Severity
from schoolgate.regulations import citations
from schoolgate.reports.check_result import Check
from schoolgate.reports.findings import said
from schoolgate.storage import digest

SCHEMA: Literal[1] = 1
_MOVING = {"line", "row", "rows", "days"}
"""Values of sentences that change although what is wrong stays the same."""
_ID_LENGTH = 16


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
    reason: str | None
    source: str | None
    citation: CitationEntry | None


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


def check_json(check: Check, commit: str | None, language: str = "vi") -> str:
    """Return a check as JSON; ``commit`` is that of the content, None where there is none."""
    document = CheckDocument(
        schema=SCHEMA,
        schoolgate=version("schoolgate"),
        commit=commit,
        as_of=check.portal.as_of,
        complete=check.complete,
        month=check.month or None,
        findings=_findings(check, language),
        verdicts=[VerdictEntry(one.rule, one.outcome, one.count) for one in check.verdicts],
        quotas=[_quota(one) for one in check.readings],
    )
    return json.dumps(asdict(document), ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def _findings(check: Check, language: str) -> list[FindingEntry]:
    seen: Counter[str] = Counter()
    entries = []
    for one in check.findings:
        id_ = _id(one)
        seen[id_] += 1
        entries.append(_finding(one, id_ if seen[id_] == 1 else f"{id_}-{seen[id_]}", language))
    return entries


def _id(one: Finding) -> str:
    values = (f"{name}={value}" for name, value in one.message.values if name not in _MOVING)
    where = one.where
    return digest(one.rule, where.path, where.sheet, where.column, one.message.id, *values)[:_ID_LENGTH]


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
        citation=_citation(one.citation),
        period=one.period or None,
        left_out=one.left_out,
    )


def _quota(one: Reading) -> QuotaEntry:
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
        reason=one.reason or None,
        source=one.source or None,
        citation=_citation(one.citation),
    )


def _citation(id_: str) -> CitationEntry | None:
    if not id_:
        return None
    one = citations()[id_]
    return CitationEntry(one.id, one.text, one.url)
