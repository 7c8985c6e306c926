"""The worked table of the preschool sample (domain.md section 8b): what there is each week and each month."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from schoolgate.model import Outcome, Scope
from schoolgate.quotas import readings, short
from schoolgate.reports import ledger
from schoolgate.rules import judge

if TYPE_CHECKING:
    from schoolgate.model import Portal, Reading

MONTHS = ("2025-11", "2025-12")
WEEKS = (*(f"2025-W{week}" for week in range(45, 53)), "2026-W01")
EACH_MONTH = {
    "news-all": (5, 10, 9),
    "news-professional": (5, 5, 5),
    "news-union": (1, 2, 1),
    "news-activities": (2, 2, 2),
    "shared-resources": (60, 84, 80),
    "parents-corner": (10, 10, 10),
    "monthly-disclosure": (1, 1, 1),
    "steering-minutes": (1, 1, 1),
    "monthly-report": (1, 1, 1),
    "board-use-check": (1, 1, 1),
    "editorial-plan": (1, 1, 1),
    "thematic-sessions": (1, 1, 1),
}
"""What is asked for, and what there is in November and in December."""
EACH_WEEK = {"health-and-play": (30, 30), "weekly-menu": (1, 1), "weekly-schedule": (1, 1)}
"""What is asked for, and what there is in each of the nine weeks."""


@pytest.fixture(scope="module")
def read(portal: Portal) -> list[Reading]:
    """The readings of what is asked for: nothing is, before the day on which the portal began."""
    return [one for one in readings(portal) if one.reason != "closed"]


def test_nothing_is_missing(read: list[Reading]) -> None:
    assert [one for one in read if short(one)] == []


def test_nothing_is_asked_for_before_the_first_day_of_the_portal(portal: Portal, read: list[Reading]) -> None:
    early = [one for one in readings(portal) if one.reason == "closed"]
    assert early
    assert max(one.last for one in early) < min(one.last for one in read)


def test_each_month_has_what_the_worked_table_says(read: list[Reading]) -> None:
    monthly = [one for one in read if one.quota.period == "month" and one.quota.scope is Scope.SITE]
    assert {(one.quota.id, one.period): (one.minimum, one.published) for one in monthly} == {
        (id_, month): (least, count)
        for id_, (least, *counts) in EACH_MONTH.items()
        for month, count in zip(MONTHS, counts, strict=True)
    }


def test_each_week_has_what_the_worked_table_says(read: list[Reading]) -> None:
    weekly = [one for one in read if one.quota.period == "week"]
    assert {(one.quota.id, one.period): (one.minimum, one.published) for one in weekly} == {
        (id_, week): counts for id_, counts in EACH_WEEK.items() for week in WEEKS
    }


def test_thirty_teachers_share_three_lectures_a_month_and_one_made_with_two_programs(
    read: list[Reading],
) -> None:
    shared = [one for one in read if one.quota.scope is Scope.TEACHER]
    assert Counter((one.quota.id, one.period, str(one.outcome)) for one in shared) == {
        ("lectures", "2025-11", "passed"): 30,
        ("lectures", "2025-12", "passed"): 30,
        ("lectures-with-programs", "2025-2026-HK1", "passed"): 30,
    }
    assert {one.minimum for one in shared if one.quota.id == "lectures"} == {3}


def test_every_field_of_every_age_has_a_lesson(read: list[Reading]) -> None:
    cells = [one for one in read if one.quota.scope is Scope.COURSE]
    assert len(cells) == 28
    assert {one.outcome for one in cells} == {Outcome.PASSED}


def test_every_event_has_a_post_and_an_album_or_a_reason(read: list[Reading]) -> None:
    events = Counter(
        (one.quota.counts, str(one.outcome), one.reason) for one in read if one.quota.scope == "event"
    )
    assert events == {
        ("posts", "passed", ""): 6,
        ("albums", "passed", ""): 4,
        ("albums", "not_applicable", "no-album"): 2,
    }


def test_the_steering_committee_met_on_the_twentieth(portal: Portal) -> None:
    met = {one.month: one.issued_on for one in portal.documents if (one.kind, one.of) == ("minutes", "bcd")}
    assert {month: str(day) for month, day in met.items()} == {month: f"{month}-20" for month in MONTHS}


def test_the_register_of_days_names_all_that_went_live(portal: Portal) -> None:
    assert ledger.recorded(portal, begun=True) == portal.published


def test_no_row_counts_as_shared_and_as_for_the_children(portal: Portal) -> None:
    quotas = {one.id: set(one.kinds) for one in portal.settings.rulebook.quotas}
    assert not quotas["shared-resources"] & quotas["health-and-play"]
    assert len(portal.lessons) == 460


def test_a_late_document_and_a_claim_without_one_are_the_only_findings(portal: Portal) -> None:
    assert [(one.rule, one.where.path) for one in judge(portal)] == [
        ("documents/late-publication", "documents/higher-level/phuong-cv-0058-tay-chan-mieng/index.md"),
        ("evidence/incomplete", "_data/evidence.yml"),
    ]
