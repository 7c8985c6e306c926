"""Real repositories: which files are searched, where a secret stands, and what is read again."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from schoolgate import messages
from schoolgate.secrets import Search, searched
from schoolgate.secrets.searching import MOST_BYTES

TOKEN = "nfp" + "_" + "a1B2" * 9
TOLD = "Tệp “{}” chứa mã truy cập của dịch vụ lưu trữ trang (Netlify, Azure, GitLab)."


class Project:
    """A project in a repository, or in a folder of one."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True)

    def git(self, *arguments: str) -> str:
        settings = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        settings |= {"GIT_AUTHOR_NAME": "Mẫu", "GIT_AUTHOR_EMAIL": "mau@mau.example"}
        settings |= {"GIT_COMMITTER_NAME": "Mẫu", "GIT_COMMITTER_EMAIL": "mau@mau.example"}
        command = ["git", "-C", str(self.root), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True, env=settings).stdout

    def write(self, name: str, data: str | bytes, *, add: bool = True) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        if add:
            self.git("add", "--", name)

    def search(self, commit: str = "") -> Search:
        return searched(self.root, "content", self.root / ".cache", commit)

    def places(self, commit: str = "") -> list[tuple[str, int]]:
        return [(one.where.path, one.where.line) for one in self.search(commit).problems]


@pytest.fixture(params=["kho", "kho/cổng"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Project:
    made = Project(tmp_path / request.param)
    subprocess.run(["git", "init", "-q", "-b", "main", str(tmp_path / "kho")], check=True)
    return made


def test_files_beside_the_content_are_searched_and_the_secret_is_not_repeated(project):
    project.write("content/about/contact.md", f"# Liên hệ\n\n{TOKEN}\n")
    project.write("mkdocs.yml", f"site_name: Mẫu\nnetlify: {TOKEN}\n")
    project.write("content/index.md", "# Trang chủ\n")
    found = project.search()
    assert sorted(found.files) == ["../mkdocs.yml", "about/contact.md", "index.md"]
    assert project.places() == [("about/contact.md", 3), ("../mkdocs.yml", 2)]
    assert [messages.say(one.message) for one in found.problems] == [
        TOLD.format("contact.md"),
        TOLD.format("mkdocs.yml"),
    ]
    assert TOKEN[4:] not in repr(found)


def test_what_git_does_not_keep_is_not_searched(project):
    project.write(".gitignore", "ghi-chu.txt\n")
    project.write("ghi-chu.txt", TOKEN, add=False)
    project.write("content/index.md", "# Trang chủ\n")
    project.write("content/nhap.md", TOKEN, add=False)
    assert project.places() == []


def test_a_file_is_searched_as_it_lies_on_the_disk(project):
    project.write("content/index.md", "# Trang chủ\n")
    assert project.places() == []
    project.write("content/index.md", f"# Trang chủ\n{TOKEN}\n", add=False)
    assert project.places() == [("index.md", 2)]
    project.write("content/index.md", f"\n\n{TOKEN}\n", add=False)
    assert project.places() == [("index.md", 3)]
    (project.root / "content/index.md").unlink()
    assert project.places() == []


def test_a_commit_is_searched_as_it_was(project):
    project.write("content/index.md", TOKEN)
    project.git("commit", "-q", "-m", "Một")
    project.write("content/index.md", "# Trang chủ\n")
    assert project.places() == []
    assert project.places("HEAD") == [("index.md", 1)]


def test_what_is_known_is_said_again_from_memory(project):
    project.write("content/index.md", TOKEN)
    project.write("content/anh.txt", "Không có gì\n")
    first = project.search()
    told = (project.root / ".cache/repository.json").read_bytes()
    assert TOKEN.encode() not in told
    # With the objects gone from git, nothing could be read a second time.
    blob = project.git("rev-parse", ":./content/index.md").strip()
    top = Path(project.git("rev-parse", "--absolute-git-dir").strip())
    (top / "objects" / blob[:2] / blob[2:]).unlink()
    assert project.search() == first
    (project.root / ".cache/repository.json").write_bytes(b"{")
    assert project.search().problems == ()


def test_the_same_bytes_may_be_a_password_in_settings_and_none_in_prose(project):
    project.write("content/index.md", "password: truongmau\n")
    assert project.places() == []
    project.write("may-chu.ini", "password: truongmau\n")
    assert project.places() == [("../may-chu.ini", 1)]


@pytest.mark.parametrize("name", ["content/anh.jpg", "requirements.lock", "content/tep.PDF"])
def test_files_that_are_no_text_are_passed_over(project, name):
    project.write(name, TOKEN)
    assert project.search() == Search()


def test_binary_files_hold_nothing_that_could_be_read(project):
    project.write("content/tep", b"\0" + TOKEN.encode())
    assert project.places() == []


@pytest.mark.parametrize(("size", "found"), [(MOST_BYTES, 1), (MOST_BYTES + 1, 0)])
@pytest.mark.parametrize("add", [True, False])
def test_large_files_are_passed_over(project, size, found, add):
    project.write("content/bang.csv", "a\n")
    project.write(
        "content/bang.csv", TOKEN + "\n" + "a\n" * ((size - 41) // 2) + "\n" * ((size - 41) % 2), add=add
    )
    assert len(project.places()) == found


def test_a_store_of_keys_is_told_by_its_name(project):
    project.write("may-chu.p12", b"\0\1")
    assert project.places() == [("../may-chu.p12", 0)]


def test_a_link_is_not_followed(project, tmp_path):
    (tmp_path / "rieng.txt").write_text(TOKEN)
    (project.root / "content").mkdir()
    (project.root / "content/rieng.txt").symlink_to(tmp_path / "rieng.txt")
    project.git("add", "-A")
    assert project.search() == Search()


def test_without_git_nothing_is_searched(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content/index.md").write_text(TOKEN)
    assert searched(tmp_path, "content", None) == Search()
