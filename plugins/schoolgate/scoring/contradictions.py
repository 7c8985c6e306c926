"""Where the school says one thing, and its own records say another."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Contradiction, Evidence, Outcome, Rubric, RubricItem
from schoolgate.scoring.facts import Facts

_ALL = 100
_COUNTED = {Outcome.PASSED, Outcome.FAILED, Outcome.OPEN}


def contradictions(rubric: Rubric, facts: Facts) -> tuple[Contradiction, ...]:
    """Return the rows that declare a greater share than a rule has counted, in the order of the rubric."""
    return tuple(one for item in rubric.items for one in _of(item, facts))


def _of(item: RubricItem, facts: Facts) -> Iterator[Contradiction]:
    for row in facts.rows(item.id):
        told = [one for one in _counts(item, row, facts) if _share(one) < (row.share or 0)]
        if told:
            yield min(told, key=_share)


def _counts(item: RubricItem, row: Evidence, facts: Facts) -> Iterator[Contradiction]:
    feeds = {feed.rule: feed for one in item.deductions for feed in one.feeds}
    for rule, feed in feeds.items():
        ended = [one for one in facts.verdicts if one.rule == rule and one.outcome in _COUNTED]
        counted = sum(one.count for one in ended)
        well = sum(one.count for one in ended if one.outcome is Outcome.PASSED)
        if counted:
            found = tuple(facts.found(feed, Outcome.FAILED))
            yield Contradiction(item, row, rule, well, counted, found)


def _share(one: Contradiction) -> int:
    """Return the counted share in whole per cent, rounded down: 47 of 48 are not all."""
    return one.well * _ALL // one.counted
