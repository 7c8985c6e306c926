"""The posts of a change: read as data, with the settings of the base, never with those of the branch."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from schoolgate.load import load
from schoolgate.load.places import place_of
from schoolgate.model import Message, Portal, Post
from schoolgate.review.shapes import ChangedFile
from schoolgate.storage import write_bytes
from schoolgate.vietnamese import nfc

_SETTINGS = "_data"
_GONE = "removed"
_LONGEST = 200
"""Bytes of a name in a path."""
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Change:
    """A post file that a pull request adds or changes."""

    file: str
    """As git names it, from the root of the repository."""
    path: str
    """Below the content folder, as posts are known by."""
    blob: str
    before: str
    """Where it lies below the content folder of the base, if it is there."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A changed file with what was read from it, now and in the base."""

    change: Change
    content: bytes
    post: Post | None
    """None for a file that cannot be read; ``why`` says what is wrong with it."""
    before: Post | None
    why: Message | None
    same: bool
    """Whether every byte of it stands in the base already."""


def changed(files: Iterable[ChangedFile], folder: str) -> tuple[Change, ...]:
    """Return the posts among changed files; ``folder`` is where content lies in its repository."""
    found = []
    for one in files:
        path, before = (
            name.removeprefix(folder + "/") for name in (one.filename, one.previous_filename or one.filename)
        )
        inside = one.filename.startswith(folder + "/")
        if one.sha and one.status != _GONE and inside and _is_post(path):
            found.append(Change(one.filename, nfc(path), one.sha, before if _is_post(before) else ""))
    return tuple(found)


def drafts(
    changes: Iterable[Change], fetch: Callable[[str], bytes], content: Path, day: date
) -> tuple[Draft, ...]:
    """Fetch changed files by their blobs and read them beside those of the base, which lies in ``content``.

    Raises SettingsError, and whatever ``fetch`` raises.
    """
    changes = tuple(changes)
    now = {one.path: fetch(one.blob) for one in changes}
    then = {one.path: data for one in changes if (data := _standing(content, one)) is not None}
    portal, base = read(now, content, day), read(then, content, day)
    return tuple(
        Draft(
            one,
            now[one.path],
            post_at(portal, one.path),
            post_at(base, one.path),
            next((wrong.message for wrong in portal.problems if wrong.where.path == one.path), None),
            now[one.path] == then.get(one.path),
        )
        for one in changes
    )


def read(contents: Mapping[str, bytes], content: Path, day: date) -> Portal:
    """Read post files by their paths, with the settings that stand in ``content``. Raises SettingsError."""
    with TemporaryDirectory(prefix="schoolgate-") as name:
        folder = Path(name)
        shutil.copytree(content / _SETTINGS, folder / _SETTINGS)
        for path, data in contents.items():
            write_bytes(folder / path, data)
        return load(folder, as_of=day, cache=None)


def post_at(portal: Portal, path: str) -> Post | None:
    """Return the post that was read from a file, None for one that was left out."""
    return next((one for one in portal.posts if one.path == path), None)


def _standing(content: Path, change: Change) -> bytes | None:
    file = content / change.before
    return file.read_bytes() if change.before and file.is_file() and not file.is_symlink() else None


def _is_post(path: str) -> bool:
    place = place_of(path)
    return path.endswith(".md") and place.kind == "post" and not place.stray and _is_safe(path)


def _is_safe(path: str) -> bool:
    """Whether a path of git can be a path of this machine, and stays below its folder."""
    parts = path.split("/")
    lengths = (len(part.encode(errors="replace")) for part in parts)
    return not {"", ".", ".."} & set(parts) and max(lengths) <= _LONGEST and not _UNSAFE.search(path)
