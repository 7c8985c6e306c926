"""What the sample school still lacks on 31 December 2025, and nothing else."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from schoolgate.model import TAUGHT, Outcome, Scope, Severity
from schoolgate.quotas import readings, short
from schoolgate.rules import judge

if TYPE_CHECKING:
    from schoolgate.model import Finding, Portal, Reading

MONTHS = ("2025-09", "2025-10", "2025-11", "2025-12")
EACH_MONTH = {
    "news-professional": (2, 2, 2, 5),
    "news-union": (1, 1, 1, 0),
    "news-activities": (3, 3, 3, 1),
    "news-other": (1, 1, 1, 1),
    "steering-minutes": (1, 1, 1, 1),
    "monthly-report": (1, 1, 1, 1),
    "upload-check": (1, 1, 1, 1),
    "it-report": (1, 1, 1, 1),
    "editorial-plan": (1, 1, 1, 1),
    "thematic-sessions": (1, 1, 1, 1),
}
"""The worked table of domain.md section 8a: what there is of each quota of a month, September to December."""
ON_LEAVE = ("vidu.dt", "2025-10")
TOO_FEW = ("vidu.cv", "2025-11")


@pytest.fixture(scope="module")
def read(portal: Portal) -> tuple[Reading, ...]:
    return readings(portal)


@pytest.fixture(scope="module")
def found(portal: Portal) -> tuple[Finding, ...]:
    return judge(portal)


def test_two_quotas_are_open_and_one_teacher_failed(read: tuple[Reading, ...]) -> None:
    missing = {
        (str(one.outcome), one.quota.id, one.subject, one.period, one.published, one.minimum)
        for one in read
        if short(one)
    }
    assert missing == {
        ("open", "news-activities", "", "2025-12", 1, 2),
        ("open", "news-union", "", "2025-12", 0, 1),
        ("failed", "lectures", *TOO_FEW, 2, 4),
    }


def test_each_month_has_what_the_worked_table_says(read: tuple[Reading, ...]) -> None:
    table = {
        (one.quota.id, one.period): one.published
        for one in read
        if one.quota.period == "month" and one.quota.scope is Scope.SITE
    }
    planned = {
        (id_, month): count
        for id_, counts in EACH_MONTH.items()
        for month, count in zip(MONTHS, counts, strict=True)
    }
    assert table == planned


def test_the_editorial_plan_still_has_both_missing_posts(read: tuple[Reading, ...]) -> None:
    open_ones = {one.quota.id: (one.missing, one.planned) for one in read if one.outcome is Outcome.OPEN}
    assert open_ones == {"news-activities": (1, 1), "news-union": (1, 1)}


def test_every_teacher_shares_four_lectures_a_month_but_one_on_leave_and_one_who_shared_two(
    portal: Portal, read: tuple[Reading, ...]
) -> None:
    shared = {(one.subject, one.period): one for one in read if one.quota.id == "lectures"}
    assert len(shared) == 16 * 4
    away = {key for key, one in shared.items() if one.reason == "away"}
    assert away == {ON_LEAVE}
    assert {key for key, one in shared.items() if one.published < 4} == {ON_LEAVE, TOO_FEW}
    teachers = {one.id for one in portal.settings.staff.values() if one.group == "teacher"}
    rows = [one for one in portal.lessons if one.teacher in teachers and one.kind in TAUGHT and not one.page]
    assert len(rows) == 250


def test_the_teacher_with_two_lectures_is_below_the_law_too(read: tuple[Reading, ...]) -> None:
    (one,) = (one for one in read if one.outcome is Outcome.FAILED)
    assert (one.published, one.legal, one.minimum) == (2, 3, 4)
    assert one.source == "Kế hoạch số 58/KH-THHP ngày 29/8/2025"


def test_every_subject_of_every_grade_has_a_lesson(read: tuple[Reading, ...]) -> None:
    cells = [one for one in read if one.quota.scope is Scope.COURSE]
    assert len(cells) == 48
    assert {one.outcome for one in cells} == {Outcome.PASSED}


def test_what_is_asked_for_the_semester_and_the_year_is_there_already(read: tuple[Reading, ...]) -> None:
    longer = Counter((one.quota.id, str(one.outcome)) for one in read if "HK1" in one.period)
    assert longer == {
        ("lectures-with-programs", "passed"): 16,
        ("access-check", "passed"): 1,
        ("board-check", "passed"): 1,
        ("store-check", "passed"): 1,
    }
    assert {str(one.outcome) for one in read if one.period == "2025-2026"} == {"passed"}


def test_every_event_has_a_post_and_an_album_or_a_reason(read: tuple[Reading, ...]) -> None:
    events = Counter(
        (one.quota.counts, str(one.outcome), one.reason) for one in read if one.quota.scope == "event"
    )
    assert events == {
        ("posts", "passed", ""): 13,
        ("albums", "passed", ""): 6,
        ("albums", "not_applicable", "no-album"): 7,
    }


def test_there_are_four_warnings_and_two_reminders(found: tuple[Finding, ...]) -> None:
    assert {(str(one.severity), one.rule, one.where.path, str(one.outcome)) for one in found} == {
        ("warning", "accounts/not-signed-in", "_data/machine/accounts.csv", "failed"),
        ("warning", "disclosure/overdue", "_data/disclosure.yml", "failed"),
        ("warning", "equipment/broken-too-long", "_data/equipment-events.csv", "failed"),
        ("warning", "lessons/teacher-quota", "_data/staff.csv", "failed"),
        ("note", "news/monthly-quota", "news/activities", "open"),
        ("note", "news/monthly-quota", "news/union", "open"),
    }
    assert len(found) == 6
    assert not any(one.left_out or one.severity is Severity.ERROR for one in found)
