"""Files of the store of lessons: which of them a row may name, and which nobody names (R-086).

Layer 1 publishes cleaned copies of PDFs and pictures, and nothing else: presentations, videos and archives
carry authors, hidden slides, places and macros that nobody here can take out of them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from schoolgate import addresses
from schoolgate.load import items, tables
from schoolgate.load.items import Item
from schoolgate.load.problems import BROKEN, UNKNOWN_FILE, problem
from schoolgate.load.reading import PHOTOS, suffix
from schoolgate.load.walk import Tree
from schoolgate.model import Layer, Lesson, Problem

MISSING = "lessons/missing-file"
UNPUBLISHED = "lessons/unpublished-file"
STORES = ("resources/", "internal/resources/")
_PUBLISHED = {".pdf", *PHOTOS}


class Store:
    """Looks up the files that rows name, and keeps in mind which were named."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._named: set[str] = set()

    def with_file(self, lesson: Lesson) -> tuple[Lesson, Problem | None]:
        """Return a lesson of a table with the content path of its file; or without one, and why."""
        if not lesson.file:
            return lesson, None
        path = addresses.resolve(lesson.where.path, addresses.decoded(lesson.file)) or ""
        self._named.add(path)
        fault = self._fault(lesson, path)
        return dataclasses.replace(lesson, file="" if fault else path), fault

    def _fault(self, lesson: Lesson, path: str) -> Problem | None:
        where, target = lesson.where, lesson.file
        fault = items.reference_fault(self._tree, where.path, target, path, lesson.layer, where.line)
        if fault and fault.kind == BROKEN:
            near = dict(fault.message.values)["near"]
            fault = problem(
                MISSING, where.path, "lesson-file" + ("-near" if near else ""), target=target, near=near
            )
        elif fault is None and not self._may_be_had(lesson.layer, path):
            fault = problem(UNPUBLISHED, where.path, "lesson-file-kind", target=target)
        return dataclasses.replace(fault, where=where, left_out=False) if fault else None

    def _may_be_had(self, layer: Layer, path: str) -> bool:
        return path in self._tree.files and (layer is Layer.INTERNAL or suffix(path) in _PUBLISHED)

    def unnamed(self, written: Iterable[Item]) -> Iterator[Problem]:
        """Record files that lie in the store but that no row and nothing written names: nobody sees them."""
        files = [path for path in self._tree.files if path.startswith(STORES) and not _is_read(path)]
        if not files:
            return
        linked = {one.path for item in written for one in (*item.prose.links, *item.prose.images)}
        for path in files:
            if path not in self._named and path not in linked:
                yield problem(UNKNOWN_FILE, path, "lesson-file-unnamed")


def _is_read(path: str) -> bool:
    """Whether a file is something written or a table, or was told how to be saved as one."""
    return path.endswith(".md") or tables.table_of(path) is not None
