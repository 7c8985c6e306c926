"""``schoolgate doctor`` as the shell runs it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from anonymous_forge import a_stranger
from schools import School, a_picture, a_small_school

REPOSITORY = "truong-mau/cong"
PASSWORD = "bi-mat-lam"
PATH = f"/repos/{REPOSITORY}"
PUBLIC = {PATH: (200, {"private": False})}
LEAK = f"✗ Kho {REPOSITORY} đang công khai mà có 1 tệp của trang nội bộ: ai cũng đọc được."


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path / "cong")
    git(made, "init", "-q", "-b", "main")
    git(made, "remote", "add", "origin", f"https://ai-do:{PASSWORD}@github.com/{REPOSITORY}.git")
    add(made, "mkdocs.yml")
    return made


def git(school: School, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(school.root), *arguments], check=True)


def add(school: School, name: str, data: str | bytes | None = None) -> None:
    if data is not None:
        school.write(name, data)
    git(school, "add", name)


def doctor(school: School, *options: str) -> tuple[int, str]:
    ran = school.run("schoolgate", "doctor", *options)
    assert PASSWORD not in ran.out + ran.err
    assert ran.err == ""
    return ran.code, ran.out


def online(school: School, monkeypatch: pytest.MonkeyPatch, answers: dict, *options: str) -> tuple[int, str]:
    with a_stranger(answers) as forge:
        monkeypatch.setenv("GITHUB_API_URL", forge.url)
        told = doctor(school, "--online", *options)
        assert forge.asked == [PATH]
    return told


def test_a_school_that_lacks_nothing(school):
    code, out = doctor(school)
    assert code == 0
    assert "✓ Thư mục nằm trong kho git; git giữ 1 tệp." in out
    assert "✓ Không ảnh gốc nào nặng quá 2 MB." in out
    assert f"– Chưa hỏi kho {REPOSITORY} (origin) công khai hay riêng." in out
    assert out.endswith("\nKhông còn việc gì phải làm.\n")
    assert "✗" not in out and "!" not in out


def test_internal_pages_in_a_public_repository(school, monkeypatch):
    add(school, "content/internal/news/hop.md", "# Họp\n")
    code, out = online(school, monkeypatch, PUBLIC)
    assert (code, LEAK in out) == (1, True)
    assert "→ Chuyển kho sang chế độ riêng ngay" in out
    assert out.endswith("\nCòn 1 việc phải làm.\n")


def test_a_public_repository_without_internal_pages(school, monkeypatch):
    school.write("content/internal/news/hop.md", "# Họp\n")  # not kept by git
    code, out = online(school, monkeypatch, PUBLIC)
    assert (code, f"✓ Kho {REPOSITORY} công khai, và không có tệp nội bộ nào." in out) == (0, True)


@pytest.mark.parametrize(
    ("answers", "told"),
    [({}, f"✓ Kho {REPOSITORY}: người lạ không xem được"), ({PATH: (403, {})}, "– GitHub không trả lời")],
)
def test_what_a_stranger_cannot_see(school, monkeypatch, answers, told):
    add(school, "content/internal/news/hop.md", "# Họp\n")
    code, out = online(school, monkeypatch, answers)
    assert (code, told in out) == (0, True)


def test_another_forge_cannot_be_asked(school):
    git(school, "remote", "set-url", "origin", "git@git.mau.example:truong/cong.git")
    code, out = doctor(school, "--online")
    assert (code, "– Không hỏi được kho origin (git.mau.example) công khai hay riêng" in out) == (0, True)


def test_an_address_that_is_not_safe_is_not_asked(school, monkeypatch):
    monkeypatch.setenv("GITHUB_API_URL", "http://mau.example")
    code, out = doctor(school, "--online")
    assert (code, "– " in out, "http://mau.example" in out) == (0, True, True)


@pytest.mark.parametrize("name", [".env", "may-chu/htpasswd", "khoa/trang.pem"])
def test_files_of_secrets_in_the_repository(school, name):
    add(school, name, "x\n")
    code, out = doctor(school)
    assert (code, f"✗ Git đang giữ tệp dành cho mật khẩu hoặc khóa: {name}." in out) == (1, True)


@pytest.mark.parametrize("name", [".env.example", "content/about/htpasswd.md"])
def test_what_only_shows_how_such_files_are_written(school, name):
    add(school, name, "x\n")
    assert doctor(school)[0] == 0


@pytest.mark.parametrize(
    ("options", "code"), [((), 0), (("--fail-on", "warning"), 1), (("--fail-on", "never"), 0)]
)
def test_heavy_originals_are_a_warning(school, options, code):
    school.write("content/about/to.jpg", a_picture() + b"\0" * 2_000_000)
    ended, out = doctor(school, *options)
    assert (ended, "! 1 ảnh gốc nặng quá 2 MB, cộng lại 2 MB" in out) == (code, True)


def test_a_folder_without_a_repository(tmp_path):
    code, out = doctor(a_small_school(tmp_path / "cong"))
    assert (code, "! Thư mục này chưa nằm trong kho git." in out) == (0, True)


def test_the_day_of_a_sample_left_in_a_real_school(school):
    facts = school.root / "content/_data/school.yml"
    facts.write_text(facts.read_text("utf-8").replace("sample: true\n", ""), "utf-8")
    code, out = doctor(school)
    assert (code, "! school.yml đang ghi as_of: 31/12/2025" in out) == (0, True)


def test_results_that_cannot_be_kept(school):
    school.write(".cache", "x")
    code, out = doctor(school)
    assert (code, "! Không ghi được kết quả tạm vào" in out) == (0, True)


def test_broken_settings_and_no_project(school, tmp_path):
    school.write("content/_data/categories.yml", "news: [")
    broken = school.run("schoolgate", "doctor")
    assert (broken.code, broken.out, "_data/categories.yml" in broken.err) == (2, "", True)
    assert school.run("schoolgate", "doctor", "--root", str(tmp_path)).code == 2
