"""The handbook is what the data say, and names the source of every figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from schoolgate import regulations
from schoolgate.handbook import pages

FOLDER = Path(__file__).parents[1] / "docs" / "handbook"
PAGES = pages()
QUOTAS = [f"Q{number}" for number in range(1, 43)]
"""Every quota of the survey that the figures come from."""


@pytest.mark.parametrize("name", PAGES)
def test_the_committed_page_is_current(name: str) -> None:
    assert (FOLDER / f"{name}.vi.md").read_text("utf-8") == PAGES[name], (
        "run: python scripts/write_handbook.py"
    )


def test_no_page_is_left_over() -> None:
    measured = "precision.vi.md"  # scripts/measure_language.py
    assert {path.name for path in FOLDER.iterdir()} == {measured, *(f"{name}.vi.md" for name in PAGES)}


@pytest.mark.parametrize("quota", QUOTAS)
def test_every_quota_of_the_survey_is_a_figure_or_says_where_it_is_counted(quota: str) -> None:
    assert re.search(rf"\b{quota}\b", PAGES["quotas"])


@pytest.mark.parametrize("profile", regulations.PROFILES)
def test_every_figure_has_its_row(profile: str) -> None:
    for quota in regulations.rulebook(profile).quotas:
        rows = [row for row in PAGES["quotas"].splitlines() if row.startswith(f"| `{quota.id}` |")]
        for figure in quota.figures:
            shown = [row for row in rows if f"| {figure.minimum} {quota.unit} |" in row]
            assert any(f"| {figure.source} |" in row for row in shown)


def test_every_row_names_its_source_and_where_it_comes_from() -> None:
    rows = [row.split(" | ") for row in PAGES["quotas"].splitlines() if row.startswith("| ")]
    sources = [(row[-2], row[-1].rstrip(" |")) for row in rows if "---" not in row[0] and row[-2] != "Nguồn"]
    assert [one for one in sources if not re.fullmatch(r"((Q|R-|REG-)\d+(, )?)+", one[0]) or not one[1]] == []
