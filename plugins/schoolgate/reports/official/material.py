"""What a report is made of: the portal, and what was found out about it in a span of days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from schoolgate.model import Contradiction, Finding, Outcome, Portal, Reading, Score, Step, within


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that the writers of reports may use; ``period`` is the span as it stands in a sentence."""

    portal: Portal
    first: date
    last: date
    period: str
    findings: tuple[Finding, ...] = ()
    readings: tuple[Reading, ...] = ()
    score: Score | None = None
    steps: tuple[Step, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    duties: dict[str, str] = field(default_factory=dict)
    """What each rule asks, by its id."""

    @property
    def asked(self) -> tuple[Reading, ...]:
        """The quotas whose period ends in the span, as far as they apply."""
        return tuple(one for one in self.readings if self.holds(one.last) and applies(one))

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in the span; what has no day does not."""
        return day is not None and within(day, self.first, self.last)

    def failed(self) -> tuple[Finding, ...]:
        """Return what is wrong and belongs to the span, or to no span at all."""
        return tuple(
            one
            for one in self.findings
            if one.outcome is Outcome.FAILED and (one.day is None or self.holds(one.day))
        )


def applies(one: Reading) -> bool:
    """Whether a quota asked for anything."""
    return one.outcome is not Outcome.NOT_APPLICABLE


def met(readings: Iterable[Reading]) -> int:
    """Return how many quotas were met."""
    return sum(one.outcome is Outcome.PASSED for one in readings)
