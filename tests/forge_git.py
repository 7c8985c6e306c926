"""The part of GitHub's API that reads and writes commits, over a real bare repository on this machine."""

from __future__ import annotations

import re
import subprocess
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_REFUSED = (422, {"message": "Update is not a fast forward"})
_STATUS = {"A": "added", "M": "modified", "D": "removed", "R": "renamed", "T": "changed"}
_WHO = ("-c", "user.name=github-actions[bot]", "-c", "user.email=bot@example.test")


@dataclass
class Shelf:
    """A bare repository, as GitHub keeps one; ``accounts`` maps authors' e-mail addresses to accounts."""

    folder: Path
    accounts: dict[str, str] = field(default_factory=dict)

    def git(self, *arguments: str, given: bytes | None = None) -> bytes:
        """Run git in the repository; return what it prints."""
        command = ["git", "-c", "core.quotePath=false", *_WHO, *arguments]
        done = subprocess.run(command, cwd=self.folder, input=given, capture_output=True, check=True)
        return done.stdout

    def line(self, *arguments: str, given: bytes | None = None) -> str:
        """Run git and return the one line that it prints."""
        return self.git(*arguments, given=given).decode().strip()

    def answer(self, method: str, path: str, body: Any) -> tuple[int, Any] | None:
        """Return status and answer of a request for ``/git/…``; None for any other."""
        kind, _, name = path.removeprefix("git/").partition("/")
        known = {
            ("GET", "blobs"): self._blob,
            ("GET", "commits"): self._commit,
            ("POST", "blobs"): self._new_blob,
            ("POST", "trees"): self._new_tree,
            ("POST", "commits"): self._new_commit,
            ("PATCH", "refs"): self._move,
        }
        found = known.get((method, kind)) if path.startswith("git/") else None
        return found(name, body) if found else None

    def files(self, base: str, head: str) -> list[dict[str, Any]]:
        """Return what a pull request changes, as GitHub lists it."""
        told = self.git("diff", "--raw", "--no-abbrev", "--find-renames", "-z", f"{base}...{head}").decode()
        words = iter(told.split("\0")[:-1])
        return [self._file(about, words) for about in words]

    def commits(self, base: str, head: str) -> list[dict[str, Any]]:
        """Return the commits of a pull request, the oldest first."""
        told = self.git("log", "--reverse", "--format=%H %P%x00%ae", f"{base}..{head}").decode()
        return [self._told(line) for line in told.splitlines()]

    def _file(self, about: str, words: Any) -> dict[str, Any]:
        _, _, _, blob, status = about.split(" ")
        first = next(words)
        renamed = {"filename": next(words), "previous_filename": first} if status[0] == "R" else {}
        before = {"filename": first, "status": _STATUS[status[0]], "changes": 1}
        # GitHub names the old blob of a file that is gone.
        return before | {"sha": blob if status[0] != "D" else "0" * 40} | renamed

    def _told(self, line: str) -> dict[str, Any]:
        about, mail = line.split("\0")
        sha, *parents = about.split(" ")
        account = self.accounts.get(mail)
        author = {"login": account} if account else None
        return {"sha": sha, "author": author, "parents": [{"sha": one} for one in parents]}

    def _blob(self, name: str, _: Any) -> tuple[int, Any]:
        content = b64encode(self.git("cat-file", "blob", name)).decode()
        lines = "\n".join(content[at : at + 60] for at in range(0, len(content), 60))
        return 200, {"sha": name, "content": lines + "\n", "encoding": "base64"}

    def _commit(self, name: str, _: Any) -> tuple[int, Any]:
        return 200, {"sha": name, "tree": {"sha": self.line("rev-parse", f"{name}^{{tree}}")}}

    def _new_blob(self, _: str, body: Any) -> tuple[int, Any]:
        assert body["encoding"] == "base64"
        return 201, {"sha": self.line("hash-object", "-w", "--stdin", given=b64decode(body["content"]))}

    def _new_tree(self, _: str, body: Any) -> tuple[int, Any]:
        self.git("read-tree", body["base_tree"])
        for one in body["tree"]:
            assert (one["mode"], one["type"]) == ("100644", "blob")
            entry = f"{one['mode']},{one['sha']},{one['path']}"
            self.git("update-index", "--add", "--cacheinfo", entry)
        return 201, {"sha": self.line("write-tree")}

    def _new_commit(self, _: str, body: Any) -> tuple[int, Any]:
        parents = [word for one in body["parents"] for word in ("-p", one)]
        made = self.line("commit-tree", body["tree"], *parents, given=body["message"].encode())
        return 201, {"sha": made, "tree": {"sha": body["tree"]}}

    def _move(self, name: str, body: Any) -> tuple[int, Any]:
        found = re.fullmatch(r"heads/(.+)", name)
        assert found is not None
        assert body["force"] is False
        old, new = self.line("rev-parse", f"refs/heads/{found[1]}"), body["sha"]
        if self.line("merge-base", old, new) != old:
            return _REFUSED
        self.git("update-ref", f"refs/heads/{found[1]}", new, old)
        return 200, {"ref": f"refs/{name}", "object": {"sha": new}}
