"""The monthly report of what is wrong with the portal, to the principal and to the superior body (R-135)."""

from __future__ import annotations

from schoolgate.messages import text
from schoolgate.model import Finding, Layer, Outcome
from schoolgate.papers.paper import Bullets, Heading, Paper, Paragraph, Part
from schoolgate.reports.findings import place, said
from schoolgate.reports.official.frame import framed
from schoolgate.reports.official.material import Material
from schoolgate.reports.official.periodic import faults
from schoolgate.reports.score_words import headline

_MOST = 20


def to_principal(material: Material, language: str = "vi") -> Paper:
    """Return everything that is wrong, with what is to be done about it."""
    found = material.failed()
    lines = [
        f"{place(one.where, language)}: {said(one.message, language)} {said(one.remedy, language)}"
        for one in found[:_MOST]
    ]
    more = len(found) - _MOST
    if more > 0:
        lines.append(text("official.and-more", language, count=more).strip())
    told: Part = Bullets(tuple(lines)) if lines else Paragraph(text("official.nothing", language))
    parts = (
        Paragraph(_summary(found, material, language)),
        Heading(text("official.problems-all", language)),
        told,
        Heading(text("official.problems-open", language)),
        *_open(material, language),
    )
    return _paper("principal", parts, material, language)


def to_superior(material: Material, language: str = "vi") -> Paper:
    """Return what concerns the public site alone: no member of the staff is named."""
    outside = Material(
        **{
            name: getattr(material, name) for name in ("portal", "first", "last", "period", "score", "duties")
        },
        findings=tuple(
            one for one in material.findings if one.layer is Layer.PUBLIC and not _names(one, material)
        ),
    )
    parts = (
        Paragraph(_summary(outside.failed(), material, language)),
        Heading(text("official.problems-all", language)),
        *faults(outside, language),
    )
    return _paper("superior", parts, material, language)


def _names(one: Finding, material: Material) -> bool:
    """Whether a finding tells of a member of the staff."""
    staff = material.portal.settings.staff
    words = said(one.message) + said(one.remedy)
    return one.subject in staff or any(person.name in words for person in staff.values())


def _summary(found: tuple[Finding, ...], material: Material, language: str) -> str:
    line = text("official.problems-summary", language, period=material.period, count=len(found))
    return f"{line} {headline(material.score, language)}." if material.score else line


def _open(material: Material, language: str) -> tuple[Part, ...]:
    staff = material.portal.settings.staff
    waiting = [one for one in material.findings if one.outcome in {Outcome.OPEN, Outcome.NEEDS_PERSON}]
    lines = [said(one.message, language) for one in waiting if one.subject not in staff][:_MOST]
    others = len(waiting) - len(lines)
    if others:
        lines.append(text("official.coming-others", language, count=others))
    return (Bullets(tuple(lines)),) if lines else (Paragraph(text("official.nothing", language)),)


def _paper(key: str, parts: tuple[Part, ...], material: Material, language: str) -> Paper:
    return framed(
        material.portal,
        type_name=text("official.report", language),
        abstract=text(f"official.problems-{key}", language, period=material.period),
        parts=parts,
        day=min(material.last, material.portal.as_of),
        language=language,
    )
