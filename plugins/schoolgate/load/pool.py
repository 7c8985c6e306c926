"""Reading many files at once, in as many processes as asked for."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from schoolgate.load.reading import Read, Task, read

MANY = 400
"""From here on the time saved is more than the time it takes to start processes."""
_WORKBOOK = 15
"""So many text files take as long as a small workbook."""
_CHUNK = 200


def read_all(tasks: list[Task], jobs: int) -> Iterator[Read]:
    """Read files, in the order of the tasks. ``jobs`` is the most processes to use."""
    if jobs < 2 or sum(_WORKBOOK if task.key.endswith(".xlsx") else 1 for task in tasks) <= MANY:
        yield from map(read, tasks)
        return
    size = min(_CHUNK, -(-len(tasks) // jobs))
    chunks = [tasks[start : start + size] for start in range(0, len(tasks), size)]
    done = 0
    try:
        with ProcessPoolExecutor(jobs, initializer=_quiet) as pool:
            for some in pool.map(_read_some, chunks):
                yield from some
                done += len(some)
    except (BrokenProcessPool, PermissionError, NotImplementedError):
        # A machine without semaphores, or a process killed for want of memory: one after the other, then.
        yield from map(read, tasks[done:])


def _read_some(tasks: list[Task]) -> list[Read]:
    return [read(task) for task in tasks]


def _quiet() -> None:
    """Leave Ctrl+C to the parent, so that a worker does not print a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
