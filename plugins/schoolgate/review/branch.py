"""The branch of a pull request, read and written through the API: nothing of it is checked out or run."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import quote

from schoolgate.review.github import GitHub
from schoolgate.review.shapes import Blob, Named, ShapeError, Snapshot, told

_FILE = "100644"
_Shape = TypeVar("_Shape")


class Branch:
    """A branch of a repository. Every method may raise GitHubError or ShapeError."""

    def __init__(self, github: GitHub, repository: str, name: str) -> None:
        self._github = github
        self._root = f"/repos/{repository}"
        self._name = name

    def content(self, blob: str) -> bytes:
        """Return a file by the name of its blob."""
        path = f"{self._root}/git/blobs/{blob}"
        found = told(self._github.get(path), Blob, path)
        try:
            if found.encoding != "base64":
                raise ShapeError(path)
            return b64decode(found.content)
        except ValueError as error:
            raise ShapeError(path) from error

    def commit(self, onto: str, files: Mapping[str, bytes], message: str) -> Mapping[str, str]:
        """Add one commit that changes ``files``, by path in the repository; return the blob of each.

        The branch must still end at ``onto``: where it has moved on, GitHub refuses, and nothing is changed.
        """
        blobs = {path: self._blob(content) for path, content in files.items()}
        entries = [{"path": path, "mode": _FILE, "type": "blob", "sha": blob} for path, blob in blobs.items()]
        snapshot = f"{self._root}/git/commits/{onto}"
        below = told(self._github.get(snapshot), Snapshot, snapshot).tree.sha
        tree = self._made(Named, "trees", {"base_tree": below, "tree": entries}).sha
        made = self._made(Snapshot, "commits", {"message": message, "tree": tree, "parents": [onto]})
        reference = f"{self._root}/git/refs/heads/{quote(self._name)}"
        self._github.send("PATCH", reference, {"sha": made.sha, "force": False})
        return blobs

    def start(self, workflow: str, inputs: Mapping[str, str]) -> None:
        """Start a workflow on the branch: what the token of a workflow commits starts none by itself."""
        path = f"{self._root}/actions/workflows/{quote(workflow, safe='')}/dispatches"
        self._github.send("POST", path, {"ref": self._name, "inputs": dict(inputs)})

    def _blob(self, content: bytes) -> str:
        body = {"content": b64encode(content).decode(), "encoding": "base64"}
        return self._made(Named, "blobs", body).sha

    def _made(self, shape: type[_Shape], kind: str, body: Mapping[str, Any]) -> _Shape:
        path = f"{self._root}/git/{kind}"
        return told(self._github.send("POST", path, body), shape, path)
