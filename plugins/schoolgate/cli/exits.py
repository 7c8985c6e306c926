"""Exit codes, and which of several wins: 4, 2, 3, 1 (design.md section 5)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from schoolgate.model import Finding, Severity

FAIL_ON = ("error", "warning", "never")


class Exit(IntEnum):
    """What the shell is told."""

    WELL = 0
    FOUND = 1
    MISUSED = 2
    LEFT_OUT = 3
    BUG = 4
    BUSY = 75
    INTERRUPTED = 130


def exit_code(findings: Iterable[Finding], fail_on: str) -> Exit:
    """Return the exit code of a finished build: left out, found, or well."""
    known = tuple(findings)
    if any(finding.left_out for finding in known):
        return Exit.LEFT_OUT
    if fail_on == "never":
        return Exit.WELL
    least = Severity(fail_on).weight
    return Exit.FOUND if any(finding.severity.weight >= least for finding in known) else Exit.WELL
