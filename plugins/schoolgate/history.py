"""What git knows of a project: the only place that calls it.

Content is only ever read as data. Nothing of a commit is run: no filter, hook or textconv of its own, because
git is told to use neither the repository's attributes for output nor a pager.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_LINK = "120000"
_FILES = {"100644", "100755"}
_SMALL = 64_000
"""Bytes up to which a file is copied: a link would change the stamp by which its facts are kept."""
_AT_ONCE = 2_000
"""Files that are held in memory together."""


class HistoryError(Exception):
    """Git is missing, the project is no repository, or it does not know a revision; the text says which."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file of ``content/`` that differs: added, modified, deleted or renamed (from ``old``)."""

    status: str
    path: str
    old: str = ""


def revision(root: Path, name: str = "HEAD") -> str | None:
    """Return the commit that a name stands for; None without git, or where there is no such commit."""
    try:
        return _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}").strip()
    except HistoryError:
        return None


def prefix(root: Path) -> str:
    """Return where a project lies in its repository: ``""``, or ``portal/``. Raises HistoryError."""
    return _git(root, "rev-parse", "--show-prefix").strip("\n")


def fork_point(root: Path, base: str) -> str:
    """Return the last commit that a base and the working tree have in common. Raises HistoryError."""
    commit = revision(root, base)
    if commit is None:
        raise HistoryError(base)
    return _git(root, "merge-base", commit, "HEAD").strip()


def changes(root: Path, base: str, folder: str) -> tuple[Change, ...]:
    """Return what differs below a folder of the project between a commit and the working tree.

    Files that git does not know yet count as added. Paths are relative to the folder.
    Raises HistoryError.
    """
    inside = prefix(root) + folder + "/"
    found = [*_tracked(root, base, folder), *_untracked(root, folder)]
    shown = ((one.status, _below(one.path, inside), _below(one.old, inside)) for one in found)
    return tuple(sorted((Change(*one) for one in shown), key=lambda one: one.path))


def staged(root: Path, folder: str = ".") -> tuple[str, ...]:
    """Return the files below a folder of the project that the next commit adds or changes.

    Paths are relative to the project, spelt as they are on disk. Raises HistoryError.
    """
    told = _git(root, "diff", "--cached", "--name-only", "--diff-filter=d", "--relative", "-z", "--", folder)
    return tuple(told.split("\0")[:-1])


def kept(root: Path, commit: str = "") -> dict[str, str]:
    """Return the plain files of a project that git keeps, by path, each with the name of its bytes.

    Without a commit those of the working tree: the name is empty where a file differs from what was added.
    Raises HistoryError.
    """
    if commit:
        return {path: blob for _, blob, path in _listed(_git(root, "ls-tree", "-r", "-z", commit))}
    known = {path: blob for _, blob, path in _listed(_git(root, "ls-files", "--stage", "-z"))}
    for path in _git(root, "diff-files", "--name-only", "--relative", "-z").split("\0")[:-1]:
        if path in known:
            known[path] = ""
    return known


def contents(root: Path, blobs: Sequence[str], most: int) -> Iterator[tuple[str, bytes]]:
    """Return the bytes behind names, but for those of more than ``most`` bytes. Raises HistoryError."""
    asked = "".join(f"{blob}\n" for blob in blobs).encode()
    told = _bytes(root, "cat-file", "--batch-check", given=asked).decode().splitlines()
    small = [one[0] for one in map(str.split, told) if one[1] == "blob" and int(one[2]) <= most]
    for first in range(0, len(small), _AT_ONCE):
        yield from _batch(root, small[first : first + _AT_ONCE])


def git_version() -> str:
    """Return the version of git: ``2.43.0``. Raises HistoryError where there is none."""
    return _git(Path.cwd(), "version").strip().removeprefix("git version ")


def remotes(root: Path) -> dict[str, str]:
    """Return the places to which a repository is sent, by name, with their addresses. Raises HistoryError."""
    names = _git(root, "remote").split()
    return {name: _git(root, "remote", "get-url", "--", name).strip() for name in names}


def setting(root: Path, name: str) -> str:
    """Return a setting of git such as ``user.email``, ``""`` where it has none or there is no git."""
    try:
        return _git(root, "config", "--get", name).strip()
    except HistoryError:
        return ""


def restore(root: Path, base: str, folder: str, into: Path) -> None:
    """Write a folder of the project as it stood in a commit. ``into`` must not exist yet.

    What has not changed since is taken from the working tree, large files as links. Raises HistoryError.
    """
    inside = prefix(root) + folder + "/"
    changed = {one.old or one.path for one in changes(root, base, folder)}
    entries = [entry for entry in _entries(root, base, folder) if entry[2].startswith(inside)]
    into.mkdir(parents=True)
    lost = []
    for mode, blob, path in entries:
        name = _below(path, inside)
        if name in changed or not _taken(root / folder / name, into / name, mode):
            lost.append((mode, blob, into / name))
    _write(root, lost)


def _tracked(root: Path, base: str, folder: str) -> Iterator[Change]:
    told = _git(root, "diff", "--name-status", "--find-renames", "-z", base, "--", folder).split("\0")
    words = iter(told[:-1])
    for status in words:
        first = next(words)
        if status[0] in "RC":
            yield Change(status[0], next(words), first if status[0] == "R" else "")
        else:
            yield Change(status[0], first)


def _untracked(root: Path, folder: str) -> Iterator[Change]:
    told = _git(root, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", folder)
    return (Change("A", path) for path in told.split("\0")[:-1])


def _entries(root: Path, base: str, folder: str) -> Iterator[tuple[str, str, str]]:
    for line in _git(root, "ls-tree", "-r", "-z", "--full-name", base, "--", folder).split("\0")[:-1]:
        about, _, path = line.partition("\t")
        mode, _, blob = about.split(" ")
        if mode in _FILES or mode == _LINK:
            yield mode, blob, path


def _taken(source: Path, target: Path, mode: str) -> bool:
    """Take an unchanged file over from the working tree; whether that was possible."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if mode == _LINK or source.is_symlink() or not source.is_file():
        return False
    if source.stat().st_size <= _SMALL:
        shutil.copyfile(source, target)
        return True
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
    return True


def _listed(told: str) -> Iterator[tuple[str, str, str]]:
    """Read mode, blob and path as ``ls-files`` and ``ls-tree`` list them."""
    for line in told.split("\0")[:-1]:
        about, _, path = line.partition("\t")
        words = about.split(" ")
        if words[0] in _FILES:
            yield words[0], words[2] if words[1] == "blob" else words[1], path


def _batch(root: Path, blobs: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    answer = _bytes(root, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
    start = 0
    for blob in blobs:
        end = answer.index(b"\n", start)
        size = int(answer[start:end].split(b" ")[2])
        yield blob, answer[end + 1 : end + 1 + size]
        start = end + 1 + size + 1


def _write(root: Path, lost: list[tuple[str, str, Path]]) -> None:
    """Write files as git keeps them, all from one process."""
    contents = (content for _, content in _batch(root, [blob for _, blob, _ in lost]))
    for (mode, _, target), content in zip(lost, contents, strict=True):
        target.parent.mkdir(parents=True, exist_ok=True)
        if mode == _LINK:
            target.symlink_to(os.fsdecode(content))
        else:
            target.write_bytes(content)


def _below(path: str, inside: str) -> str:
    return PurePosixPath(path.removeprefix(inside)).as_posix() if path else ""


def _git(root: Path, *arguments: str) -> str:
    return os.fsdecode(_bytes(root, *arguments))


def _bytes(root: Path, *arguments: str, given: bytes | None = None) -> bytes:
    # Inside a hook, git's own variables would name another repository.
    settings = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-C", str(root), "--no-pager", "-c", "core.quotePath=false", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=True, env=settings, input=given)  # noqa: S603
    except subprocess.CalledProcessError as error:
        raise HistoryError(os.fsdecode(error.stderr).strip()) from error
    except OSError as error:
        raise HistoryError(str(error)) from error
    return done.stdout
