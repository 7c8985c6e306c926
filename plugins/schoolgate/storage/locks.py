"""One build at a time in one project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class BusyError(Exception):
    """Another build is running in this project."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file for the time of the block; the system frees it even if we are killed.

    Raises BusyError when another process holds it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(handle)
    except OSError as error:
        os.close(handle)
        raise BusyError(str(path)) from error
    try:
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        import msvcrt  # noqa: PLC0415 - only on Windows

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
