"""The table of requirements names rules and tests that are there, and leaves no requirement out."""

import re
from pathlib import Path

import pytest

from schoolgate.rules import rules

ROOT = Path(__file__).parents[1]
ROWS = {
    cells[1].strip(): cells
    for line in (ROOT / "docs" / "coverage.md").read_text("utf-8").splitlines()
    if line.startswith("| R-") and (cells := line.split("|"))
}
ASKED = [
    *range(5, 10),
    *range(20, 47),
    *range(50, 58),
    *range(60, 72),
    *range(80, 94),
    *range(100, 104),
    *range(106, 108),
    110,
    *range(112, 114),
    116,
    *range(121, 124),
    *range(130, 144),
    150,
    157,
]


def test_every_requirement_has_a_row() -> None:
    assert {f"R-{number:03}" for number in ASKED} <= ROWS.keys()


@pytest.mark.parametrize("id_", sorted(ROWS))
def test_what_a_row_names_is_there(id_: str) -> None:
    judged, tests = ROWS[id_][3], ROWS[id_][4]
    assert set(re.findall(r"`([a-z-]+/[a-z-]+)`", judged)) <= {rule.id for rule in rules()}
    named = re.findall(r"tests/\S+\.py", tests)
    assert named
    assert [path for path in named if not (ROOT / path).is_file()] == []
