"""Every file below content/, by its content path, without following anything that leads elsewhere."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from schoolgate.load.problems import MISPLACED, OUTSIDE, UNKNOWN_FILE, problem
from schoolgate.model import PRIVATE, Problem
from schoolgate.vietnamese import nfc, slug

_IGNORED = {"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r", "__macosx"}
_FOLDERS = {slug(name): name for name in ("news", "documents", "albums", "internal", "about")} | {
    "data": "_data"
}
"""Folders with a meaning, by their folded name: ``Internal`` must not pass for a public folder."""
_DEEPEST = 20


class Entry(NamedTuple):
    """A file: where it lies on disk, and what the walk saw of it before anybody read it."""

    path: str
    status: os.stat_result


@dataclass(slots=True)
class Tree:
    """Files by content path (composed letters, ``/``), and the same paths by the folder they lie in."""

    files: dict[str, Entry] = field(default_factory=dict)
    folders: dict[str, list[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def walk(content: Path) -> Tree:
    """List the files of a content folder. What cannot be read or leads elsewhere becomes a problem."""
    tree = Tree()
    root = os.path.realpath(content)
    waiting = [("", root)]
    while waiting:
        prefix, folder = waiting.pop()
        names = tree.folders[prefix] = []
        for key, entry in _entries(tree, prefix, folder):
            if entry.is_file(follow_symlinks=False):
                _add(tree, key, Entry(entry.path, entry.stat(follow_symlinks=False)), names)
            elif _leads_elsewhere(entry):
                _follow(tree, key, entry, root, names)
            elif entry.is_dir(follow_symlinks=False):
                if _may_enter(tree, key):
                    waiting.append((key + "/", entry.path))
            else:
                tree.problems.append(problem(UNKNOWN_FILE, key, "special-file", left_out=True))
    return tree


def _entries(tree: Tree, prefix: str, folder: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    try:
        with os.scandir(folder) as found:
            for entry in found:
                name = entry.name if entry.name.isascii() else nfc(entry.name)
                if name[0] == "." or name.startswith("~$") or name.lower() in _IGNORED:
                    continue
                if name.isprintable():
                    yield prefix + name, entry
                else:
                    tree.problems.append(
                        problem(UNKNOWN_FILE, prefix or ".", "file-name", left_out=True, name=name)
                    )
    except OSError as error:
        where = prefix or "."
        tree.problems.append(
            problem(UNKNOWN_FILE, where, "unreadable-file", left_out=True, reason=error.strerror)
        )


def _add(tree: Tree, key: str, entry: Entry, names: list[str]) -> None:
    if key in tree.files:
        tree.problems.append(problem(UNKNOWN_FILE, key, "same-name", left_out=True))
        return
    tree.files[key] = entry
    names.append(key)


def _leads_elsewhere(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a symbolic link, or a junction of Windows."""
    if entry.is_symlink():
        return True
    if os.name != "nt" or not entry.is_dir(follow_symlinks=False):
        return False
    tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return bool(tag) and tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)


def _follow(tree: Tree, key: str, entry: os.DirEntry[str], root: str, names: list[str]) -> None:
    """Add a linked file if it lies in the same layer of the same content folder; never a linked folder."""
    try:
        real = os.path.realpath(entry.path, strict=True)
        status = Path(real).stat()
    except (OSError, ValueError, RuntimeError):
        tree.problems.append(problem(OUTSIDE, key, "dead-symlink", left_out=True))
        return
    inside = os.path.relpath(real, root).replace(os.sep, "/") if real.startswith(root + os.sep) else ""
    same_layer = _private(nfc(inside)) in {"", _private(key)}
    if not inside or not same_layer or not stat.S_ISREG(status.st_mode):
        tree.problems.append(problem(OUTSIDE, key, "symlink", left_out=True))
    else:
        _add(tree, key, Entry(real, status), names)


def _private(key: str) -> str:
    """Return the folder that keeps a path from layer 1, or ''; wrongly spelt ones count too."""
    top = key.partition("/")[0]
    meant = _FOLDERS.get(slug(top), top) + "/"
    return meant if meant in PRIVATE else ""


def _may_enter(tree: Tree, key: str) -> bool:
    """Whether to look into a folder: not into ``Internal`` or ``Tin tức``-like doubles, not without end."""
    meant = _FOLDERS.get(slug(key)) if "/" not in key else key
    if meant and meant != key:
        tree.problems.append(problem(MISPLACED, key, "folder-spelling", left_out=True, name=key, meant=meant))
        return False
    if key.count("/") >= _DEEPEST:
        tree.problems.append(problem(MISPLACED, key, "folder-too-deep", left_out=True))
        return False
    return True
