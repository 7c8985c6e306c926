"""Disk -> Portal. The only reader of content/: records what it finds as facts, judges nothing.

A file that cannot be read becomes a Problem and stays out; everything else is read all the same.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from schoolgate.load import head
from schoolgate.load.assembly import assemble
from schoolgate.load.gathering import gather
from schoolgate.load.problems import SettingsError, UnreadableError
from schoolgate.load.settings import read_settings, sample_day
from schoolgate.load.walk import walk
from schoolgate.model import Portal
from schoolgate.storage import on_disk

__all__ = ["SettingsError", "UnreadableError", "body", "load", "read_settings", "sample_day"]


def load(content: Path, *, as_of: date, cache: Path | None, jobs: int = 1) -> Portal:
    """Read a school's content folder as of a day in Asia/Ho_Chi_Minh.

    ``cache`` is a folder in which the facts of unchanged files are kept between builds, None to keep none;
    ``jobs`` is the most processes to use. Raises SettingsError when the settings in ``_data/`` cannot be
    used; nothing that lies elsewhere in the folder makes it raise.
    """
    with _without_collector():
        settings, problems = read_settings(content, cache)
        tree = walk(content)
        facts = gather(tree, cache, jobs)
        return assemble(settings, as_of, tree, facts, list(problems))


def body(content: Path, path: str) -> str:
    """Return the Markdown below the head of a content file, decoded exactly as ``load`` does.

    Raises OSError or UnreadableError when the file has been lost or broken since it was loaded.
    """
    return head.split(on_disk(content, path).read_bytes()).body


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keep the garbage collector from looking, again and again, at values that all stay alive."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
