"""What a score is computed from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from schoolgate.model import Evidence, Feed, Finding, Location, Outcome, Verdict

_JUDGED = {Outcome.PASSED, Outcome.FAILED, Outcome.OPEN}
_DOUBTS = "evidence/"
"""Rules of this family judge the rows themselves."""


@dataclass(frozen=True)
class Facts:
    """Findings, verdicts and rows of evidence, in the period from ``first`` to ``as_of``, both included."""

    first: date
    as_of: date
    findings: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    _by_rule: dict[str, list[Finding]] = field(init=False, repr=False, compare=False)
    _doubted: set[Location] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Finding]] = {}
        for one in self.findings:
            found.setdefault(one.rule, []).append(one)
        doubts = (one for one in self.findings if one.rule.startswith(_DOUBTS))
        object.__setattr__(self, "_by_rule", found)
        object.__setattr__(self, "_doubted", {one.where for one in doubts if one.outcome is Outcome.FAILED})

    def found(self, feed: Feed, outcome: Outcome) -> Iterator[Finding]:
        """Return the findings of a rule that ended so and may cost points.

        What only the school asks for costs nothing, nor does what became a fault before the period.
        """
        for one in self._by_rule.get(feed.rule, ()):
            named = not feed.quotas or one.quota in feed.quotas
            inside = one.day is None or one.day >= self.first
            if one.outcome is outcome and named and inside and not one.own:
                yield one

    def judged(self, rule: str) -> bool:
        """Whether a rule had anything to judge."""
        return any(one.rule == rule and one.outcome in _JUDGED for one in self.verdicts)

    def crashed(self, rule: str) -> bool:
        """Whether a rule broke: what it would have said nobody knows."""
        said = any(one.outcome is Outcome.CRASHED for one in self._by_rule.get(rule, ()))
        return said or any(one.rule == rule and one.outcome is Outcome.CRASHED for one in self.verdicts)

    def rows(self, item: str) -> tuple[Evidence, ...]:
        """Return the rows about an item; those without a day count as claims of today."""
        return tuple(
            one
            for one in self.evidence
            if one.item == item and (one.day is None or self.first <= one.day <= self.as_of)
        )

    def holds(self, row: Evidence) -> bool:
        """Whether a row shows what it says: it is whole, every rule could judge it, and none finds fault."""
        return row.proved and row.where not in self._doubted and not self._unjudged

    @cached_property
    def _unjudged(self) -> bool:
        return any(self.crashed(one.rule) for one in self.verdicts if one.rule.startswith(_DOUBTS))
