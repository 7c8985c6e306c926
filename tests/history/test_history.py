"""Real repositories: what changed, and how a folder stood."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from schoolgate.history import Change, HistoryError, changes, fork_point, restore, revision

NAME = "news/professional/2025-10-05-trồng cây/index.md"


class Repository:
    """A repository on disk."""

    def __init__(self, folder: Path, project: str = "") -> None:
        self.folder = folder
        self.root = folder / project
        self.content = self.root / "content"
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.email", "mau.nt@mau.example")
        self.git("config", "user.name", "Nguyễn Thị Mẫu")

    def git(self, *arguments: str) -> str:
        settings = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        command = ["git", "-C", str(self.folder), *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, env=settings
        ).stdout.strip()

    def write(self, name: str, text: str | bytes) -> Path:
        file = self.content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file

    def commit(self, message: str = "Đổi") -> str:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)
        return self.git("rev-parse", "HEAD")


@pytest.fixture(params=["", "portal"])
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> Repository:
    folder = tmp_path / "kho"
    folder.mkdir()
    return Repository(folder, request.param)


def texts(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_a_folder_without_git_has_no_commit(tmp_path: Path) -> None:
    assert revision(tmp_path) is None
    with pytest.raises(HistoryError):
        changes(tmp_path, "HEAD", "content")


def test_an_unknown_revision_is_told_by_its_name(repository: Repository) -> None:
    repository.write("index.md", "Chào")
    repository.commit()
    with pytest.raises(HistoryError, match="khong-co"):
        fork_point(repository.root, "khong-co")


def test_a_revision_that_looks_like_an_option_is_no_option(repository: Repository) -> None:
    repository.write("index.md", "Chào")
    repository.commit()
    assert revision(repository.root, "--output=x") is None


def test_every_kind_of_change_is_seen(repository: Repository) -> None:
    long = "".join(f"Dòng {number}\n" for number in range(40))
    for name, text in {NAME: "Cũ", "a.md": long, "gone.md": "Bỏ", "same.md": "Nguyên"}.items():
        repository.write(name, text)
    base = repository.commit()
    repository.write(NAME, "Mới")
    (repository.content / "a.md").rename(repository.content / "b.md")
    (repository.content / "gone.md").unlink()
    repository.write("staged.md", "Thêm")
    repository.git("add", "-A")
    repository.write("untracked\nfile.md", "Chưa thêm")
    (repository.folder / "README.md").write_text("Ngoài", "utf-8")
    assert set(changes(repository.root, base, "content")) == {
        Change("M", NAME),
        Change("R", "b.md", "a.md"),
        Change("D", "gone.md"),
        Change("A", "staged.md"),
        Change("A", "untracked\nfile.md"),
    }


def test_a_folder_is_restored_as_it_stood(repository: Repository, tmp_path: Path) -> None:
    before = {NAME: "Cũ", "a.md": "A\n" * 50, "gone.md": "Bỏ", "same.md": "Nguyên", "lớn.bin": "x" * 70_000}
    for name, text in before.items():
        repository.write(name, text)
    base = repository.commit()
    repository.write(NAME, "Mới")
    (repository.content / "a.md").rename(repository.content / "b.md")
    (repository.content / "gone.md").unlink()
    repository.write("new.md", "Thêm")
    repository.commit()
    restore(repository.root, base, "content", tmp_path / "base")
    assert texts(tmp_path / "base") == before


def test_a_file_that_vanished_from_the_working_tree_is_restored(
    repository: Repository, tmp_path: Path
) -> None:
    repository.write("a.md", "A")
    base = repository.commit()
    (repository.content / "a.md").unlink()
    restore(repository.root, base, "content", tmp_path / "base")
    assert texts(tmp_path / "base") == {"a.md": "A"}


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_restored_as_a_link_and_never_followed(repository: Repository, tmp_path: Path) -> None:
    repository.write("a.md", "A")
    secret = tmp_path / "secret.md"
    secret.write_text("Bí mật", "utf-8")
    (repository.content / "b.md").symlink_to(secret)
    base = repository.commit()
    restore(repository.root, base, "content", tmp_path / "base")
    assert (tmp_path / "base" / "b.md").is_symlink()
    assert not (tmp_path / "base" / "a.md").is_symlink()


def test_the_fork_point_is_where_a_branch_began(repository: Repository) -> None:
    repository.write("a.md", "A")
    began = repository.commit()
    repository.git("checkout", "-q", "-b", "bai-moi")
    repository.write("b.md", "B")
    repository.commit()
    repository.git("checkout", "-q", "main")
    repository.write("c.md", "C")
    repository.commit()
    repository.git("checkout", "-q", "bai-moi")
    assert fork_point(repository.root, "main") == began


def test_a_hook_s_variables_do_not_mislead(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.write("a.md", "A")
    commit = repository.commit()
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    assert revision(repository.root) == commit


def test_no_filter_of_the_repository_is_run(repository: Repository, tmp_path: Path) -> None:
    """A commit may name a filter in its attributes; restoring must not start a program."""
    repository.write("a.md", "A")
    repository.write(".gitattributes", "*.md filter=trap diff=trap\n")
    base = repository.commit()
    ran = tmp_path / "ran"
    repository.git("config", "filter.trap.smudge", f"touch {ran}; cat")
    repository.git("config", "diff.trap.textconv", f"touch {ran}; cat")
    repository.write("a.md", "B")
    restore(repository.root, base, "content", tmp_path / "base")
    assert not ran.exists()
    assert (tmp_path / "base" / "a.md").read_text("utf-8") == "A"
