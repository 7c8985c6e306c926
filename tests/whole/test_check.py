"""``schoolgate check`` as the shell runs it: what it ends with, what it prints, and what it does without."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from schools import POST, Built, School, a_picture, a_small_school

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/check.json").read_text("utf-8"))
CALENDAR = """\
years:
  - {year: 2024-2025, from: 2024-09-05, to: 2025-05-30}
  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}
"""
QUOTAS = """\
quotas:
  - {id: news-professional, minimum: 2}
"""
IMPORTED = """
import sys
from schoolgate.cli import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""
UNWANTED = {"mkdocs", "material", "markdown", "jinja2", "PIL", "pi_heif", "pikepdf", "openpyxl", "feedgen"}
UNWANTED |= {"docx", "docxtpl", "lxml"}
"""What only a build needs."""


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path)
    made.write("content/_data/calendar.yml", CALENDAR)
    made.write("content/_data/quotas.yml", QUOTAS)
    made.post()
    return made


def check(school: School, *options: str) -> Built:
    return school.run("schoolgate", "check", "--jobs", "1", *options)


def document(school: School, *options: str) -> dict[str, Any]:
    found = json.loads(check(school, "--format", "json", *options).out)
    jsonschema.validate(found, SCHEMA, format_checker=jsonschema.FormatChecker())
    assert isinstance(found, dict)
    return found


def test_it_ends_with_the_next_action(school: School) -> None:
    checked = check(school)
    assert checked.code == 0
    assert checked.err == ""
    assert checked.out.startswith("Trường Tiểu học Mẫu: kết quả kiểm tra tính đến ngày 31/12/2025\n")
    assert "\x1b" not in checked.out
    assert "\nViệc nên làm trước" in checked.out
    assert not checked.site.exists()


@pytest.mark.parametrize(
    ("body", "level", "code"),
    [
        ("[mất](khong-co.md)\n", "error", 0),
        ("[mất](khong-co.md)\n", "warning", 1),
        ("[mất](khong-co.md)\n", "never", 0),
    ],
)
def test_a_finding_counts_at_the_asked_level(school: School, body: str, level: str, code: int) -> None:
    school.post(body=body)
    assert check(school, "--fail-on", level).code == code


@pytest.mark.parametrize("level", ["error", "warning", "never"])
def test_what_is_left_out_counts_at_every_level(school: School, level: str) -> None:
    school.write(POST, "---\ntitle: [\n---\n")
    assert check(school, "--fail-on", level).code == 3
    assert document(school)["complete"] is False


def test_the_json_of_a_real_school_fits_its_schema(school: School) -> None:
    found = document(school)
    assert found["as_of"] == "2025-12-31"
    assert found["complete"] is True
    assert found["commit"] is None
    (quota,) = (
        one for one in found["quotas"] if one["id"] == "news-professional" and one["period"] == "2025-10"
    )
    assert (quota["minimum"], quota["published"], quota["outcome"]) == (2, 1, "failed")
    assert {one["outcome"] for one in found["verdicts"]} > {"passed", "failed", "not_applicable"}


def test_the_commit_of_the_content_is_named(school: School) -> None:
    git = ["git", "-C", str(school.root), "-c", "user.name=Thử", "-c", "user.email=thu@mau.example"]
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Bài đầu tiên"]):
        subprocess.run([*git, *arguments], check=True)
    head = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout
    assert document(school)["commit"] == head.strip()


def test_a_month_that_is_over(school: School) -> None:
    found = document(school, "--month", "2025-10")
    assert found["month"] == "2025-10"
    assert {one["period"][:7] for one in found["quotas"]} <= {"2025-10", "2025-W4"}
    assert {one["rule"] for one in found["findings"]} >= {"news/monthly-quota"}
    assert {one["period"] for one in found["findings"]} <= {
        "2025-10",
        *(f"2025-W{number}" for number in range(40, 45)),
    }
    assert found["verdicts"] == []


def test_a_month_of_an_earlier_school_year(school: School) -> None:
    board = "{id: editorial, title: Ban biên tập, from: 2024-08-26, members: [{staff: du.tv}]}"
    school.write("content/_data/boards.yml", f"boards:\n  - {board}\n")
    path = "content/news/professional/2024-11-05-hoi-giang/index.md"
    school.post(path, date="2024-11-05", approved_on="2024-11-05")
    found = document(school, "--month", "2024-11")
    quota = next(one for one in found["quotas"] if one["id"] == "news-professional")
    assert (quota["period"], quota["published"], quota["outcome"]) == ("2024-11", 1, "failed")
    assert any("tháng 11/2024 có 1 tin bài" in one["message"] for one in found["findings"])
    assert found["as_of"] == "2025-12-31"


def test_a_month_of_which_the_school_has_no_calendar(school: School) -> None:
    checked = check(school, "--month", "2023-11")
    assert checked.code == 0
    assert "chưa có năm học 2023-2024" in checked.out


@pytest.mark.parametrize(
    "month", ["2025-13", "2025-1", "11/2025", "2025-11-01", "", "２０２５-11", "0000-11"]
)
def test_what_is_no_month(school: School, month: str) -> None:
    checked = check(school, "--month", month)
    assert checked.code == 2
    assert "không phải là một tháng" in checked.err


def test_a_month_to_come(school: School) -> None:
    checked = check(school, "--month", "2026-01")
    assert checked.code == 2
    assert "Tháng 01/2026 chưa đến: ngày kiểm tra là 31/12/2025." in checked.err
    assert check(school, "--month", "2025-12").code == 0


def test_every_mistake_of_the_quotas_is_told_at_once(school: School) -> None:
    school.write(
        "content/_data/quotas.yml",
        "adopt: [news-weekli]\n"
        "quotas:\n"
        "  - {id: news-profesional, minimum: 2}\n"
        "  - {id: lectures, minimum: 1}\n",
    )
    checked = check(school)
    assert checked.code == 2
    assert checked.out == ""
    told = [line for line in checked.err.splitlines() if "_data/quotas.yml:" in line]
    assert len(told) == 3
    assert "news-weekly" in checked.err
    assert "news-professional" in checked.err


def test_a_result_goes_into_a_file(school: School) -> None:
    checked = check(school, "--output", "ket-qua/check.txt")
    assert checked.out == ""
    assert (school.root / "ket-qua/check.txt").read_text("utf-8") == check(school).out


def test_a_file_that_cannot_be_written(school: School) -> None:
    school.write("ket-qua", "một tệp, không phải thư mục")
    checked = check(school, "--output", "ket-qua/check.txt")
    assert checked.code == 2
    assert "Không ghi được kết quả" in checked.err


def test_a_folder_that_is_no_project(tmp_path: Path) -> None:
    checked = check(School(tmp_path))
    assert checked.code == 2
    assert "content" in checked.err


@pytest.mark.parametrize("command", [["check"], ["check", "--format", "json"], ["rules"]])
def test_neither_the_site_engine_nor_pictures_are_needed(school: School, command: list[str]) -> None:
    school.write(POST.replace("index.md", "anh-1.jpg"), a_picture())
    check(school)  # reads the headers of new pictures, and keeps what it has read
    (school.root / "mkdocs.yml").unlink()
    ran = subprocess.run(
        [sys.executable, "-c", IMPORTED, *command],
        cwd=school.root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(ran.stderr.split()) & UNWANTED == set()
    assert "schoolgate.site.build" not in ran.stderr.split()


def test_all_commands_are_helped_with(school: School) -> None:
    helped = school.run("schoolgate", "--help").out
    assert {"build", "check", "data", "disclosure", "init", "rule", "rules", "serve"} <= set(helped.split())
    assert "Kiểm tra nội dung và chỉ tiêu" in helped
    assert school.run("schoolgate", "chekc").code == 2


def test_a_project_in_which_nothing_can_be_written_is_checked_all_the_same(school: School) -> None:
    (school.root / ".cache").write_text("không phải thư mục", "utf-8")
    assert check(school).code == 0
