"""Rubric packs: data that adds up, or is told line by line why it does not."""

import pytest

from schoolgate.model import Basis
from schoolgate.regulations import DEFAULT, RegulationError, rubric, rubric_of, rubrics
from scoring_builders import PACK, pack, points

LONG_BIEN = rubric(DEFAULT, "primary")


def mistakes(text):
    with pytest.raises(RegulationError) as caught:
        rubric_of(text, "bo-nho.yml", "primary")
    return [(one.message.id, dict(one.message.values), one.where.line) for one in caught.value.mistakes]


def ids(text):
    return [id_.removeprefix("regulations.") for id_, _, _ in mistakes(text)]


@pytest.mark.parametrize("id_", rubrics())
@pytest.mark.parametrize("level", ["primary", "preschool"])
def test_what_is_shipped_adds_up(id_, level):
    assert rubric(id_, level).id == id_


def test_a_rubric_of_another_district_is_only_data():
    found = pack()

    assert [one.id for one in found.classes] == ["Tốt", "Khá"]
    assert sum(one.max for one in found.items) + found.bonus_max == found.max_total


def test_the_points_of_decision_8265():
    assert [one.max for one in LONG_BIEN.standards] == [35, 40, 15]
    assert [one.max for one in LONG_BIEN.bonus] == [2, 3, 2, 2, 1]
    assert sum(one.max for one in LONG_BIEN.items) == 90


def test_fifteen_points_are_proven_by_the_site():
    proven = [one for one in LONG_BIEN.items if one.basis is Basis.SITE]

    assert {one.id for one in proven} == {"T2.C2.M1", "T2.C2.M2", "T2.C3.M1"}
    assert sum(one.max for one in proven) == 15


def test_all_27_unclear_places_say_how_they_are_read():
    assert [one.id for one in LONG_BIEN.ambiguities] == [f"A{number}" for number in range(1, 28)]
    assert all(one.problem and one.reading for one in LONG_BIEN.ambiguities)


def test_a_prize_of_a_nursery_is_another_one():
    scales = [
        [(one.level, one.points) for one in rubric(DEFAULT, level).item("B.M1").awards]
        for level in ("primary", "preschool")
    ]

    assert scales == [
        [("quận", 1), ("thành phố", points("1.5")), ("quốc gia", 2)],
        [("một phần mềm", 1), ("cả hai phần mềm", 2)],
    ]


@pytest.mark.parametrize(
    ("id_", "choice", "read"),
    [
        ("A2", "ca-noi-dung", lambda found: found.item("T3.C2.M1").deductions[0].points == 2),
        (
            "A5",
            "tru-thu-muc-trong",
            lambda found: found.item("T2.C3.M2").deductions[1].points == points("0.5"),
        ),
        ("A7", "cong-hai-muc", lambda found: not found.item("T2.C2.M1").largest),
        ("A11", "dung-o-muc-in", lambda found: found.item("T2.C2.M3").deductions[0].costs(9) == 2),
        ("A14", "theo-thang", lambda found: found.item("T1.C1.M1").deductions[3].monthly),
        (
            "A16",
            "khong-tinh-nhan-vien",
            lambda found: found.item("T1.C2.M1").deductions[0].without == ("support",),
        ),
        ("A21", "khong-tinh-khuyen-khich", lambda found: found.item("B.M2").without == ("consolation",)),
        ("A23", "khong-tinh-diem-thuong", lambda found: not found.bonus_in_class),
    ],
)
def test_a_school_may_read_an_unclear_place_in_another_way(id_, choice, read):
    found = rubric(DEFAULT, "primary", {id_: choice})

    assert read(found)
    assert not read(LONG_BIEN)
    assert [one.chosen for one in found.ambiguities if one.chosen] == [choice]


def test_every_other_reading_is_tried_above():
    offered = {one.id for one in LONG_BIEN.ambiguities if one.alternatives}

    assert offered == {"A2", "A5", "A7", "A11", "A14", "A16", "A21", "A23"}


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("max_total: 20", "max_total: 21", ["sum"]),
        ("title: Tin bài\n            max: 4", "title: Tin bài\n            max: 5", ["sum"]),
        ("title: Sáng kiến, max: 4", "title: Sáng kiến, max: 3", ["sum"]),
        ("from: 3, to: 4", "from: 4, to: 4", ["bands"]),
        ("from: 3, to: 4", "from: 2, to: 4", ["bands"]),
        ("from: 1, to: 2", "from: 2, to: 2", ["bands"]),
        ("from: 5, deduct: 4", "from: 5, to: 9, deduct: 4", ["bands-end"]),
        ("from: 5, deduct: 4", "from: 5, deduct: 1", ["bands-fall"]),
        ("weeks/missing-schedule", "weeks/no-such-rule", ["unknown-rule"]),
        (
            "fed_by: [documents/missing-required]",
            "fed_by: [{rule: news/monthly-quota, quotas: [x]}]",
            ["unknown-quota"],
        ),
        ("deduct: 3,", "deduct: 5,", ["deducts-too-much"]),
        ("min: 16", "min: 11", ["classes"]),
        ("min: 16", "min: 21", ["classes"]),
        ("id: X.1.b", "id: X.1.a", ["twice", "twice"][:1]),
        ("deduct: 0.5,", "deduct: 0.3,", ["not-points"]),
        ("deduct: 0.5,", "deduct: -1,", ["not-points"]),
        ("deduct: 0.5,", "deduct: NaN,", ["not-points"]),
        ("title: Tin bài", "titel: Tin bài", ["missing", "unknown-field-meant"]),
        ("kind: flat, deduct: 3,", "kind: flat,", ["missing"]),
        ("kind: bands", "kind: band", ["missing", "unknown-word-meant"]),
        ("basis: site", "basis: sites", ["unknown-word-meant"]),
    ],
)
def test_what_does_not_fit_is_told(old, new, wrong):
    assert old in PACK
    assert sorted(ids(PACK.replace(old, new, 1))) == sorted(wrong)


def test_a_mistake_has_its_line():
    ((_, values, line),) = mistakes(PACK.replace("deduct: 0.5,", "deduct: 0.3,", 1))

    assert values == {"value": "0.3"}
    assert PACK.splitlines()[line - 1].strip().startswith("- {id: per")


def test_all_mistakes_are_told_at_once():
    broken = PACK.replace("deduct: 0.5,", "deduct: x,", 1).replace("basis: site", "basis: y")

    assert len(ids(broken)) == 2


def test_a_place_that_is_not_there_cannot_be_read_in_another_way():
    other = """
ambiguities:
  - {id: A1, at: X.9, problem: a, reading: b, alternatives: [{id: c, text: d, set: [{at: X.8, deduct: 1}]}]}
"""

    assert ids(PACK + other) == ["unknown-place"]


def test_an_empty_file_is_no_rubric():
    assert ids("a: 1")[0] in {"missing", "unknown-field", "unknown-field-meant"}
    with pytest.raises(RegulationError):
        rubric_of("", "leer.yml", "primary")
