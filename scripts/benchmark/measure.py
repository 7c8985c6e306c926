"""Run a command and say what it cost: wall, processor, memory, all its children included."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PROC = Path("/proc")
MIB = 1024


class FailedError(Exception):
    """A measured command ended with another status than it should."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of wall and of processor, mebibytes at the peak."""

    wall: float
    cpu: float
    peak: float


def measure(
    command: Sequence[str | Path],
    cwd: Path,
    env: Mapping[str, str] | None = None,
    accepted: Sequence[int] = (0,),
) -> Cost:
    """Run a command once; what other runs left unwritten is flushed before, so that it is not charged here.

    Raises FailedError with the end of what the command wrote.
    """
    os.sync()
    with subprocess.Popen(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as child:
        before = time.perf_counter()
        with _Watch(child.pid) as watch, _drained(child) as written:
            _, status, used = os.wait4(child.pid, 0)
            wall = time.perf_counter() - before
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in accepted:
        raise FailedError(
            f"{' '.join(map(str, command))}: exit status {child.returncode}\n{''.join(written[-5:])}"
        )
    return Cost(wall, used.ru_utime + used.ru_stime, max(used.ru_maxrss, watch.peak) / MIB)


@contextlib.contextmanager
def _drained(child: subprocess.Popen[str]) -> Iterator[list[str]]:
    """Collect what the child writes, or it would wait for a reader when the pipe is full."""
    lines: list[str] = []
    reader = threading.Thread(target=lambda: lines.extend(child.stdout or ()))
    reader.start()
    yield lines
    reader.join()


class _Watch:
    """Looks five times a second at the memory of a process and its children together.

    wait4 knows only the largest single one. Shared pages are shared out among those who share them
    (PSS). Where there is no /proc, only wait4's figure is left.
    """

    def __init__(self, pid: int) -> None:
        self.peak = 0
        self._pid = pid
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.2):
            self.peak = max(self.peak, sum(map(_share, _family(self._pid))))


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in _listed(PROC / str(pid) / "task"):
        with contextlib.suppress(OSError):
            for child in (task / "children").read_text().split():
                yield from _family(int(child))


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # the process has ended meanwhile
        return []


def _share(pid: int) -> int:
    """Return the proportional share of memory in KiB; 0 for a process that has ended."""
    with contextlib.suppress(OSError, IndexError):
        rollup = (PROC / str(pid) / "smaps_rollup").read_text()
        return int(rollup.split("Pss:", 1)[1].split(maxsplit=1)[0])
    return 0
