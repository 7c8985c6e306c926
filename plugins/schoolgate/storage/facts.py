"""What is known of files, so that a file is read again only when it changed."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from schoolgate.storage.atomic import write_bytes

_RACY_NS = 2_000_000_000
"""A file touched this shortly before the facts were saved may have changed again within the same stamp."""


class Facts:
    """Facts of files by key, each with the file's stamp and the hash of its bytes.

    ``version`` names everything the facts depend on besides the bytes; facts of another version are
    forgotten. ``store`` None keeps nothing between builds (``--no-cache``).
    """

    def __init__(self, store: Path | None, version: str) -> None:
        self._store = store
        self._version = version
        self._old, self._saved_ns = _read(store, version)
        self._new: dict[str, list[Any]] = {}

    def unchanged(self, key: str, path: Path) -> Any | None:
        """Return the facts of a file whose stamp shows that it was not touched since they were saved."""
        entry = self._old.get(key)
        if entry is None:
            return None
        stamp = _stamp(path)
        if stamp != entry[0] or stamp[1] + _RACY_NS > self._saved_ns:
            return None
        self._new[key] = entry
        return entry[2]

    def same_bytes(self, key: str, path: Path, sha: str) -> Any | None:
        """Return the facts of a file that was touched but holds the bytes it held before."""
        entry = self._old.get(key)
        if entry is None or entry[1] != sha:
            return None
        self.keep(key, path, sha, entry[2])
        return entry[2]

    def keep(self, key: str, path: Path, sha: str, facts: Any) -> None:
        """Remember facts (JSON values) of a file. Raises OSError when the file is gone."""
        self._new[key] = [_stamp(path), sha, facts]

    def save(self) -> None:
        """Write down the facts of every file seen since the facts were opened; the rest is forgotten."""
        if self._store is None:
            return
        document = {"version": self._version, "saved_ns": time.time_ns(), "files": self._new}
        write_bytes(self._store, json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())


def _stamp(path: Path) -> list[int]:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


def _read(store: Path | None, version: str) -> tuple[dict[str, list[Any]], int]:
    try:
        document = json.loads(store.read_bytes()) if store else {}
    except (OSError, ValueError):
        return {}, 0
    if document.get("version") != version:
        return {}, 0
    return document["files"], document["saved_ns"]
