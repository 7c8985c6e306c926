from __future__ import annotations

import datetime as dt

import pytest

from schoolgate.model import month, school_year


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (dt.date(2025, 7, 31), "2024-2025"),
        (dt.date(2025, 8, 1), "2025-2026"),
        (dt.date(2026, 1, 1), "2025-2026"),
    ],
)
def test_a_school_year_begins_in_august(day, year):
    assert school_year(day) == year


def test_a_month():
    assert month(dt.date(2025, 3, 9)) == "2025-03"
