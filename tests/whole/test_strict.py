"""What MkDocs on its own hears of the inspection: ``mkdocs build --strict`` fails for what was not done.

A note, and a quota that is still open, never stop anybody.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from schools import School, a_small_school

CALENDAR = "years:\n  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}\n"


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path)
    made.post()
    return made


def logged(school: School, level: str, *options: str) -> list[str]:
    """The lines of a level that ``mkdocs build`` has written."""
    return [
        line for line in school.run("mkdocs", "build", *options).err.splitlines() if line.startswith(level)
    ]


def test_notes_do_not_stop_a_strict_build(school: School) -> None:
    school.post(
        "content/news/professional/2025-10-09-cho-duyet.md", date="2025-10-09", approved_by="", approved_on=""
    )
    assert school.run("mkdocs", "build", "--strict").code == 0
    assert [line for line in logged(school, "INFO") if "2025-10-09-cho-duyet.md" in line]


def test_a_warning_stops_a_strict_build_and_no_other(school: School) -> None:
    school.post(body="[mất](khong-co.md)\n")
    assert school.run("mkdocs", "build").code == 0
    assert school.run("mkdocs", "build", "--strict").code == 1


def test_every_error_and_warning_of_a_check_is_a_warning_of_mkdocs(school: School) -> None:
    school.write("content/_data/calendar.yml", CALENDAR)
    school.write("content/news/professional/2025-10-09-hong.md", "---\ntitle: [\n---\n")
    found = json.loads(school.run("schoolgate", "check", "--format", "json").out)["findings"]
    severities = [one["severity"] for one in found]
    assert {"error", "warning", "note"} == set(severities)
    assert len(logged(school, "WARNING")) == len(severities) - severities.count("note")


def test_the_pages_tell_nothing_of_it(school: School) -> None:
    school.write("content/_data/calendar.yml", CALENDAR)
    built = school.build()
    assert "chưa đạt" in built.out
    for path, data in built.files().items():
        if path.endswith((".html", ".json", ".xml")):
            assert "còn thiếu" not in data.decode().lower(), path
            assert "chưa đạt" not in data.decode().lower(), path
            assert "news/monthly-quota" not in data.decode(), path
