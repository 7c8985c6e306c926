"""``schoolgate report dashboard`` as the shell runs it, and layer 1 without a trace of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from schools import School, a_small_school, broken_links

CALENDAR = "years:\n  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}\n"


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path / "school")
    made.write("content/_data/calendar.yml", CALENDAR)
    made.post()
    return made


def test_it_writes_pages_that_lead_to_one_another(school: School, tmp_path: Path) -> None:
    out = tmp_path / "dashboard"
    for _ in range(2):
        ran = school.run("schoolgate", "report", "dashboard", "--out", str(out))
        assert ran.code == 0, ran.err
        assert str(out / "index.html") in ran.out
    assert broken_links(out) == []
    assert "Trồng cây đầu năm học" in (out / "so-theo-doi.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("content/bang", "ai cũng đọc được nơi đó"),
        ("site/public", "ai cũng đọc được nơi đó"),
        (".", "không phải do lệnh này tạo ra"),
    ],
)
def test_a_place_that_is_not_for_it_is_refused_in_a_sentence(school: School, out: str, said: str) -> None:
    ran = school.run("schoolgate", "report", "dashboard", "--out", out)
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert not (school.root / "site").exists()


def test_the_place_has_to_be_named(school: School) -> None:
    assert school.run("schoolgate", "report", "dashboard").code == 2


def test_broken_settings_are_told(school: School, tmp_path: Path) -> None:
    school.write("content/_data/categories.yml", "news:\n  - {id: a}\n")
    ran = school.run("schoolgate", "report", "dashboard", "--out", str(tmp_path / "out"))
    assert ran.code == 2
    assert "_data/categories.yml" in ran.err
    assert not (tmp_path / "out").exists()


def test_the_public_site_holds_nothing_of_it(school: School) -> None:
    built = school.build()
    assert built.code == 0, built.err
    found = [
        path
        for path, data in built.files().items()
        if "dashboard" in path or b"db-matrix" in data or "Bảng theo dõi".encode() in data
    ]
    assert found == []
