"""All rules over one portal."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache

from schoolgate.model import Finding, Layer, Location, Message, Outcome, Portal, Severity, Verdict
from schoolgate.rules.rule import Found, Rule

_INTERNAL = (
    *("internal/", "_data/leaves", "_data/bookings", "_data/editorial-plan", "_data/trainings"),
    *("_data/consents", "_data/machine/accounts", "_data/software", "_data/measurements", "_data/highlights"),
    *("_data/evidence", "_data/equipment"),
)
"""Where stands what layer 1 never shows."""
_Place = tuple[Location, str, str]


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule below this package, by id."""
    package = importlib.import_module("schoolgate.rules")
    modules = pkgutil.walk_packages(package.__path__, package.__name__ + ".")
    members = (vars(importlib.import_module(found.name)).values() for found in modules if not found.ispkg)
    return tuple(sorted((one for some in members for one in some if isinstance(one, Rule)), key=_by_id))


def judge(portal: Portal, chosen: Iterable[Rule] | None = None) -> tuple[Finding, ...]:
    """Return what the rules find, the weightiest first, then by path and line.

    A rule that breaks becomes one finding of its own and never hides what others found.
    """
    judged = rules() if chosen is None else chosen
    findings = [finding for one in judged for finding in _findings(one, portal)]
    return tuple(sorted(findings, key=_rank))


def verdicts(
    portal: Portal, findings: Iterable[Finding], chosen: Iterable[Rule] | None = None
) -> tuple[Verdict, ...]:
    """Return how each rule ended, with how many things ended so; every rule has at least one verdict.

    What is wrong is counted by its place: a page with two faults of one kind failed once. What is missing of
    quotas is counted by quota and period too.
    """
    places: dict[tuple[str, Outcome], set[_Place]] = {}
    for one in findings:
        places.setdefault((one.rule, one.outcome), set()).add((one.where, one.period, one.quota))
    judged = rules() if chosen is None else chosen
    return tuple(verdict for one in judged for verdict in _verdicts(one, portal, places))


def _verdicts(one: Rule, portal: Portal, places: dict[tuple[str, Outcome], set[_Place]]) -> Iterator[Verdict]:
    if (one.id, Outcome.CRASHED) in places:
        yield Verdict(one.id, Outcome.CRASHED)
        return
    count = sum(1 for _ in one.of(portal))
    found = {outcome: len(places.get((one.id, outcome), ())) for outcome in Outcome}
    told = sum(found.values())
    if count > told:
        yield Verdict(one.id, Outcome.PASSED, count - told)
    elif not told:
        yield Verdict(one.id, Outcome.NOT_APPLICABLE)
    for outcome in (Outcome.FAILED, Outcome.OPEN, Outcome.NEEDS_PERSON):
        if found[outcome]:
            yield Verdict(one.id, outcome, found[outcome])


def _findings(one: Rule, portal: Portal) -> list[Finding]:
    try:
        list(one.of(portal))
        return [_finding(one, found, portal) for found in one.check(portal)]
    except Exception:
        # Whatever a rule of ours does, the school sees the other findings.
        return [crash(one.id)]


def _finding(one: Rule, found: Found, portal: Portal) -> Finding:
    own = portal.settings.rulebook.severities.get(one.id, Severity.WARNING)
    inside = found.internal or found.where.path.startswith(_INTERNAL)
    return Finding(
        rule=one.id,
        severity=found.severity or (own if found.outcome is Outcome.FAILED else Severity.NOTE),
        where=found.where,
        message=found.message,
        remedy=found.remedy,
        citation=found.cites or one.cites,
        layer=Layer.INTERNAL if inside else Layer.PUBLIC,
        left_out=found.left_out,
        outcome=found.outcome,
        period=found.period,
        quota=found.quota,
        subject=found.subject,
        day=found.day,
        own=found.own,
    )


def crash(id_: str) -> Finding:
    """Return the finding that something of ours broke: the other findings stand beside it."""
    message = Message.of("rules.crashed", rule=id_)
    remedy = Message.of("rules.crashed-remedy", rule=id_)
    return Finding(
        *(id_, Severity.ERROR, Location(""), message, remedy),
        left_out=True,
        outcome=Outcome.CRASHED,
    )


def _by_id(one: Rule) -> str:
    return one.id


def _rank(finding: Finding) -> tuple[int, str, int]:
    return -finding.severity.weight, finding.where.path, finding.where.line
