"""The folder of the calendars: what is ours in it is brought up to date, what is somebody else's stays."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from schoolgate.reports.calendars import INDEX, MARK
from schoolgate.storage import write_bytes

_HEAD = 1024


class ForeignFileError(Exception):
    """A file of the same name is there and was not written by us; nothing has been touched."""


def write(out: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder and take away those of ours that are not among them.

    Raises ForeignFileError with the path of a file that would be lost, and OSError.
    """
    there = [*out.glob("*.ics"), out / INDEX] if out.is_dir() else []
    ours = [path for path in there if _is_ours(path)]
    for path in (out / name for name in files):
        if path not in ours and (path.exists() or path.is_symlink()):
            raise ForeignFileError(path)
    for name, data in files.items():
        write_bytes(out / name, data)
    for path in ours:
        if path.name not in files:
            path.unlink()


def _is_ours(path: Path) -> bool:
    """Whether a file carries our mark; a link never is ours, wherever it leads."""
    if path.is_symlink() or not path.is_file():
        return False
    return MARK.encode() in (path.read_bytes() if path.name == INDEX else _start(path))


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)
