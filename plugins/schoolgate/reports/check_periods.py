"""The quotas of a check by their periods: which of them run, which are over, how many were met."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from schoolgate.model import Outcome, Period, Quota, Reading, Scope, month
from schoolgate.quotas import short
from schoolgate.reports.wording import period


@dataclass(frozen=True, slots=True)
class Group:
    """How one quota stands for all whom it asks, in one period or in those of a month."""

    quota: Quota
    readings: tuple[Reading, ...]

    @property
    def asked(self) -> tuple[Reading, ...]:
        """Return the readings that apply."""
        return tuple(one for one in self.readings if one.outcome is not Outcome.NOT_APPLICABLE)

    @property
    def missing(self) -> tuple[Reading, ...]:
        """Return the readings for which something is missing."""
        return tuple(one for one in self.readings if short(one))

    @property
    def outcome(self) -> Outcome:
        """Return the worst of what the readings ended in."""
        found = {one.outcome for one in self.readings}
        order = (Outcome.FAILED, Outcome.OPEN, Outcome.PASSED)
        return next((one for one in order if one in found), Outcome.NOT_APPLICABLE)


def running(one: Reading, as_of: dt.date) -> bool:
    """Whether the period of a reading runs on a day: an event does for its month, and until it is told of."""
    if one.quota.scope is Scope.EVENT:
        return one.period == month(as_of) or one.outcome is Outcome.OPEN
    return one.first <= as_of <= one.last


def groups(readings: Iterable[Reading]) -> list[Group]:
    """Return readings by their quota, those with something missing first and of these the soonest due."""
    found: dict[str, list[Reading]] = {}
    for one in readings:
        found.setdefault(one.quota.id, []).append(one)
    return sorted((Group(some[0].quota, tuple(some)) for some in found.values()), key=_urgency)


def by_period(
    readings: Iterable[Reading], as_of: dt.date | None = None
) -> Iterator[tuple[list[Reading], list[Group]]]:
    """Return the readings and the groups of each period, the shortest period first.

    ``as_of`` puts all events into the month of that day, what is due after its last month included.
    """
    lengths = list(Period)

    def key(one: Reading) -> tuple[int, str]:
        moved = as_of if one.quota.scope is Scope.EVENT else None
        return lengths.index(one.quota.period), month(moved) if moved else one.period

    for _, some in groupby(sorted(readings, key=key), key=key):
        alike = list(some)
        yield alike, groups(alike)


def tally(readings: Iterable[Reading]) -> dict[str, int]:
    """Return how many quotas were met, are open, and failed: each once in each of its periods."""
    outcomes = [group.outcome for _, some in by_period(readings) for group in some]
    names = {"met": Outcome.PASSED, "open": Outcome.OPEN, "failed": Outcome.FAILED}
    return {name: outcomes.count(outcome) for name, outcome in names.items()}


def period_name(one: Reading, language: str) -> str:
    """Return the period of a reading as people say it inside a sentence."""
    return period(one.period, one.first, one.last, language)


def _urgency(one: Group) -> tuple[int, int]:
    missing = one.missing
    if missing:
        return 0, min(some.days_left for some in missing)
    return (1 if one.asked else 2), 0
