"""The report of a week, month, quarter, semester or year on the work of the portal (R-131, R-134)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import text
from schoolgate.model import Finding, Layer, Outcome, Reading, Scope, Severity
from schoolgate.papers.paper import Bullets, Column, Heading, Paper, Paragraph, Part, Side, Table
from schoolgate.quotas import short
from schoolgate.reports.findings import said
from schoolgate.reports.ledger import ledger
from schoolgate.reports.official.frame import dated, framed
from schoolgate.reports.official.leadership import leadership
from schoolgate.reports.official.material import Material, met
from schoolgate.reports.score_words import headline, total

_MOST = 3
"""Findings of one duty that are named one by one."""
_NAMED = 6
"""People or courses with too few that are named one by one."""


def periodic(material: Material, language: str = "vi") -> Paper:
    """Return the report of the span of a material."""
    parts = (
        Heading(text("official.period-direction", language)),
        *leadership(material, language),
        Heading(text("official.period-results", language)),
        *published(material, language),
        *quotas(material, language),
        Heading(text("official.period-faults", language)),
        *faults(material, language),
        Heading(text("official.period-score", language)),
        *_score(material, language),
        Heading(text("official.period-next", language)),
        *_coming(material, language),
    )
    return framed(
        material.portal,
        type_name=text("official.report", language),
        abstract=text("official.periodic", language, period=material.period),
        parts=parts,
        day=min(material.last, material.portal.as_of),
        language=language,
    )


def published(material: Material, language: str) -> Iterator[Part]:
    """Return how much went live in the span, on which layer."""
    rows = ledger(material.portal, material.first, min(material.last, material.portal.as_of))
    counts = {
        (kind, layer): sum(one.kind == kind and one.layer is layer for one in rows)
        for kind in ("post", "document", "album")
        for layer in Layer
    }
    lessons = sum(1 for one in material.portal.lessons if material.holds(one.date))
    values = {f"{kind}s_{layer}": count for (kind, layer), count in counts.items()}
    yield Paragraph(text("official.published", language, lessons=lessons, period=material.period, **values))


def quotas(material: Material, language: str) -> Iterator[Part]:
    """Return the quotas of the site as a table, and of those of people and courses how many were met."""
    site = [one for one in material.asked if one.quota.scope is Scope.SITE]
    if site:
        yield _table(site, language)
    lines = [*_each(material, language)]
    if lines:
        yield Bullets(tuple(lines))
    if not site and not lines:
        yield Paragraph(text("official.no-quotas", language))


def _table(readings: list[Reading], language: str) -> Table:
    heads: tuple[tuple[str, float, Side], ...] = (
        ("quota", 5, "left"),
        ("published", 1.2, "right"),
        ("minimum", 1.2, "right"),
        ("outcome", 2, "left"),
    )
    columns = tuple(
        Column(text(f"official.column-{head}", language), share, side) for head, share, side in heads
    )
    found: dict[str, list[Reading]] = {}
    for one in readings:
        found.setdefault(one.quota.id, []).append(one)
    rows = tuple(_row(some, language) for some in found.values())
    return Table(columns, rows, title=text("official.quotas", language))


def _row(some: list[Reading], language: str) -> tuple[str, str, str, str]:
    """Return one row for a quota, whose periods in the span are summed."""
    outcome = text("official.outcome-" + some[0].outcome.replace("_", "-"), language)
    if len(some) > 1:
        outcome = text("official.outcome-several", language, met=met(some), asked=len(some))
    published, minimum = (sum(getattr(one, name) for one in some) for name in ("published", "minimum"))
    return some[0].quota.title, str(published), str(minimum), outcome


def _each(material: Material, language: str) -> Iterator[str]:
    found: dict[str, list[Reading]] = {}
    for one in material.asked:
        if one.quota.scope is not Scope.SITE:
            found.setdefault(one.quota.id, []).append(one)
    for some in found.values():
        values = {"title": some[0].quota.title, "met": met(some), "asked": len(some)}
        line = text("official.each", language, **values)
        lacking = [one for one in some if short(one)]
        yield f"{line}{_names(lacking, language)}."


def _names(lacking: list[Reading], language: str) -> str:
    if not lacking:
        return ""
    named = [f"{one.name} ({one.published}/{one.minimum})" for one in lacking[:_NAMED]]
    more = len(lacking) - _NAMED
    rest = text("official.and-others", language, count=more) if more > 0 else ""
    return text("official.lacking", language, names=", ".join(named)) + rest


def faults(material: Material, language: str) -> Iterator[Part]:
    """Return what is wrong, duty by duty, with what is to be done."""
    found: dict[str, list[Finding]] = {}
    for one in material.failed():
        if one.severity is not Severity.NOTE:
            found.setdefault(one.rule, []).append(one)
    if not found:
        yield Paragraph(text("official.nothing", language))
    for rule, some in found.items():
        duty = material.duties.get(rule, rule).rstrip(".")
        yield Paragraph(text("official.fault", language, duty=duty, count=len(some)))
        told = [said(one.message, language) for one in some[:_MOST]]
        more = len(some) - _MOST
        yield Bullets(
            (*told, *((text("official.and-more", language, count=more).strip(),) if more > 0 else ()))
        )


def _score(material: Material, language: str) -> Iterator[Part]:
    score = material.score
    if score is None:
        yield Paragraph(text("score.no-rubric", language))
        return
    yield Paragraph(text("official.scored", language, day=dated(score.as_of)))
    yield Bullets(tuple(f"{one}." for one in (headline(score, language), total(score, language)) if one))


def _coming(material: Material, language: str) -> Iterator[Part]:
    """Return what is still open, and until when."""
    waiting = [one for one in material.readings if one.outcome is Outcome.OPEN and one.missing]
    if not waiting:
        yield Paragraph(text("official.nothing-open", language))
        return
    values = [
        {"title": one.quota.title, "missing": one.missing, "unit": one.quota.unit, "day": dated(one.last)}
        for one in waiting
        if one.quota.scope is Scope.SITE
    ]
    others = len(waiting) - len(values)
    lines = [text("official.coming", language, **one) for one in values]
    if others:
        lines.append(text("official.coming-others", language, count=others))
    yield Bullets(tuple(lines))
