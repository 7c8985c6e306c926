"""What the actions of other people do, played on this machine: a clone, and copies of folders."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_REFUSED = re.compile(r'[":<>|*?\r\n]')
"""What upload-artifact refuses in the name of a file."""


class ActionError(Exception):
    """An action would have failed."""


@dataclass(frozen=True)
class Place:
    """Where one job runs, and what it was started for."""

    repository: Path
    """A bare repository: what GitHub keeps."""
    store: Path
    """Artifacts, by run and name."""
    workspace: Path
    temp: Path
    run: str
    event_name: str
    event: Mapping[str, Any]

    def checkout(self, given: Mapping[str, str]) -> None:
        """Get one commit, as deep as asked for."""
        trusted = f"refs/heads/{self.event['repository']['default_branch']}"
        ref = given.get("ref") or self._own_ref(trusted)
        ref = ref if ref.startswith("refs/") else f"refs/heads/{ref}"
        if self.event_name in {"workflow_run", "issue_comment"} and ref != trusted:
            raise ActionError(f"{ref}: others' code where there are rights")
        self._git("init", "-q")
        depth = given.get("fetch-depth", "1")
        self._git("fetch", "-q", "--no-tags", f"--depth={depth}", f"file://{self.repository}", ref)
        self._git("checkout", "-q", "--detach", "FETCH_HEAD")

    def upload(self, given: Mapping[str, str]) -> None:
        """Keep a copy of a folder without hidden files; links are followed."""
        folder = Path(given["path"])
        if not folder.is_dir():
            if given.get("if-no-files-found") != "ignore":
                raise ActionError(f"{folder}: no such folder")
            return
        target = self.store / self.run / given["name"]
        if target.exists():
            raise ActionError(f"{given['name']}: uploaded before")
        shutil.copytree(folder, target, ignore=shutil.ignore_patterns(".*"))
        if bad := [path.name for path in target.rglob("*") if _REFUSED.search(path.name)]:
            raise ActionError(f"names that cannot be uploaded: {bad}")

    def download(self, given: Mapping[str, str]) -> None:
        """Bring what another run has left."""
        if not given.get("github-token"):
            raise ActionError("the artifact of another run cannot be had without a token")
        kept = self.store / given["run-id"] / given["name"]
        if not kept.is_dir():
            raise ActionError(f"{given['name']}: no such artifact")
        shutil.copytree(kept, given["path"], dirs_exist_ok=True, symlinks=True)

    def action(self, uses: str) -> Callable[[Mapping[str, str]], None]:
        """Return what stands in for an action. Raises ActionError for one that is not known."""
        known = {
            "actions/checkout": self.checkout,
            "actions/setup-python": lambda given: None,
            "actions/upload-artifact": self.upload,
            "actions/download-artifact": self.download,
        }
        name = uses.partition("@")[0]
        if name not in known:
            raise ActionError(f"{name}: not known here")
        return known[name]

    def _own_ref(self, trusted: str) -> str:
        """Return what GitHub takes where the workflow names nothing."""
        pull = self.event.get("pull_request")
        return f"refs/pull/{pull['number']}/merge" if pull else self.event.get("ref", trusted)

    def _git(self, *arguments: str) -> None:
        settings = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        done = subprocess.run(
            ["git", "-C", str(self.workspace), *arguments],
            env=settings,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise ActionError(done.stderr)
