"""Totals, bonus and classes: three numbers that are never added up silently."""

from dataclasses import replace

import pytest

from schoolgate.model import Outcome, Standing
from schoolgate.scoring import score
from scoring_builders import PACK, ROWS, facts, finding, pack, points, row


def award(item="B.1", **changes):
    return row(item, **changes)


def whole(*findings, evidence=(), rubric=None):
    return score(rubric or pack(), facts(*findings, evidence=[row(), *evidence]))


def test_total_is_proven_and_evidenced():
    found = whole()

    assert found.of(Standing.PROVEN) == points("4")
    assert found.of(Standing.EVIDENCED) == points("6")
    assert found.total == points("10")


def test_claims_stand_beside_the_total():
    found = score(pack(), facts(evidence=[row(by="")]))

    assert (found.of(Standing.CLAIMED), found.total) == (points("2"), points("8"))


@pytest.mark.parametrize(("level", "worth"), [("xã", "2"), ("tỉnh", "6"), ("trường", "0")])
def test_a_prize_is_worth_what_its_level_is(level, worth):
    assert whole(evidence=[award(award=level)]).item("B.1").score == points(worth)


def test_only_the_highest_prize_counts():
    found = whole(evidence=[award(award="xã"), award(award="tỉnh"), award(award="xã")])

    assert found.item("B.1").score == points("6")


def test_a_prize_that_is_shown_counts_before_one_that_is_claimed():
    found = whole(evidence=[award(award="xã"), award(award="tỉnh", documents=())])

    assert (found.item("B.1").score, found.item("B.1").standing) == (points("2"), Standing.EVIDENCED)


def test_a_bonus_without_a_scale_needs_a_reason():
    asked = award("B.2", points=points("3"))

    assert whole(evidence=[asked]).item("B.2").score == points("3")
    assert whole(evidence=[replace(asked, text="")]).item("B.2").score == 0


def test_a_bonus_ends_at_its_most():
    assert whole(evidence=[award("B.2", points=points("9"))]).item("B.2").score == points("4")


def test_a_bonus_that_nobody_asks_for_takes_nothing():
    one = whole().item("B.1")

    assert (one.score, one.outcome) == (0, Outcome.NOT_APPLICABLE)


@pytest.mark.parametrize(("worth", "class_"), [("1.75", ""), ("2", "Khá"), ("4", "Khá")])
def test_the_class_is_that_of_the_total(worth, class_):
    assert whole(evidence=[award("B.2", points=points(worth))]).class_ == class_


def test_the_best_class_is_given():
    best = [award(award="tỉnh"), award("B.2", points=points("1"))]

    assert whole(evidence=best).class_ == "Tốt"


def test_the_class_may_leave_the_bonus_out():
    rubric = pack(PACK + "\nbonus_in_class: false\n")
    best = [award(award="tỉnh"), award("B.2", points=points("4"))]

    assert (whole(evidence=best, rubric=rubric).total, whole(evidence=best, rubric=rubric).class_) == (20, "")


def test_a_standard_needs_more_than_its_share():
    low = [finding(line=line) for line in range(8)]
    best = [award(award="tỉnh"), award("B.2", points=points("4"))]

    half = score(pack(), facts(*low, evidence=[row(deduction="b"), row(), *best]))
    more = score(pack(), facts(*low, evidence=[row(), *best]))

    assert (half.standards[0].counted, half.short, half.class_) == (5, half.standards, "")
    assert (more.standards[0].counted, more.short, more.class_) == (6, (), "Tốt")


def test_a_criterion_that_needs_a_person_has_no_score():
    found = score(pack(), facts())

    assert found.criterion("X.1").score is None
    assert whole().criterion("X.1").score == points("10")
    assert found.item(ROWS).score is None
