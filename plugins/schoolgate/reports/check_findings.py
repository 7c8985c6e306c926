"""Findings as a terminal shows them: by severity, by rule, the duty once and the places below it."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import say, text
from schoolgate.model import Finding, Message, Outcome, Severity
from schoolgate.reports.check_layout import Layout
from schoolgate.reports.check_result import Check
from schoolgate.reports.findings import place, said

SHOWN = 5
"""So many places of a rule are shown; how many more there are is told."""


def finding_lines(check: Check, layout: Layout, language: str) -> Iterator[str]:
    """Return everything to look at, errors first."""
    for severity in Severity:
        if shown := [one for one in to_look_at(check) if one.severity is severity]:
            heading = text(f"check.heading-{severity}", language, count=len(shown))
            yield from layout.heading(heading, severity)
            yield from _of_severity(shown, layout, language)


def duty(rule: str, language: str) -> str:
    """Return what a rule asks of the school."""
    return say(Message.of("rules." + rule.replace("/", "-")), language)


def to_look_at(check: Check) -> list[Finding]:
    """Return the findings without what is still open of a quota, which stands with the quotas."""
    told = {one.period for one in check.readings if one.outcome is Outcome.OPEN}
    return [one for one in check.findings if not (one.outcome is Outcome.OPEN and one.period in told)]


def _of_severity(findings: list[Finding], layout: Layout, language: str) -> Iterator[str]:
    rules: dict[str, list[Finding]] = {}
    for one in findings:
        rules.setdefault(one.rule, []).append(one)
    for rule, some in rules.items():
        yield from layout.lines(text("check.duty", language, duty=duty(rule, language), rule=rule), 2)
        yield from _places(some[:SHOWN], layout, language)
        if len(some) > SHOWN:
            yield from layout.lines(text("check.more-places", language, count=len(some) - SHOWN), 4)


def _places(findings: list[Finding], layout: Layout, language: str) -> Iterator[str]:
    """Return places with what is wrong; a cure that is the same for several stands once below them."""
    cures: dict[str, list[Finding]] = {}
    for one in findings:
        cures.setdefault(said(one.remedy, language), []).append(one)
    for cure, some in cures.items():
        for one in some:
            yield from layout.lines(f"{place(one.where, language)}: {said(one.message, language)}", 4, "– ")
        yield from layout.lines(cure, 6, "→ ")
