"""Finished files under names that change with their content, kept from build to build."""

from __future__ import annotations

import os
import time
from collections.abc import Container, Iterator
from pathlib import Path

from schoolgate.storage.atomic import write_bytes, write_text

_NOTE = ".note"
_DAY = 24 * 60 * 60
_KEPT_UNUSED = 7 * _DAY
"""Other branches share the shelf; what none of them has used for a week goes."""


class Shelf:
    """A folder of finished files, each perhaps with a note: what is known of it, or why there is none."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)

    def path(self, name: str) -> Path:
        """Return where the file lies or would lie."""
        return Path(self._place(name))

    def size(self, name: str) -> int | None:
        """Return the bytes of a file; None if there is none (an empty one is the trace of a power cut)."""
        try:
            return os.stat(self._place(name)).st_size or None  # noqa: PTH116 - a thousand Paths cost four times as much
        except OSError:
            return None

    def put(self, name: str, data: bytes) -> int:
        """Lay a file on the shelf and return its size. Raises OSError."""
        write_bytes(self.path(name), data)
        return len(data)

    def note(self, name: str) -> str:
        """Return the note under a name, '' if there is none."""
        try:
            with open(self._place(name) + _NOTE, encoding="utf-8") as page:  # noqa: PTH123 - as in size
                return page.read()
        except (OSError, UnicodeDecodeError):
            return ""

    def write_note(self, name: str, text: str) -> None:
        """Write the note under a name. Raises OSError."""
        write_text(Path(self._place(name) + _NOTE), text)

    def remove(self, name: str) -> None:
        """Take a file off the shelf at once, with its note. Raises OSError."""
        for path in (self._place(name), self._place(name) + _NOTE):
            Path(path).unlink(missing_ok=True)

    def prune(self, keep: Container[str]) -> int:
        """Remove what is not in ``keep`` and has not been used for a week; return how many files went.

        What is in ``keep`` counts as used now.
        """
        now, gone = time.time(), 0
        for entry in self._entries():
            age = now - entry.stat().st_mtime
            if entry.name.removesuffix(_NOTE) in keep:
                if age > _DAY:
                    os.utime(entry.path)
            elif age > _KEPT_UNUSED:
                Path(entry.path).unlink(missing_ok=True)
                gone += 1
        return gone

    def _place(self, name: str) -> str:
        return f"{self._root}/{name[:2]}/{name}"

    def _entries(self) -> Iterator[os.DirEntry[str]]:
        if not Path(self._root).is_dir():
            return
        with os.scandir(self._root) as folders:
            for folder in [one for one in folders if one.is_dir(follow_symlinks=False)]:
                with os.scandir(folder) as files:
                    yield from [one for one in files if one.is_file(follow_symlinks=False)]
