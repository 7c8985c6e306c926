"""A folder is made whole beside its place and then put there in one step, or it is not made at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from schoolgate.storage import locked

SUFFIX = ".schoolgate-new"


class OccupiedError(Exception):
    """The place holds something already; its text is the path."""


def make(target: Path, fill: Callable[[Path], None]) -> None:
    """Let ``fill`` write a new folder and put it at ``target``, which is empty or not there yet.

    What a killed run has left is swept by the next one for the same place. Raises OccupiedError, OSError,
    and BusyError while another run makes the same folder.
    """
    _refuse_occupied(target)
    with _workshop(target) as new:
        fill(new)
        _refuse_occupied(target)
        _put(new, target)


def _refuse_occupied(target: Path) -> None:
    if target.is_dir() and all(one.name == SUFFIX for one in target.iterdir()):
        return
    if target.exists() or target.is_symlink():
        raise OccupiedError(str(target))


@contextmanager
def _workshop(target: Path) -> Iterator[Path]:
    """Lend a folder on the disk of the target; nothing of it is left behind."""
    workshop = _beside(target)
    workshop.mkdir(exist_ok=True)
    ours = False
    try:
        with locked(workshop / "lock"):
            ours = True
            new = workshop / "new"
            if new.exists():
                shutil.rmtree(new)
            new.mkdir()
            yield new
    finally:
        if ours:
            shutil.rmtree(workshop, ignore_errors=True)


def _beside(target: Path) -> Path:
    """Return where to work. An empty folder that is there may be a mount or somebody's working directory."""
    if target.is_dir():
        return target / SUFFIX
    home = next(one for one in target.parents if one.exists())
    return home / f".{target.name}{SUFFIX}"


def _put(new: Path, target: Path) -> None:
    if not target.is_dir():
        target.parent.mkdir(parents=True, exist_ok=True)
        new.replace(target)
        return
    parts = sorted(new.iterdir())
    try:
        for one in parts:
            one.replace(target / one.name)
    except BaseException:
        for one in parts:
            if not one.exists():
                (target / one.name).replace(one)
        raise
