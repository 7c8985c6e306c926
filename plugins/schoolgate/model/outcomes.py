"""What a judgement may end in (design.md section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a duty stands. Silence is not a pass: what was not judged says so."""

    PASSED = "passed"
    FAILED = "failed"
    OPEN = "open"
    """The period still runs."""
    NOT_APPLICABLE = "not_applicable"
    NEEDS_PERSON = "needs_person"
    """Answered by a dated, named row of evidence."""
    CRASHED = "crashed"
    """A bug of ours: the score stays open, never lower."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many things a rule judged ended in an outcome; ``count`` is 0 for not applicable and crashed."""

    rule: str
    outcome: Outcome
    count: int = 0
