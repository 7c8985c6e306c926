"""``schoolgate check --base``: what a change does, in a real repository."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from schools import Built, School, a_small_school

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/check.json").read_text("utf-8"))
CALENDAR = "years:\n  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}\n"
OLD = "content/news/professional/2025-12-05-cu/index.md"
NEW = "content/news/professional/2025-12-05-moi/index.md"
POST = """\
---
title: {title}
date: 2025-12-05
author: mau.nt
approved_by: du.tv
approved_on: 2025-12-05
---

{body}

Thầy cô và học sinh chia thành mười nhóm, mỗi nhóm nhận năm cây, đào hố, lấp đất rồi tưới nước. Đến trưa, sân
trường đã có thêm một hàng cây xanh.
"""


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path)
    made.write("content/_data/calendar.yml", CALENDAR)
    made.write(OLD, POST.format(title="Bài cũ", body="[mất](khong-co.md)"))
    made.write(".gitignore", ".cache/\nsite/\n")
    git(made, "init", "-q", "-b", "main")
    git(made, "config", "user.email", "mau.nt@mau.example")
    git(made, "config", "user.name", "Nguyễn Thị Mẫu")
    commit(made)
    return made


def git(school: School, *arguments: str) -> None:
    settings = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    subprocess.run(["git", "-C", str(school.root), *arguments], check=True, capture_output=True, env=settings)


def commit(school: School) -> None:
    git(school, "add", "-A")
    git(school, "commit", "-q", "-m", "Đổi")


def check(school: School, *options: str) -> Built:
    return school.run("schoolgate", "check", "--jobs", "1", *options)


def document(school: School, *options: str) -> dict[str, Any]:
    found = json.loads(check(school, "--base", "main", "--format", "json", *options).out)
    jsonschema.validate(found, SCHEMA, format_checker=jsonschema.FormatChecker())
    assert isinstance(found, dict)
    return found


def titles(found: dict[str, Any], ids: list[str]) -> set[str]:
    return {one["path"] for one in found["findings"] if one["id"] in ids}


def test_what_a_change_brings_is_told_apart_from_what_was_there(school: School) -> None:
    git(school, "checkout", "-q", "-b", "bai-moi")
    school.write(NEW, POST.format(title="Bài mới", body="[mất](cung-khong.md)"))
    commit(school)
    found = document(school)
    assert titles(found, found["base"]["new"]) == {NEW.removeprefix("content/")}
    assert found["base"]["touched"] == [NEW.removeprefix("content/")]
    assert found["base"]["fixed"] == []
    assert {one["path"] for one in found["findings"]} > titles(found, found["base"]["new"])


def test_what_a_change_mends_is_told(school: School) -> None:
    git(school, "checkout", "-q", "-b", "sua")
    school.write(OLD, POST.format(title="Bài cũ", body=""))
    found = document(school)
    assert [one["rule"] for one in found["base"]["fixed"]] == ["content/broken-link"]
    assert found["base"]["new"] == []


def test_a_quota_is_told_before_and_after(school: School) -> None:
    git(school, "checkout", "-q", "-b", "bai-moi")
    school.write(NEW, POST.format(title="Bài mới", body=""))
    moved = {
        (one["after"]["id"], one["after"]["period"]): (one["before"]["published"], one["after"]["published"])
        for one in document(school)["base"]["quotas"]
    }
    assert moved == {("news-professional", "2025-12"): (1, 2)}


def test_a_file_that_was_only_moved_brings_nothing_new(school: School) -> None:
    git(school, "checkout", "-q", "-b", "doi-ten")
    git(school, "mv", "content/news/professional/2025-12-05-cu", "content/news/professional/2025-12-05-khac")
    commit(school)
    found = document(school)["base"]
    assert (found["new"], found["fixed"]) == ([], [])


def test_commits_of_others_since_then_are_no_change_of_ours(school: School) -> None:
    git(school, "checkout", "-q", "-b", "bai-moi")
    git(school, "checkout", "-q", "main")
    school.write(NEW, POST.format(title="Bài của người khác", body="[mất](x.md)"))
    commit(school)
    git(school, "checkout", "-q", "bai-moi")
    assert document(school)["base"]["touched"] == []


@pytest.mark.parametrize("name", ["khong-co", "--output=x", ""])
def test_a_base_that_git_does_not_know_is_told_and_the_rest_is_checked(school: School, name: str) -> None:
    checked = check(school, "--base", name, "--format", "json")
    assert checked.code == 0
    assert checked.err.startswith(f"Không so sánh được với bản gốc “{name}”")
    assert json.loads(checked.out)["base"] is None


def test_a_base_with_broken_settings_is_told(school: School) -> None:
    school.write("content/_data/categories.yml", "news: [")
    commit(school)
    git(school, "checkout", "-q", "-b", "sua")
    school.write("content/_data/categories.yml", "news: []\ndocuments: []\n")
    checked = check(school, "--base", "main", "--format", "json")
    assert "phần cài đặt của bản gốc không đọc được" in checked.err
    assert json.loads(checked.out)["base"] is None


def test_github_marks_lines_below_the_repository(school: School) -> None:
    school.write(NEW, POST.format(title="Bài mới", body="[mất](a%b.md)"))
    lines = check(school, "--base", "main", "--format", "github").out.splitlines()
    assert lines[0].startswith(f"::warning file={NEW},line=9,title=")
    assert "\r" not in "".join(lines)


def test_a_public_log_says_nothing_of_the_internal_site(school: School) -> None:
    school.write("content/internal/news/bi-mat.md", "---\ntitle: [\n---\n")
    school.write("content/_data/leaves.csv", "Mã nhân sự,Từ ngày,Đến ngày\nai.do,01/10/2025,02/10/2025\n")
    for shape in ("text", "json", "github", "markdown"):
        assert "bi-mat" in check(school, "--format", shape).out
        hidden = check(school, "--format", shape, "--layer", "public").out
        assert "bi-mat" not in hidden
        assert "ai.do" not in hidden


def test_month_and_base_do_not_go_together(school: School) -> None:
    checked = check(school, "--base", "main", "--month", "2025-11")
    assert (checked.code, "Chỉ dùng một trong hai" in checked.err) == (2, True)


def test_the_points_that_a_change_moves_are_told_but_not_to_everybody(school: School) -> None:
    school.write("content/_data/calendar.yml", "years: []\n")
    commit(school)
    git(school, "checkout", "-q", "-b", "bo-trang")
    (school.root / "content/about/orientation.md").unlink()
    commit(school)

    (points,) = document(school)["base"]["points"]
    assert points["title"] == "2.3 Trang thông tin điện tử"
    assert points["after"] == points["before"] - 0.5

    told = check(school, "--base", "main", "--format", "markdown").out
    assert "Trang thông tin điện tử" in told
    assert "→" in told
    assert document(school, "--layer", "public")["base"]["points"] == []
