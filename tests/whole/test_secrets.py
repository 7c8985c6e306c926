"""A secret in the repository, as every output of a check tells it; and lists of persons, as a build does."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from pdfs import a_pdf
from schools import School, a_small_school

TOKEN = "nfp" + "_" + "a1B2" * 9
RULE = "repository/secret"
FOLDER = "content/documents/school/qd-1"
NAMES = ("Nguyễn Thị Mẫu", "Trần Văn Ví Dụ", "Lê Thị Thử", "Phạm Đức Mẫu", "Vũ Ánh Ví Dụ")
PUPILS = [
    ("STT", "Họ và tên", "Ngày sinh", "Lớp"),
    *((f"{at}", name, "01/02/2017", "3A") for at, name in enumerate(NAMES)),
]


@pytest.fixture(params=["", "cổng"])
def school(request: pytest.FixtureRequest, tmp_path: Path) -> School:
    top = tmp_path / "kho"
    subprocess.run(["git", "init", "-q", "-b", "main", str(top)], check=True)
    made = a_small_school(top / request.param)
    made.post()
    made.write(".gitignore", ".cache/\nsite/\n")
    commit(made)
    return made


def commit(school: School) -> None:
    git = ["git", "-C", str(school.root), "-c", "user.name=Mẫu", "-c", "user.email=mau@mau.example"]
    subprocess.run([*git, "add", "-A"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "Ghi"], check=True)


def check(school: School, *options: str) -> tuple[int, str]:
    ran = school.run("schoolgate", "check", "--jobs", "1", *options)
    assert TOKEN not in ran.out + ran.err
    return ran.code, ran.out


def secrets(school: School, *options: str) -> tuple[list[str], list[tuple[str, int]]]:
    """The verdicts of the rule, and the places of its findings."""
    told = json.loads(check(school, "--format", "json", *options)[1])
    places = [(one["path"], one["line"]) for one in told["findings"] if one["rule"] == RULE]
    return [one["outcome"] for one in told["verdicts"] if one["rule"] == RULE], places


def test_a_school_without_secrets_passes(school):
    assert secrets(school) == (["passed"], [])


def test_a_secret_beside_the_content_fails_a_check(school):
    school.write("mkdocs.yml", f"# {TOKEN}\n" + (school.root / "mkdocs.yml").read_text("utf-8"))
    assert secrets(school) == (["passed", "failed"], [("../mkdocs.yml", 1)])
    assert secrets(school, "--no-cache") == secrets(school)
    code, out = check(school)
    assert (code, "../mkdocs.yml:1: Tệp “mkdocs.yml” chứa mã truy cập" in " ".join(out.split())) == (1, True)


def test_the_annotation_stands_on_the_line_of_the_repository(school):
    school.write(".env", f"A=1\nTOKEN={TOKEN}\n")
    commit(school)
    inside = "" if (school.root / ".git").is_dir() else "cổng/"
    assert f"::error file={inside}.env,line=2,title=" in check(school, "--format", "github")[1]


def test_a_secret_that_was_there_before_is_not_new(school):
    school.write("content/about/contact.md", f"---\ntitle: Liên hệ\n---\n{TOKEN}\n")
    commit(school)
    school.write("may-chu.txt", f"{TOKEN}\n")
    commit(school)
    told = json.loads(check(school, "--format", "json", "--base", "HEAD~1")[1])
    known = {one["id"]: one["path"] for one in told["findings"] if one["rule"] == RULE}
    assert set(known.values()) == {"about/contact.md", "../may-chu.txt"}
    assert [known[one] for one in told["base"]["new"] if one in known] == ["../may-chu.txt"]


def test_a_build_tells_of_a_list_in_a_pdf_and_publishes_it_all_the_same(school):
    school.write(
        f"{FOLDER}/index.md", "---\ntitle: Danh sách\nnumber: 1/QĐ-MAU\nissued_on: 2025-09-01\n---\n"
    )
    a_pdf(school.root / FOLDER / "ds.pdf", [("Trường Tiểu học Mẫu",)], PUPILS)
    for _ in ("read", "remembered"):
        built = school.build()
        told = " ".join((built.out + built.err).split())
        assert "Tệp “ds.pdf” có danh sách 5 người, bắt đầu từ trang 2" in told
        assert built.code == 0
    assert any(name.endswith(".pdf") for name in built.files())
