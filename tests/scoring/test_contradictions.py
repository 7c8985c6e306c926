"""Declared 100 %, counted 43 of 48."""

import pytest

from schoolgate.model import Outcome, Verdict
from schoolgate.scoring import contradictions
from scoring_builders import ACCOUNT, LOGIN, RECORDS, facts, finding, pack, row


def told(share, *counts):
    """Return well and counted of what contradicts a declared share; counts are (rule, well, failed)."""
    verdicts = [Verdict(rule, Outcome.PASSED, well) for rule, well, _ in counts]
    verdicts += [Verdict(rule, Outcome.FAILED, failed) for rule, _, failed in counts if failed]
    found = contradictions(pack(), facts(evidence=[row(RECORDS, share=share)], verdicts=tuple(verdicts)))
    return [(one.rule, one.well, one.counted) for one in found]


def test_what_was_counted_stands_beside_what_was_declared():
    assert told(100, (LOGIN, 43, 5)) == [(LOGIN, 43, 48)]


@pytest.mark.parametrize(("share", "contradicted"), [(89, False), (90, True), (100, True), (None, False)])
def test_only_a_greater_share_is_contradicted(share, contradicted):
    assert bool(told(share, (LOGIN, 43, 5))) is contradicted


def test_one_of_many_is_not_rounded_away():
    assert told(100, (LOGIN, 999, 1))


def test_the_rule_that_counted_least_speaks():
    assert told(100, (ACCOUNT, 47, 1), (LOGIN, 40, 8)) == [(LOGIN, 40, 48)]


def test_where_nothing_was_counted_nothing_is_contradicted():
    assert told(100) == []


def test_the_findings_behind_it_are_named():
    one = finding(LOGIN)
    verdicts = (Verdict(LOGIN, Outcome.PASSED, 1), Verdict(LOGIN, Outcome.FAILED, 1))

    (found,) = contradictions(pack(), facts(one, evidence=[row(RECORDS, share=100)], verdicts=verdicts))

    assert found.findings == (one,)
