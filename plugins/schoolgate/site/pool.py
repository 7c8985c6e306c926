"""Writing many pages, one renderer per core. Small work stays in this process."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from schoolgate.site.mass import Renderer
from schoolgate.site.pages import Job
from schoolgate.site.tree import write_file
from schoolgate.workers import spread

_ENOUGH = 300
"""Pages from which on a second process pays for its start."""
_CHUNK = 50

Written = tuple[str, str, int, int]
"""Path, key, size in bytes, time of change in nanoseconds."""

Task = tuple[str, str, Job]
"""Path, key and job of a page to be written."""


@dataclass(frozen=True, slots=True)
class _Writer:
    """Renders pages and writes them below ``root``. Forked workers inherit it, spawned ones are sent it."""

    renderer: Renderer
    root: str

    def __call__(self, tasks: Sequence[Task]) -> list[Written]:
        make = self.renderer.make
        return [(path, key, *write_file(f"{self.root}/{path}", make(job))) for path, key, job in tasks]


def write_pages(
    tasks: Sequence[Task], renderer: Renderer, root: str, jobs: int, progress: Callable[[int, int], None]
) -> Iterator[Written]:
    """Render pages and write them below ``root``, on ``jobs`` processes when there is enough to do."""
    write = _Writer(renderer, root)
    chunks = [tasks[at : at + _CHUNK] for at in range(0, len(tasks), _CHUNK)]
    done = 0
    # Forked workers share the Portal's memory as long as the collector leaves it alone.
    gc.freeze()
    try:
        for chunk, written in spread(write, chunks, jobs if len(tasks) >= _ENOUGH else 1):
            done += len(chunk)
            progress(done, len(tasks))
            # A worker that the system ended, for want of memory perhaps, costs time and no page.
            yield from write(chunk) if written is None else written
    finally:
        gc.unfreeze()
