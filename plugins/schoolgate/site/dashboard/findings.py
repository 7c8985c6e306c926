"""Everything to look at: by severity, by duty, with what to do next and where the duty comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schoolgate.inspection import Inspection
from schoolgate.messages import text
from schoolgate.model import Finding, Layer, Outcome, Severity
from schoolgate.regulations import citations
from schoolgate.reports.findings import place, said
from schoolgate.rules import rules


@dataclass(frozen=True, slots=True)
class Place:
    """One finding. ``remark`` tells that it is still open, left out, or a fault of the software."""

    where: str
    message: str
    remedy: str
    layer: str
    remark: str


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty with what was found; the citation is that of the figure that was missed."""

    rule: str
    title: str
    places: tuple[Place, ...]
    citation: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Weight:
    """All findings of one severity."""

    severity: Severity
    title: str
    count: int
    duties: tuple[Duty, ...]


def findings(inspection: Inspection) -> tuple[Weight, ...]:
    """Return the findings of an inspection, errors first."""
    made = []
    for severity in Severity:
        some = [one for one in inspection.findings if one.severity is severity]
        if some:
            title = text(f"dashboard.findings-{severity}")
            made.append(Weight(severity, title, len(some), _duties(some)))
    return tuple(made)


def _duties(some: Iterable[Finding]) -> tuple[Duty, ...]:
    found: dict[tuple[str, str], list[Finding]] = {}
    for one in some:
        found.setdefault((one.rule, one.citation), []).append(one)
    return tuple(_duty(rule, citation, places) for (rule, citation), places in found.items())


def _duty(rule: str, cited: str, some: Iterable[Finding]) -> Duty:
    asked, citation = {one.id: one.duty for one in rules()}, citations().get(cited)
    return Duty(
        rule,
        said(asked[rule]) if rule in asked else rule,
        tuple(map(_place, some)),
        citation.text if citation else "",
        citation.url if citation else "",
    )


def _place(one: Finding) -> Place:
    layer = Layer(one.layer)
    return Place(
        place(one.where), said(one.message), said(one.remedy), text(f"dashboard.layer-{layer}"), _remark(one)
    )


def _remark(one: Finding) -> str:
    if one.outcome is Outcome.CRASHED:
        return text("dashboard.crashed")
    if one.left_out:
        return text("dashboard.left-out")
    return text("dashboard.state-open") if one.outcome is Outcome.OPEN else ""
