"""How a quota stands in one period: for the site, or for everybody whom it asks taken together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from schoolgate.model import Outcome, Quota, Reading, Scope


class State(StrEnum):
    """What a mark on a page says; every one has its own shape, its own colour and its own word."""

    PASSED = "passed"
    REACHED = "reached"
    """The target too was reached, which is more than the minimum."""
    FAILED = "failed"
    OPEN = "open"
    EXEMPT = "exempt"
    """The school was closed, somebody was away, or there is a reason why nothing is asked."""
    NONE = "none"
    """No figure was in force."""
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Standing:
    """``done`` of ``asked``: things of the site, or teachers, courses and events that have what they need."""

    quota: Quota
    state: State
    done: int
    asked: int
    target: int | None = None
    days_left: int = 0
    pace: int | None = None
    planned: int = 0
    reason: str = ""
    reading: Reading | None = None
    """What it is read from, where the quota asks the site or one of those whom it asks."""

    @property
    def missing(self) -> int:
        """How many are still missing."""
        return max(0, self.asked - self.done)


_WORST = (Outcome.FAILED, Outcome.OPEN, Outcome.PASSED)


def standings(readings: Iterable[Reading]) -> Mapping[tuple[str, str], Standing]:
    """Return how every quota stands in every period, by the ids of both, in the order of the readings."""
    found: dict[tuple[str, str], list[Reading]] = {}
    for one in readings:
        found.setdefault((one.quota.id, one.period), []).append(one)
    return {ids: _together(some) for ids, some in found.items()}


def alone(one: Reading) -> Standing:
    """Return how a quota stands for one of those whom it asks."""
    return Standing(
        one.quota,
        _state(one),
        one.published,
        one.minimum,
        one.target,
        one.days_left,
        one.pace if one.days_left else None,
        one.planned,
        one.reason,
        one,
    )


def _together(some: Sequence[Reading]) -> Standing:
    first = some[0]
    if first.quota.scope is Scope.SITE:
        return alone(first)
    asked = [one for one in some if one.outcome is not Outcome.NOT_APPLICABLE]
    outcomes = {one.outcome for one in asked}
    worst = next((one for one in _WORST if one in outcomes), None)
    return Standing(
        first.quota,
        State(worst.value) if worst else State.EXEMPT,
        sum(one.outcome is Outcome.PASSED for one in asked),
        len(asked),
        days_left=min((one.days_left for one in asked if one.outcome is Outcome.OPEN), default=0),
        reason="" if worst else first.reason,
    )


def _state(one: Reading) -> State:
    if one.outcome is Outcome.NOT_APPLICABLE:
        return State.EXEMPT
    wished = one.target is not None and one.target > one.minimum and one.published >= one.target
    return State.REACHED if wished else State(one.outcome.value)
