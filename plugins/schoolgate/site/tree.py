"""Finished sites on disk: two trees and one link, so that the site is whole at every moment.

The older tree is brought up to date file by file, then the link is switched in one step. Where links are
impossible (Windows without the right), the finished tree is copied over the site instead, which is not one
step; the build says so.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from schoolgate.storage import write_bytes


class OccupiedError(Exception):
    """The place of the site is taken by a folder that no build of ours has made."""


class Tree:
    """A folder of finished files with a manifest: path -> key, bytes, time of change in nanoseconds."""

    def __init__(self, root: Path, manifest: Path | None = None) -> None:
        self.root = root
        self._store = manifest
        self._entries: dict[str, list[Any]] = _read(manifest)

    def __len__(self) -> int:
        return len(self._entries)

    def paths(self) -> Iterable[str]:
        """Return the path of every file, relative to the root of the site."""
        return self._entries.keys()

    def holds(self, path: str, key: str) -> bool:
        """Whether the tree has the file as made for this key, untouched since."""
        entry = self._entries.get(path)
        if entry is None or entry[0] != key:
            return False
        try:
            status = os.stat(f"{self.root}/{path}")  # noqa: PTH116 - twelve thousand Paths cost more than the stats
        except OSError:
            return False
        return [status.st_size, status.st_mtime_ns] == entry[1:]

    def open(self, *, keep: bool = True) -> None:
        """Begin to change files: until ``close`` nobody may trust the tree. Without ``keep`` it starts empty.

        A tree without a manifest was left half-done by a build that was killed, and starts empty as well.
        """
        if self._store:
            self._store.unlink(missing_ok=True)
        if not keep:
            self._entries = {}
        if not self._entries and self._store and self.root.exists():
            shutil.rmtree(self.root)
        self.root.mkdir(parents=True, exist_ok=True)

    def close(self) -> None:
        """Trust the tree again."""
        if self._store:
            write_bytes(self._store, json.dumps(self._entries, separators=(",", ":")).encode())

    def write(self, path: str, key: str, data: bytes) -> None:
        """Write a file of the tree. Raises OSError."""
        size, changed = write_file(f"{self.root}/{path}", data)
        self.enter(path, key, size, changed)

    def take(self, path: str, key: str, source: Path) -> None:
        """Copy a finished file into the tree. Raises OSError."""
        self.write(path, key, source.read_bytes())

    def share(self, path: str, key: str, other: Tree) -> None:
        """Have the same file as another tree, by a hard link where the disk knows them.

        That is safe because neither tree ever changes a file: a new one is written beside and takes the
        name (``write_file``). A file that somebody edits by hand is noticed in both. Raises OSError.
        """
        target, source = f"{self.root}/{path}", f"{other.root}/{path}"
        try:
            _link(source, target)
        except OSError:
            self.take(path, key, Path(source))
        else:
            self._entries[path] = other._entries[path]

    def enter(self, path: str, key: str, size: int, changed: int) -> None:
        """Note down a file that another process has written."""
        self._entries[path] = [key, size, changed]

    def remove(self, path: str) -> None:
        """Remove a file and the folders that it leaves empty."""
        self._entries.pop(path, None)
        file = self.root / path
        file.unlink(missing_ok=True)
        for folder in file.parents:
            if folder == self.root or not folder.is_dir() or any(folder.iterdir()):
                return
            folder.rmdir()


class Trees:
    """The two trees of one layer; ``site`` is where people look."""

    def __init__(self, out: Path, layer: str) -> None:
        self.site = out / layer
        self._store = out / ".trees"
        self._names = (f"{layer}-a", f"{layer}-b")
        if self.site.exists() and not self.site.is_symlink() and not self._copied.exists():
            raise OccupiedError(str(self.site))

    @property
    def _copied(self) -> Path:
        """Marks that the site is a copy of a tree, not a link to it."""
        return self._store / f"{self.site.name}.copied"

    def live(self) -> Tree | None:
        """Return the tree people see now, or None before the first build."""
        if self._copied.exists():
            name = self._copied.read_text("utf-8")
        elif self.site.is_symlink():
            name = self.site.readlink().name
        else:
            return None
        return self._tree(name)

    def spare(self, live: Tree | None) -> Tree:
        """Return the tree that nobody sees, which is the other one than ``live``."""
        other = self._names[1] if live and live.root.name == self._names[0] else self._names[0]
        return self._tree(other)

    def forget(self, paths: Iterable[str]) -> None:
        """Remove files from the tree that nobody sees, where an earlier site had them. Raises OSError."""
        spare = self.spare(self.live())
        left = [path for path in paths if (spare.root / path).exists()]
        if left:
            spare.open()
            for path in left:
                spare.remove(path)
            spare.close()

    def switch(self, tree: Tree) -> bool:
        """Show a tree to people; return whether it was done in one step."""
        try:
            self._link(tree)
        except OSError:
            self._copy(tree)
            return False
        return True

    def _link(self, tree: Tree) -> None:
        fresh = self._store / f"{self.site.name}.link"
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(Path(self._store.name) / tree.root.name, target_is_directory=True)
        fresh.replace(self.site)

    def _copy(self, tree: Tree) -> None:
        shutil.copytree(tree.root, self.site, dirs_exist_ok=True)
        wanted = set(tree.paths())
        for file in [file for file in self.site.rglob("*") if file.is_file()]:
            if file.relative_to(self.site).as_posix() not in wanted:
                file.unlink()
        self._copied.write_text(tree.root.name, "utf-8")

    def _tree(self, name: str) -> Tree:
        return Tree(self._store / name, self._store / f"{name}.json")


def live_paths(out: Path, layer: str) -> frozenset[str]:
    """Return the files that people see now, none before the first build."""
    try:
        live = Trees(out, layer).live()
    except OccupiedError:
        return frozenset()
    return frozenset(live.paths()) if live else frozenset()


def write_file(path: str, data: bytes) -> tuple[int, int]:
    """Write a new file in the place of an old one; return its size and its time of change in nanoseconds."""
    try:
        handle = _created(path)
    except FileExistsError:
        os.unlink(path)  # noqa: PTH108 - the old file may be shared with the tree that people see
        handle = _created(path)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        status = os.fstat(handle)
    finally:
        os.close(handle)
    return status.st_size, status.st_mtime_ns


def _created(path: str) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o644)
    except FileNotFoundError:
        _make_folder(path)
        return os.open(path, flags, 0o644)


def _link(source: str, target: str) -> None:
    Path(target).unlink(missing_ok=True)
    try:
        os.link(source, target)
    except FileNotFoundError:
        _make_folder(target)
        os.link(source, target)


def _make_folder(path: str) -> None:
    # The folder mostly exists: asking first would cost more than failing once.
    Path(path).parent.mkdir(parents=True, exist_ok=True)


def _read(manifest: Path | None) -> dict[str, list[Any]]:
    try:
        entries: dict[str, list[Any]] = json.loads(manifest.read_bytes()) if manifest else {}
    except (OSError, ValueError):
        return {}
    return entries
