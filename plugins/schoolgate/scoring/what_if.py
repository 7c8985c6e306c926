"""What the score were if some findings were mended."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from schoolgate.model import Evidence, Finding, Rubric
from schoolgate.scoring.facts import Facts


class UnknownError(LookupError):
    """Nothing is called so; ``args[0]`` is what was asked for."""


def closed(rubric: Rubric, facts: Facts, wanted: Iterable[str], name: Callable[[Finding], str]) -> Facts:
    """Return the facts as if what is wanted were mended.

    Wanted are rules (``weeks/no-album``), findings by ``name``, staff ids or other subjects, items
    (``T2.C3.M1``) or deductions of them (``T2.C3.M1.a``). Raises UnknownError.
    """
    for one in wanted:
        findings = tuple(each for each in facts.findings if not _meant(each, one, rubric, name))
        evidence = tuple(each for each in facts.evidence if not _told(each, one))
        if len(findings) == len(facts.findings) and len(evidence) == len(facts.evidence):
            raise UnknownError(one)
        facts = replace(facts, findings=findings, evidence=evidence)
    return facts


def _meant(finding: Finding, wanted: str, rubric: Rubric, name: Callable[[Finding], str]) -> bool:
    if wanted in {finding.rule, finding.subject, name(finding)}:
        return True
    return any(
        feed.rule == finding.rule and (not feed.quotas or finding.quota in feed.quotas)
        for item in rubric.items
        for one in item.deductions
        if wanted in {item.id, f"{item.id}.{one.id}"}
        for feed in one.feeds
    )


def _told(row: Evidence, wanted: str) -> bool:
    """Whether a row tells of a fault that is meant."""
    return bool(row.deduction) and wanted in {row.item, f"{row.item}.{row.deduction}"}
