"""What the shell is told (design.md section 5), and that people read a sentence, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from schoolgate.storage import locked
from schools import School, a_small_school


@pytest.fixture
def school(tmp_path: Path) -> School:
    return a_small_school(tmp_path)


def test_all_well(school: School) -> None:
    school.post()
    built = school.build("--fail-on", "warning")
    assert built.code == 0
    assert built.err == ""


def test_a_warning_counts_only_at_the_asked_level(school: School) -> None:
    school.post(body="[mất](khong-co.md)\n")
    assert school.build().code == 0
    assert school.build("--fail-on", "warning").code == 1
    assert school.build("--fail-on", "error").code == 0


def test_broken_settings_are_told_all_at_once_and_the_old_site_stays(school: School) -> None:
    school.post()
    school.build()
    school.write("content/_data/school.yml", "name: x\nurrl: y\nas_of: 2025-12-31\n")
    school.write("content/_data/categories.yml", "news:\n  - {id: a}\n")
    built = school.build()
    assert built.code == 2
    assert "_data/school.yml" in built.err
    assert "_data/categories.yml" in built.err
    assert "Traceback" not in built.err
    assert "Trồng cây" in built.read("")


def test_a_folder_that_is_no_project(tmp_path: Path) -> None:
    built = School(tmp_path).build()
    assert built.code == 2
    assert "mkdocs.yml" in built.err


def test_an_unknown_option(school: School) -> None:
    assert school.build("--nhanh").code == 2


def test_another_build_is_running(school: School) -> None:
    with locked(school.root / ".cache/schoolgate/lock"):
        built = school.build()
    assert built.code == 75
    assert "đang chạy" in built.err


def test_a_place_that_is_taken(school: School) -> None:
    school.write("site/public/mine.txt", "mine")
    built = school.build()
    assert built.code == 2
    assert (school.root / "site/public/mine.txt").read_text() == "mine"
