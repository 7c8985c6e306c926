"""What is known of files, so that a file is read again only when it changed."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from schoolgate.storage.atomic import write_bytes

_RACY_NS = 2_000_000_000
"""A file touched this shortly before the facts were saved may have changed again within the same stamp."""


class Facts:
    """Facts of files by key, each with the file's stamp and the hash of its bytes.

    ``version`` names everything the facts depend on besides the bytes; facts of another version are
    forgotten. ``store`` None keeps nothing between builds (``--no-cache``). Where a file is asked for, its
    path may be given, or the status that the caller has seen already and took before reading the file.
    """

    def __init__(self, store: Path | None, version: str) -> None:
        self._store = store
        self._version = version
        self._old, self._saved_ns = _read(store, version)
        self._new: dict[str, list[Any]] = {}
        self._changed = False

    def unchanged(self, key: str, file: Path | os.stat_result) -> Any | None:
        """Return the facts of a file whose stamp shows that it was not touched since they were saved."""
        entry = self._old.get(key)
        if entry is None:
            return None
        stamp = _stamp(file)
        if stamp != entry[0] or stamp[1] + _RACY_NS > self._saved_ns:
            return None
        self._new[key] = entry
        return entry[2]

    def sha(self, key: str) -> str:
        """Return the hash of the bytes a file held when its facts were saved, or an empty text."""
        entry = self._old.get(key)
        return str(entry[1]) if entry else ""

    def same_bytes(self, key: str, file: Path | os.stat_result, sha: str) -> Any | None:
        """Return the facts of a file that was touched but holds the bytes it held before."""
        entry = self._old.get(key)
        if entry is None or entry[1] != sha:
            return None
        self.keep(key, file, sha, entry[2])
        return entry[2]

    def keep(self, key: str, file: Path | os.stat_result, sha: str, facts: Any) -> None:
        """Remember facts (JSON values) of a file. Raises OSError when the file is gone."""
        self._new[key] = [_stamp(file), sha, facts]
        self._changed = True

    def save(self) -> None:
        """Write down the facts of every file seen since the facts were opened; the rest is forgotten.

        Where nothing can be written, a project on a read-only disk, the files are read again next time.
        """
        if self._store is None or not (self._changed or len(self._new) != len(self._old)):
            return
        document = {"version": self._version, "saved_ns": time.time_ns(), "files": self._new}
        with suppress(OSError):
            write_bytes(self._store, json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())


def _stamp(file: Path | os.stat_result) -> list[int]:
    status = file if isinstance(file, os.stat_result) else file.stat()
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


def _read(store: Path | None, version: str) -> tuple[dict[str, list[Any]], int]:
    try:
        document = json.loads(store.read_bytes()) if store else {}
    except (OSError, ValueError):
        return {}, 0
    if not isinstance(document, dict) or document.get("version") != version:
        return {}, 0
    return document["files"], document["saved_ns"]
