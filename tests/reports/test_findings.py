"""Where a finding is, as people read it."""

import pytest

from schoolgate.model import Location
from schoolgate.reports.findings import place


@pytest.mark.parametrize(
    ("where", "shown"),
    [
        (Location("a/index.md"), "a/index.md"),
        (Location("a/index.md", 7), "a/index.md:7"),
        (Location("_data/staff.csv", 7, "", 7, "C"), "_data/staff.csv:7, cột C"),
        (Location("_data/staff.xlsx", 7, "Sheet1", 7, "C"), "_data/staff.xlsx, trang tính “Sheet1”, ô C7"),
        (Location("_data/staff.xlsx", 7, "Sheet1", 7), "_data/staff.xlsx, trang tính “Sheet1”, dòng 7"),
        (Location("_data/staff.xlsx", 0, "Sheet1"), "_data/staff.xlsx, trang tính “Sheet1”"),
    ],
)
def test_a_place_is_a_line_or_a_cell(where: Location, shown: str) -> None:
    assert place(where) == shown
