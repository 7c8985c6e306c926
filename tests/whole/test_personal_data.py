"""``schoolgate report personal-data`` as the shell runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

import builders
from schools import School, a_small_school

pytestmark = pytest.mark.slow


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path)
    made.write(f"content/{builders.POST}", builders.a_head("Gọi cô Mẫu, 0900 000 078."))
    return made


def test_it_tells_the_principal_what_stands_there(school: School) -> None:
    done = school.run("schoolgate", "report", "personal-data")
    assert (done.code, done.err) == (0, "")
    assert "KHÔNG BAO GIỜ CÔNG BỐ" in done.out.splitlines()[0]
    assert "0900 000 078" in done.out


@pytest.mark.parametrize("folder", ["content", "content/about", "site", "site/public"])
def test_it_is_not_written_where_it_would_be_published(school: School, folder: str) -> None:
    done = school.run("schoolgate", "report", "personal-data", "--output", f"{folder}/bao-cao.md")
    assert done.code == 2
    assert "Không ghi bản này" in done.err
    assert not (school.root / folder / "bao-cao.md").exists()


def test_it_is_written_elsewhere(school: School) -> None:
    done = school.run(
        "schoolgate", "report", "personal-data", "--format", "csv", "--output", "rieng/bao-cao.csv"
    )
    assert (done.code, done.out) == (0, "")
    assert "0900 000 078" in (school.root / "rieng/bao-cao.csv").read_text("utf-8")
