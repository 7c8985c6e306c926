"""Two self-assessments of real schools, as domain.md 3e lists them: "000" (primary) and "003" (preschool).

Every line is a row of evidence with its quote; items that no line names count as evidenced. Lenient takes
only what the text contradicts itself; strict takes missing evidence too, and counts support staff (A16).

    000  base 90 - 1 (free antivirus on teaching computers)                    = 89
         bonus 1.5 + 0 + 0 + 2 + 1                                             =  4.5   lenient 93.5
         strict: - 0.5 (a guard) - 2 (no album)                                         strict  91.0
    003  base 90 - 5 x 0.5 (teachers not fluent on the board)                  = 87.5
         bonus 2 + 0 + 0 + 2 + 1                                               =  5     lenient 92.5
         strict: - 4 (no estimate) - 2 (album) - 2 (broken board), B.M4 0               strict  82.5
"""

import pytest

from schoolgate.model import Standing
from schoolgate.regulations import DEFAULT, rubric
from schoolgate.scoring import score
from scoring_builders import facts, points, row

SUPPORT_LEFT_OUT = {"A16": "khong-tinh-nhan-vien"}
PRIMARY = [
    row(
        "T3.C3.M1",
        deduction="a",
        text="Máy của giáo viên ở lớp dùng phần mềm diệt virus miễn phí.",
        quote="classroom teacher PCs use free antivirus",
    ),
    row("B.M1", award="thành phố", group="consolation", quote="HS giải KK cấp TP"),
    row("B.M3", quote="2 sáng kiến, level of recognition not stated"),
    row("B.M4", points=points("2"), text="Tổ chức dạy học trực tuyến.", quote="online teaching"),
    row("B.M5", points=points("1"), text="Mã QR, chữ ký số.", quote="QR; digital signature"),
    row("T1.C2.M1", deduction="a", group="support", quote="3/4 can extract camera data"),
]
PRIMARY_STRICT = [row("T2.C3.M1", deduction="c", quote="no mention of an album")]
PRESCHOOL = [
    row("T1.C2.M1", deduction="a", count=5, quote="90% fluent on the interactive board"),
    row("B.M1", award="cả hai phần mềm", quote="both Kidsmart and HappyKids"),
    row("B.M2", award="trường", quote="school-level contest only"),
    row("B.M5", points=points("1"), text="Tuyển sinh bằng mã QR.", quote="QR admissions"),
]
PRESCHOOL_LENIENT = [row("B.M4", points=points("2"), text="Zalo, Drive.", quote="Zalo/Drive")]
PRESCHOOL_STRICT = [
    row("T1.C3.M2", deduction="a", quote="nothing about a budget estimate"),
    row("T2.C3.M1", deduction="c", quote="no mention of album"),
    row("T1.C3.M3", deduction="c", quote="bảng TTTM bị mờ, thường xuyên bị lỗi"),
]


def assessed(level, *rows, strict=False):
    choices = {} if strict else SUPPORT_LEFT_OUT
    found = rubric(DEFAULT, level, choices)
    return score(found, facts(evidence=[*(row(one.id) for one in found.items), *rows], verdicts=()))


def lost(found):
    return {f"{one.item.id}.{loss.deduction.id}": loss.points for one in found.items for loss in one.losses}


@pytest.mark.parametrize(
    ("found", "standards", "bonus", "total", "taken"),
    [
        (assessed("primary", *PRIMARY), "35 40 14", "4.5", "93.5", {"T3.C3.M1.a": 1}),
        (
            assessed("primary", *PRIMARY, *PRIMARY_STRICT, strict=True),
            "34.5 38 14",
            "4.5",
            "91.0",
            {"T3.C3.M1.a": 1, "T1.C2.M1.a": 0.5, "T2.C3.M1.c": 2},
        ),
        (
            assessed("preschool", *PRESCHOOL, *PRESCHOOL_LENIENT),
            "32.5 40 15",
            "5",
            "92.5",
            {"T1.C2.M1.a": 2.5},
        ),
        (
            assessed("preschool", *PRESCHOOL, *PRESCHOOL_STRICT, strict=True),
            "26.5 38 15",
            "3",
            "82.5",
            {"T1.C2.M1.a": 2.5, "T1.C3.M2.a": 4, "T1.C3.M3.c": 2, "T2.C3.M1.c": 2},
        ),
    ],
    ids=["000 lenient", "000 strict", "003 lenient", "003 strict"],
)
def test_the_points_are_those_that_the_text_implies(found, standards, bonus, total, taken):
    assert [one.counted for one in found.standards] == list(map(points, standards.split()))
    assert sum(one.counted for one in found.bonus) == points(bonus)
    assert found.total == points(total)
    assert lost(found) == taken
    assert found.class_ == ("B" if found.total >= points("90") else "")


def test_every_deduction_has_its_reason():
    found = assessed("preschool", *PRESCHOOL, *PRESCHOOL_STRICT, strict=True)

    losses = [loss for one in found.items for loss in one.losses]
    assert all(loss.deduction.text and all(one.quote for one in loss.rows) for loss in losses)


def test_at_most_six_and_a_half_of_the_nine_claimed_bonus_points_can_be_shown():
    """The school claims 9, and cites no prize of a teacher: recognised initiatives would give 2 more."""
    found = assessed("primary", *PRIMARY, row("B.M3", award="thành phố"))

    assert sum(one.counted for one in found.bonus) == points("6.5")


def test_a_level_that_nobody_stated_is_worth_nothing():
    one = assessed("primary", *PRIMARY).item("B.M3")

    assert (one.score, one.standing) == (0, Standing.NONE)
