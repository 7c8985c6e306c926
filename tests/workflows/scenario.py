"""One change of a small school on GitHub: made in a clone, checked and commented on by the real workflows."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from forge import SCHOOL, Forge, a_forge
from forge_git import Shelf
from review_builders import a_pull, a_repository, a_run
from schools import School, a_small_school
from workflows.runner import Machine, Run

OLD = "content/news/professional/2025-09-05-khai-giang/index.md"
NEW = "content/news/professional/2025-12-20-thu-vien/index.md"
FAULT = "Xem [bài](khong-co.md).\n"
"""A body whose only line has a broken link; it stands in line 8 of an approved post."""
MARKER = "mat-ma-cua-trang-noi-bo"
"""Stands only in the internal part of the school."""
_BRANCH = "bai-moi"
_LATER = "2025-12-31T09:00:00Z"
_STAFF = """\
id,name,position,git_account
mau.nt,Nguyễn Thị Mẫu,Giáo viên,mau
du.tv,Trần Văn Ví Dụ,Phó Hiệu trưởng,vi-du
"""
_CALENDAR = "years: [{year: 2025-2026, from: 2025-09-08, to: 2026-05-29, second_semester: 2026-01-19}]\n"

_STORY = (
    "Mở cửa từ 8 giờ.\n\nThư viện có thêm một góc đọc bên cửa sổ, hai giá sách mới và một quyển sổ để các "
    "bạn ghi lại cuốn sách mình thích. Cuối tuần, mỗi lớp cử hai bạn đến giúp cô thủ thư xếp sách.\n"
)


@dataclass
class Change:
    """The teacher's clone, in which the change is made, and what GitHub knows."""

    school: School
    shelf: Shelf
    machine: Machine
    forge: Forge
    fork: int = 1
    public: bool = False
    confirmed: bool = True
    """Whether an approver presses Approve as soon as something is pushed."""
    runs: list[Run] = field(default_factory=list)

    def git(self, *arguments: str) -> str:
        """Run git in the clone."""
        settings = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        command = [
            "git",
            "-C",
            str(self.school.root),
            "-c",
            "user.name=Mẫu",
            "-c",
            "user.email=mau@mau.example",
        ]
        done = subprocess.run(
            [*command, *arguments], capture_output=True, text=True, check=True, env=settings
        )
        return done.stdout.strip()

    def push(self) -> str:
        """Commit what stands in the clone, and let GitHub make the merge commit; return the branch's end."""
        self.git("add", "-A")
        self.git("commit", "-qm", "Đổi", "--allow-empty")
        return self._pushed()

    def _pushed(self) -> str:
        merge = self.git("commit-tree", "HEAD^{tree}", "-p", "main", "-p", "HEAD", "-m", "Nhập")
        ours = [f"HEAD:refs/heads/{_BRANCH}"] if self.fork == 1 else []
        self.git("push", "-q", "-f", "origin", *ours, "HEAD:refs/pull/3/head", f"{merge}:refs/pull/3/merge")
        return self.head

    @property
    def head(self) -> str:
        """The last commit of the change."""
        ours = f"refs/heads/{_BRANCH}" if self.fork == 1 else "refs/pull/3/head"
        return self.shelf.line("rev-parse", ours)

    def pull(self) -> dict[str, Any]:
        """Return the pull request as it stands now."""
        made = a_pull(head=self.head, fork=self.fork, mergeable=True)
        made["head"]["ref"] = _BRANCH
        return made

    def reviews(self) -> list[dict[str, Any]]:
        """Return what was said by GitHub's own buttons."""
        if not self.confirmed:
            return []
        return [{"id": 1, "user": {"login": "vi-du"}, "state": "APPROVED", "commit_id": self.head}]

    def post(self, path: str = NEW, body: str = _STORY, **head: str) -> None:
        """Write an approved post of December."""
        told = {"title": "Thư viện mở cửa", "date": "2025-12-20", "approved_on": "2025-12-20"}
        self.school.post(path, body, **(told | head))

    def check(self, event_name: str = "pull_request", **event: Any) -> Run:
        """Push what stands in the clone, and run the check for it."""
        self.push()
        return self._checked(event_name, **event)

    def _checked(self, event_name: str, **event: Any) -> Run:
        told = {"action": "synchronize", "number": 3, "pull_request": self.pull(), **event}
        told["repository"] = a_repository(private=not self.public)
        run = self.machine.run("content.yml", event_name, told, str(100 + len(self.runs)))
        self.runs.append(run)
        return run

    def comment(self, **ended: Any) -> Run:
        """Run what comments on the last check."""
        check = self.runs[-1]
        event = a_run(self.head, self.fork) | {"repository": a_repository(private=not self.public)}
        event["workflow_run"] |= {
            "id": int(check.place.run),
            "conclusion": check.conclusion,
            "head_branch": _BRANCH,
        }
        event["workflow_run"] |= ended
        return self.machine.run("content-comment.yml", "workflow_run", event, "9")

    def tell(self, account: str, words: str) -> Run:
        """Write a comment below the pull request as somebody, and let the workflow see it."""
        said = self.forge.says(account, words, _LATER)
        issue = {"number": 3, "pull_request": {"url": "https://example.test"}}
        event = {"action": "created", "repository": a_repository(), "issue": issue, "comment": said}
        return self.machine.run("content-approve.yml", "issue_comment", event, "10")

    def started(self) -> Run:
        """Run the check that an approval has started, on what the approval has made of the branch."""
        (body,) = (body for method, path, body in self.forge.sent if path.endswith("/content.yml/dispatches"))
        self.git("fetch", "-q", "origin", body["ref"])
        self.git("reset", "-q", "--hard", "FETCH_HEAD")
        self._pushed()
        event = {"ref": f"refs/heads/{body['ref']}", "inputs": body["inputs"], "pull_request": None}
        return self._checked("workflow_dispatch", **event)

    def said(self) -> str:
        """Return the one comment as it is read: without the marks that keep Markdown from acting."""
        (told,) = (one for one in self.forge.told() if one.startswith("<!-- schoolgate:check"))
        return told.replace("\\", "")


@contextmanager
def a_change(folder: Path, installed: tuple[str, ...]) -> Iterator[Change]:
    """Make a school with main, and a branch on which nothing has changed yet."""
    shelf = Shelf(folder / "kho.git", {"mau@mau.example": "mau"})
    shelf.folder.mkdir(parents=True)
    shelf.git("init", "-q", "--bare", "-b", "main")
    school = a_small_school(folder / "giao-vien")
    school.post(OLD, date="2025-09-05", approved_on="2025-09-05")
    school.write("content/_data/calendar.yml", _CALENDAR)
    school.write("content/_data/staff.csv", _STAFF)
    school.write("content/internal/plan.md", f"---\ntitle: Kế hoạch {MARKER}\n---\n{MARKER}\n")
    with a_forge(shelf=shelf) as forge:
        machine = Machine(folder / "machines", shelf.folder, forge.url, installed)
        made = Change(school, shelf, machine, forge)
        made.git("init", "-q", "-b", "main")
        made.git("add", "-A")
        made.git("commit", "-qm", "Trường")
        made.git("remote", "add", "origin", str(shelf.folder))
        made.git("push", "-q", "origin", "main")
        made.git("checkout", "-q", "-b", _BRANCH)
        inside = f"/repos/{SCHOOL}/pulls/3"
        forge.answers |= {
            inside: made.pull,
            f"{inside}/files": lambda: shelf.files("main", made.head),
            f"{inside}/commits": lambda: shelf.commits("main", made.head),
            f"{inside}/reviews": made.reviews,
            f"POST {inside}/reviews": {},
            f"POST /repos/{SCHOOL}/actions/workflows/content.yml/dispatches": None,
        }
        yield made
