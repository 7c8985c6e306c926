"""The score of the sample schools, as domain.md 8a has it, added up by hand.

    T1  35 - 2    the projector of room 3B, broken since 21/11/2025 for 40 days (T1.C3.M3.c)  = 33
    T2  40 - 2    one teacher with 2 lessons in November: 1 to 2 teachers (T2.C2.M1.b)
           - 0.5  one disclosure item overdue since 30/09/2025 (T2.C3.M1.a)
           - 3    one teacher who has not signed in: 1 to 2 teachers (T2.C3.M2.a)             = 34.5
    T3  15        nothing                                                                     = 15
    bonus 1 + 2 + 1 (three prizes of the district) + 2 + 1 (declared, with their reasons)     =  7
    total 33 + 34.5 + 15 + 7                                                                  = 89.5
    no class; T2.C3 = 4.5 + 2 = 6.5; once the teacher has signed in 4.5 + 5 = 9.5, 92.5 in all, class B

The preschool has lost nothing to findings but one late document, and shows two other things: its budget has
no evidence yet (needs a person), and an initiative is only claimed.

    T1  35 - 4 (T1.C3.M2: nobody has shown it)                                                = 31
    T2  40 - 0.5 (a document published after six days, T2.C3.M1.a)                            = 39.5
    T3  15                                                                                    = 15
    bonus 2 (both programs) + 2 + 1                                                           =  5
    total 90.5, class B; 1 claimed beside it
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from schoolgate.inspection import Inspection, examine, facts
from schoolgate.model import Score, Standing
from schoolgate.scoring import closed, contradictions, score

ROOT = Path(__file__).parents[2]
PRIMARY = ROOT / "content"
PRESCHOOL = ROOT / "plugins/schoolgate/starter/samples/preschool/content"
DAY = date(2025, 12, 31)


@pytest.fixture(scope="module")
def primary() -> Inspection:
    return examine(PRIMARY, as_of=DAY, cache=None, jobs=1)


@pytest.fixture(scope="module")
def preschool() -> Inspection:
    return examine(PRESCHOOL, as_of=DAY, cache=None, jobs=1)


def scored(inspection: Inspection) -> Score:
    assert inspection.score is not None
    return inspection.score


def lost(found: Score) -> dict[str, Decimal]:
    return {f"{one.item.id}.{loss.deduction.id}": loss.points for one in found.items for loss in one.losses}


def test_the_primary_school_misses_class_b_by_half_a_point(primary: Inspection) -> None:
    found = scored(primary)
    portal = found.criterion("T2.C3")

    assert portal is not None
    assert portal.score == Decimal("6.5")
    assert [one.counted for one in found.standards] == [Decimal(33), Decimal("34.5"), Decimal(15)]
    assert [one.counted for one in found.bonus] == [1, 2, 1, 2, 1]
    assert (found.total, found.class_) == (Decimal("89.5"), "")
    assert lost(found) == {
        "T1.C3.M3.c": 2,
        "T2.C2.M1.b": 2,
        "T2.C3.M1.a": Decimal("0.5"),
        "T2.C3.M2.a": 3,
    }


def test_nothing_of_it_is_only_claimed(primary: Inspection) -> None:
    found = scored(primary)

    assert found.of(Standing.CLAIMED) == 0
    assert all(one.score is not None for one in found.items)


def test_one_login_lifts_it_to_class_b(primary: Inspection) -> None:
    rubric = scored(primary).rubric
    then = score(rubric, closed(rubric, facts(primary), ["accounts/not-signed-in"], lambda _: ""))
    portal = then.criterion("T2.C3")

    assert portal is not None
    assert (portal.score, then.total, then.class_) == (Decimal("9.5"), Decimal("92.5"), "B")


def test_the_preschool_shows_what_needs_a_person_and_what_is_claimed(preschool: Inspection) -> None:
    found = scored(preschool)
    budget = found.item("T1.C3.M2")

    assert budget is not None
    assert budget.score is None
    assert [one.counted for one in found.standards] == [Decimal(31), Decimal("39.5"), Decimal(15)]
    assert [one.counted for one in found.bonus] == [2, 0, 0, 2, 1]
    assert found.of(Standing.CLAIMED) == 1
    assert (found.total, found.class_) == (Decimal("90.5"), "B")
    assert lost(found) == {"T2.C3.M1.a": Decimal("0.5")}


def test_neither_contradicts_itself(primary: Inspection, preschool: Inspection) -> None:
    for one in (primary, preschool):
        assert contradictions(scored(one).rubric, facts(one)) == ()
