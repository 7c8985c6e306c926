"""What must hold for any school at all."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from schoolgate.model import STEP, Outcome
from schoolgate.regulations import DEFAULT, rubric
from schoolgate.scoring import score, steps
from scoring_builders import DAY, FIRST, facts, finding, row

RUBRIC = rubric(DEFAULT, "primary")
RULES = sorted({feed.rule for item in RUBRIC.items for one in item.deductions for feed in one.feeds})
PLACES = [(item.id, one.id) for item in RUBRIC.items for one in item.deductions]
findings = st.builds(
    finding,
    st.sampled_from(RULES),
    st.integers(1, 4),
    subject=st.sampled_from(["", "mau.nt", "vidu.cv", "thu.lt"]),
    quota=st.sampled_from(["lectures", "steering-minutes"]),
    outcome=st.sampled_from([Outcome.FAILED, Outcome.FAILED, Outcome.OPEN, Outcome.NEEDS_PERSON]),
    own=st.booleans(),
    day=st.sampled_from([None, FIRST, DAY]),
)
shown = st.builds(row, st.sampled_from([one.id for one in RUBRIC.items]), by=st.sampled_from(["", "mau.nt"]))
faults = st.builds(
    lambda place, count: row(place[0], deduction=place[1], count=count),
    st.sampled_from(PLACES),
    st.integers(0, 9),
)
asked = st.builds(
    lambda id_, award, worth: row(id_, award=award, points=worth),
    st.sampled_from([one.id for one in RUBRIC.bonus]),
    st.sampled_from(["", "quận", "thành phố", "quốc gia"]),
    st.none() | st.integers(0, 40).map(lambda quarters: quarters * STEP),
)
schools = st.builds(
    lambda found, evidence, judged: facts(*found, evidence=evidence, verdicts=judged),
    st.lists(findings, max_size=12),
    st.lists(shown | faults | asked, max_size=30),
    st.just(()) | st.just(tuple(one for one in facts().verdicts)),
)


@given(schools)
def test_scores_lie_between_nothing_and_the_most_in_quarters(school):
    found = score(RUBRIC, school)

    for one in found.items:
        assert one.score is None or (0 <= one.score <= one.item.max and one.score % STEP == 0)
    assert found.total is None or 0 <= found.total <= RUBRIC.max_total


@given(schools, findings)
def test_one_more_finding_never_raises_a_score(school, more):
    before = score(RUBRIC, school)
    after = score(RUBRIC, replace(school, findings=(*school.findings, more)))

    assert after.total <= before.total
    for one, other in zip(before.items, after.items, strict=True):
        assert other.counted <= one.counted


@given(schools, st.randoms(use_true_random=False))
def test_the_order_of_evidence_and_findings_changes_nothing(school, chance):
    evidence, found = list(school.evidence), list(school.findings)
    chance.shuffle(evidence)
    chance.shuffle(found)

    other = score(RUBRIC, replace(school, evidence=tuple(evidence), findings=tuple(found)))

    for one, two in zip(score(RUBRIC, school).items, other.items, strict=True):
        assert (one.score, one.standing, one.outcome) == (two.score, two.standing, two.outcome)
        assert [(loss.points, loss.count) for loss in one.losses] == [
            (loss.points, loss.count) for loss in two.losses
        ]


@given(schools)
def test_what_is_lost_and_what_is_left_is_the_whole(school):
    for one in score(RUBRIC, school).items:
        if one.score is not None and one.item.id.startswith("T"):
            assert one.score + sum(loss.points for loss in one.losses) == one.item.max


@given(schools)
def test_every_step_wins_what_it_says(school):
    before = score(RUBRIC, school)
    for step in steps(RUBRIC, school):
        if step.findings or step.rows:
            gone = set(map(id, step.findings))
            told = set(map(id, step.rows))
            rest = replace(
                school,
                findings=tuple(one for one in school.findings if id(one) not in gone),
                evidence=tuple(one for one in school.evidence if id(one) not in told),
            )
            id_ = step.item.item.id
            assert (score(RUBRIC, rest).item(id_).score or 0) - before.item(id_).score == step.gain
        assert step.gain > 0
