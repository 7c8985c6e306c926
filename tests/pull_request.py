"""One pull request of a small school: a bare repository behind the stand-in for GitHub, a clone of main."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forge import NOW, SCHOOL, TOKEN, Forge, a_forge
from forge_git import Shelf
from review_builders import a_pull, a_repository, a_run
from schools import School, a_small_school

STAFF = "content/_data/staff.csv"
_STAFF = """\
id,name,position,git_account
mau.nt,Nguyễn Thị Mẫu,Giáo viên,mau
du.tv,Trần Văn Ví Dụ,Phó Hiệu trưởng,vi-du
thu.lt,Lê Thị Thử,Giáo viên,thu
"""
_BOARDS = """\
boards:
  - {id: editorial, title: Ban biên tập, from: 2025-08-25, members: [{staff: du.tv}, {staff: thu.lt}]}
"""
_BRANCH = "bài-mới/tháng-12"
LATER = "2025-12-31T09:00:00Z"


@dataclass
class PullRequest:
    """The teacher's clone, in which the change is made, and what GitHub knows."""

    school: School
    shelf: Shelf
    base: Path
    """A clone of main, in which the commands run."""
    forge: Forge
    fork: int = 1
    public: bool = False

    def git(self, *arguments: str) -> str:
        """Run git in the teacher's clone."""
        return _git(self.school.root, *arguments)

    def push(self, who: str = "mau.nt") -> str:
        """Commit what stands in the clone as somebody, push it, and let the check comment on it."""
        self.git("add", "-A")
        self.git("-c", f"user.email={who}@mau.example", "commit", "-qm", "Đổi", "--allow-empty")
        self.git("push", "-q", "-f", "origin", f"HEAD:refs/heads/{_BRANCH}")
        self.forge.now = NOW
        self.forge.comments = {
            id_: one for id_, one in self.forge.comments.items() if "schoolgate:check" not in one["body"]
        }
        self.forge.says("github-actions[bot]", f"<!-- schoolgate:check {self.head} -->\nĐã kiểm tra")
        return self.head

    @property
    def head(self) -> str:
        """The last commit of the branch."""
        return self.shelf.line("rev-parse", f"refs/heads/{_BRANCH}")

    def pull(self) -> dict[str, Any]:
        """Return the pull request as it stands now."""
        made = a_pull(head=self.head, fork=self.fork, mergeable=True)
        made["head"]["ref"] = _BRANCH
        return made

    def comment(
        self, account: str, body: str, at: str = LATER, **issue: Any
    ) -> subprocess.CompletedProcess[str]:
        """Say something below the pull request, and run what the workflow runs."""
        said = self.forge.says(account, body, at)
        told = {"number": 3, "pull_request": {"url": "https://example.test"}, **issue}
        event = {"repository": a_repository(), "issue": told, "comment": said}
        return self.run("approve", event)

    def run(self, command: str, event: dict[str, Any], *options: str) -> subprocess.CompletedProcess[str]:
        """Run a command of ``review`` in the clone of main."""
        file = self.base.parent / "event.json"
        file.write_text(json.dumps(event), "utf-8")
        settings = {
            "GITHUB_EVENT_PATH": str(file),
            "GITHUB_API_URL": self.forge.url,
            "GITHUB_TOKEN": TOKEN,
            "CHECK_WORKFLOW": "content.yml",
        }
        return subprocess.run(
            [sys.executable, "-m", "schoolgate", "review", command, *options],
            cwd=self.base,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1", **settings},
            check=False,
        )

    def checked(self, delivered: Path) -> subprocess.CompletedProcess[str]:
        """Run what comments on a check that has ended at the last commit."""
        event = a_run(self.head, self.fork) | {"repository": a_repository(private=not self.public)}
        return self.run("comment", event, "--from", str(delivered))

    def show(self, path: str) -> str:
        """Return a file as it stands at the end of the branch."""
        return self.shelf.git("show", f"refs/heads/{_BRANCH}:{path}").decode()

    def raw(self) -> str:
        """Return the last comment as it was sent."""
        return str(list(self.forge.comments.values())[-1]["body"])

    def said(self) -> str:
        """Return the last comment as it is read: without the marks that keep Markdown from acting."""
        return self.raw().replace("\\", "")


@contextmanager
def a_pull_request(folder: Path) -> Iterator[PullRequest]:
    """Make a school with main and a branch on which nothing has changed yet."""
    shelf = Shelf(folder / "kho.git", {"mau.nt@mau.example": "mau", "thu.lt@mau.example": "thu"})
    shelf.folder.mkdir(parents=True)
    shelf.git("init", "-q", "--bare", "-b", "main")
    school = a_small_school(folder / "giao-vien")
    school.write(STAFF, _STAFF)
    school.write("content/_data/boards.yml", _BOARDS)
    school.post("content/news/professional/2025-09-05-khai-giang/index.md", date="2025-09-05")
    with a_forge(shelf=shelf) as forge:
        made = PullRequest(school, shelf, folder / "main", forge)
        made.git("init", "-q", "-b", "main")
        made.git("config", "user.name", "Nguyễn Thị Mẫu")
        made.git("config", "user.email", "mau.nt@mau.example")
        made.git("add", "-A")
        made.git("commit", "-qm", "Trường")
        made.git("remote", "add", "origin", str(shelf.folder))
        made.git("push", "-q", "origin", "main")
        _git(folder, "clone", "-q", str(shelf.folder), "main")
        made.git("checkout", "-q", "-b", "moi")
        inside = f"/repos/{SCHOOL}"
        forge.answers |= {
            f"{inside}/pulls/3": made.pull,
            f"{inside}/pulls/3/files": lambda: shelf.files("main", made.head),
            f"{inside}/pulls/3/commits": lambda: shelf.commits("main", made.head),
            f"{inside}/pulls/3/reviews": [],
            f"POST {inside}/pulls/3/reviews": {},
            f"POST {inside}/actions/workflows/content.yml/dispatches": None,
        }
        yield made


def _git(folder: Path, *arguments: str) -> str:
    settings = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments], capture_output=True, text=True, check=True, env=settings
    )
    return done.stdout.strip()
