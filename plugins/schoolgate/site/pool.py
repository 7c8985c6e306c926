"""One renderer per core. Small work stays in this process, where nothing has to be started."""

from __future__ import annotations

import gc
import multiprocessing
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from schoolgate.site.mass import Renderer
from schoolgate.site.plan import Job
from schoolgate.site.tree import write_file

_ENOUGH = 300
"""Pages from which on a second process pays for its start."""
_CHUNK = 100

Written = tuple[str, str, int, int]
"""Path, key, size in bytes, time of change in nanoseconds."""

Task = tuple[str, str, Job]
"""Path, key and job of a page to be written."""


class _Worker:
    """What a worker process holds: forked processes inherit it, spawned ones are given it."""

    renderer: Renderer | None = None
    root: str = ""


def write_pages(
    tasks: Sequence[Task], renderer: Renderer, root: str, jobs: int, progress: Callable[[int, int], None]
) -> Iterator[Written]:
    """Render pages and write them below ``root``, on ``jobs`` processes when there is enough to do."""
    chunks = [tasks[at : at + _CHUNK] for at in range(0, len(tasks), _CHUNK)]
    done = 0
    for written in _results(chunks, renderer, root, jobs if len(tasks) >= _ENOUGH else 1):
        done += len(written)
        progress(done, len(tasks))
        yield from written


def _results(
    chunks: Iterable[Sequence[Task]], renderer: Renderer, root: str, jobs: int
) -> Iterator[list[Written]]:
    _start(renderer, root)
    if jobs == 1:
        yield from map(_write, chunks)
        return
    # Forked workers share the Portal's memory as long as the collector leaves it alone.
    gc.collect()
    gc.freeze()
    # A process with threads must not be forked: a lock held by one of them would stay held forever.
    context = multiprocessing.get_context("fork" if _can_fork() else "spawn")
    try:
        with ProcessPoolExecutor(jobs, context, _start, (renderer, root)) as pool:
            yield from pool.map(_write, chunks)
    finally:
        gc.unfreeze()


def _can_fork() -> bool:
    return "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1


def _start(renderer: Renderer, root: str) -> None:
    _Worker.renderer, _Worker.root = renderer, root


def _write(tasks: Sequence[Task]) -> list[Written]:
    assert _Worker.renderer is not None
    make = _Worker.renderer.make
    return [(path, key, *write_file(f"{_Worker.root}/{path}", make(job))) for path, key, job in tasks]
