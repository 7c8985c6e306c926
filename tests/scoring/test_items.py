"""How an item is scored: what costs points, once, and what stands behind the rest."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from schoolgate.model import Basis, Location, Outcome, Standing, Verdict
from schoolgate.scoring import score
from scoring_builders import (
    ACCOUNT,
    EVENT,
    FIRST,
    JUDGED,
    LOGIN,
    PACK,
    RECORDS,
    ROWS,
    SITE,
    WEEK,
    facts,
    finding,
    pack,
    points,
    row,
)


def item(id_, *findings, rubric=None, **more):
    return score(rubric or pack(), facts(*findings, **more)).item(id_)


def test_what_the_site_has_counted_is_proven():
    one = item(SITE)

    assert (one.score, one.standing, one.outcome) == (points("4"), Standing.PROVEN, Outcome.PASSED)


def test_each_fault_costs_its_points():
    one = item(SITE, finding(line=1), finding(line=2), finding(line=3))

    assert one.score == points("2.5")
    assert [(loss.deduction.id, loss.count, loss.points) for loss in one.losses] == [
        ("per", 3, points("1.5"))
    ]


def test_several_findings_of_one_subject_are_one_fault():
    one = item(SITE, finding(line=1, subject="khai-giang"), finding(line=2, subject="khai-giang"))

    assert one.losses[0].count == 1


def test_a_flat_deduction_costs_once():
    one = item(SITE, finding(WEEK, 1), finding(WEEK, 2))

    assert one.score == points("1")


def test_no_item_falls_below_nothing():
    one = item(SITE, *(finding(line=line) for line in range(1, 20)), finding(WEEK))

    assert one.score == 0
    assert sum(loss.points for loss in one.losses) == points("4")


@pytest.mark.parametrize(
    ("people", "left"), [(0, "4"), (1, "3"), (2, "3"), (3, "1.5"), (4, "1.5"), (5, "0"), (50, "0")]
)
def test_bands_exclude_one_another(people, left):
    found = [finding(LOGIN, number, subject=f"gv{number}") for number in range(people)]

    assert item(RECORDS, *found).score == points(left)


def test_bands_count_a_person_once_whichever_rule_names_them():
    one = item(RECORDS, finding(LOGIN, subject="mau.nt"), finding(ACCOUNT, subject="mau.nt"))

    assert one.losses[0].count == 1


@pytest.mark.parametrize(
    ("changes", "costs"),
    [
        ({"own": True}, False),
        ({"outcome": Outcome.OPEN}, False),
        ({"day": FIRST - timedelta(1)}, False),
        ({"day": FIRST}, True),
        ({"day": None}, True),
    ],
)
def test_what_costs_points(changes, costs):
    assert bool(item(SITE, finding(**changes)).losses) is costs


def test_what_may_still_cost_points_is_named():
    one = item(SITE, finding(outcome=Outcome.OPEN))

    assert (one.score, len(one.pending)) == (points("4"), 1)


def test_no_evidence_is_not_a_pass():
    one = item(ROWS)

    assert (one.score, one.outcome, one.standing) == (None, Outcome.NEEDS_PERSON, Standing.NONE)
    assert one.reason.id == "score.no-evidence"


def test_a_dated_named_row_with_a_document_is_evidence():
    one = item(ROWS, evidence=[row()])

    assert (one.score, one.standing, one.evidence) == (points("2"), Standing.EVIDENCED, (row(),))


@pytest.mark.parametrize("missing", [{"documents": ()}, {"by": ""}, {"day": None}])
def test_a_row_that_lacks_something_is_a_claim(missing):
    one = item(ROWS, evidence=[row(**missing)])

    assert (one.score, one.standing, one.counted) == (points("2"), Standing.CLAIMED, 0)


def test_a_row_at_which_a_rule_finds_fault_is_a_claim():
    doubt = finding("evidence/missing-document", where=row().where)

    assert item(ROWS, doubt, evidence=[row()]).standing is Standing.CLAIMED


@pytest.mark.parametrize(
    ("day", "standing"),
    [
        (FIRST - timedelta(1), Standing.NONE),
        (FIRST, Standing.EVIDENCED),
        (date(2025, 12, 31), Standing.EVIDENCED),
        (date(2026, 1, 1), Standing.NONE),
    ],
)
def test_evidence_is_of_the_period(day, standing):
    assert item(ROWS, evidence=[row(day=day)]).standing is standing


def test_a_row_may_tell_of_faults():
    one = item(ROWS, evidence=[row(), row(deduction="a", count=3), row(deduction="b")])

    assert one.score == points("0.25")


def test_a_fault_alone_does_not_show_that_the_item_was_done():
    assert item(ROWS, evidence=[row(deduction="a")]).score is None


def test_what_rules_find_costs_where_rows_show_the_rest():
    assert item(ROWS, finding("documents/missing-required"), evidence=[row()]).score == points("1.75")


def test_where_the_site_has_nothing_to_judge_rows_may_show_it():
    assert item(SITE, verdicts=()).reason.id == "score.nothing-yet"
    assert item(SITE, verdicts=(), evidence=[row(SITE)]).standing is Standing.EVIDENCED


def test_what_a_person_must_say_is_no_pass():
    asked = finding(ACCOUNT, outcome=Outcome.NEEDS_PERSON)

    assert item(RECORDS, asked).outcome is Outcome.NEEDS_PERSON
    assert item(RECORDS, asked, evidence=[row(RECORDS)]).score == points("4")


def test_a_bug_of_ours_leaves_the_item_open_and_the_total_too():
    found = score(pack(), facts(finding(outcome=Outcome.CRASHED)))

    assert (found.item(SITE).score, found.item(SITE).outcome) == (None, Outcome.CRASHED)
    assert found.total is None
    assert found.class_ == ""


def test_a_crashed_verdict_is_a_crash():
    broken = (Verdict(EVENT, Outcome.CRASHED), *JUDGED[1:])

    assert item(SITE, verdicts=broken).outcome is Outcome.CRASHED


def test_where_a_rule_about_rows_broke_no_row_is_more_than_a_claim():
    broken = (Verdict("evidence/missing-document", Outcome.CRASHED), *JUDGED)

    assert item(ROWS, verdicts=broken, evidence=[row()]).standing is Standing.CLAIMED


def test_faults_of_one_month_may_cost_once():
    text = "fed_by: [weeks/event-without-post]"
    monthly = pack(PACK.replace(text, "monthly: true, " + text))
    found = [finding(line=1, period="2025-10"), finding(line=2, period="2025-10"), finding(period="2025-11")]

    assert item(SITE, *found, rubric=monthly).losses[0].count == 2


def test_only_the_largest_deduction_may_count():
    largest = pack(PACK.replace("basis: site", "basis: site\n            combine: max"))
    one = item(SITE, finding(), finding(WEEK), rubric=largest)

    assert one.score == points("1")
    assert [loss.points for loss in one.losses] == [0, points("3")]


def test_rows_of_some_groups_may_be_left_out():
    text = "deduct: 0.25, text: Thiếu văn bản"
    some = pack(PACK.replace(text, text + ", without: [support]"))

    assert item(ROWS, rubric=some, evidence=[row(), row(deduction="a", group="support")]).score == points("2")
    assert item(ROWS, rubric=some, evidence=[row(), row(deduction="a")]).score == points("1.75")


def test_a_quota_may_be_named():
    text = "fed_by: [weeks/event-without-post]"
    named = pack(PACK.replace(text, "fed_by: [{rule: weeks/event-without-post, quotas: [lectures]}]"))

    assert item(SITE, finding(quota="lectures"), rubric=named).losses
    assert not item(SITE, finding(quota="other"), rubric=named).losses


def test_the_rubric_says_what_shows_an_item():
    assert [one.basis for one in pack().items] == [Basis.SITE, Basis.RECORDS, Basis.EVIDENCE]


def test_two_places_of_one_rule_are_two_faults():
    found = finding(where=Location("_data/events.csv", 5)), finding(where=Location("_data/events.xlsx", 5))

    assert item(SITE, *found).losses[0].count == 2
    assert item(SITE, replace(found[0]), found[0]).losses[0].count == 1
