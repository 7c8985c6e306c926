"""Which semester counts on a day, across the summer and in the first days of a semester."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

import builders
from schoolgate.model import Calendar, Term
from schoolgate.quotas import counted_semester

TERMS = (
    Term("2025-2026", dt.date(2025, 9, 8), dt.date(2026, 5, 29), dt.date(2026, 1, 19)),
    Term("2024-2025", dt.date(2024, 9, 5), dt.date(2025, 5, 31)),
)
"""As a school may write them, the newest first."""


def counted(day: dt.date, terms: tuple[Term, ...] = TERMS, grace: int = 30) -> str:
    settings = dataclasses.replace(builders.some_settings(), calendar=Calendar(terms))
    span = counted_semester(builders.a_portal(as_of=day, settings=settings), grace)
    return span.id if span else ""


@pytest.mark.parametrize(
    ("day", "semester"),
    [
        ("2024-09-04", ""),
        ("2024-10-04", ""),  # its 30th day, and no semester before it is known
        ("2024-10-05", "2024-2025-HK1"),
        ("2025-01-15", "2024-2025-HK1"),
        ("2025-01-16", "2024-2025-HK1"),
        ("2025-02-14", "2024-2025-HK1"),
        ("2025-02-15", "2024-2025-HK2"),
        ("2025-07-20", "2024-2025-HK2"),
        ("2025-08-15", "2024-2025-HK2"),
        ("2025-10-07", "2024-2025-HK2"),
        ("2025-10-08", "2025-2026-HK1"),
        ("2026-02-17", "2025-2026-HK1"),
        ("2026-02-18", "2025-2026-HK2"),
        ("2026-09-30", "2025-2026-HK2"),
    ],
)
def test_the_first_days_of_a_semester_belong_to_the_one_before(day: str, semester: str) -> None:
    assert counted(dt.date.fromisoformat(day)) == semester


def test_without_grace_a_semester_counts_from_its_first_day() -> None:
    assert counted(dt.date(2025, 9, 7), grace=0) == "2024-2025-HK2"
    assert counted(dt.date(2025, 9, 8), grace=0) == "2025-2026-HK1"


def test_a_school_without_a_calendar_has_no_semesters() -> None:
    assert counted(dt.date(2025, 12, 31), ()) == ""
