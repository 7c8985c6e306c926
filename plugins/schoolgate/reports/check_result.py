"""What ``schoolgate check`` tells, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate.model import Finding, Portal, Reading, Verdict
from schoolgate.reports.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Check:
    """Findings, verdicts and quotas of a portal; of one month alone where ``month`` names it (``2025-11``).

    ``complete`` is False when something was left out or a rule crashed.
    """

    portal: Portal
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...] = ()
    readings: tuple[Reading, ...] = ()
    complete: bool = True
    month: str = ""
    comparison: Comparison | None = None
    """What a change does, where the check has a base."""
