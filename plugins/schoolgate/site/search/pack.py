"""The files of a finished shard in one file, so that it is either there or not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from schoolgate.storage import write_bytes


class Pack:
    """Small files behind each other, after a line that lists their paths and sizes."""

    def __init__(self, source: Path | bytes) -> None:
        self._source = source
        self._places = dict(self._table())

    @classmethod
    def of(cls, files: Mapping[str, bytes], store: Path | None) -> Pack:
        """Pack files, and keep them at ``store`` if there is one. Raises OSError."""
        listed = sorted(files.items())
        head = json.dumps([[path, len(data)] for path, data in listed], separators=(",", ":")).encode()
        packed = b"\n".join((head, b"".join(data for _, data in listed)))
        if store:
            write_bytes(store, packed)
        return cls(store or packed)

    def _table(self) -> Iterator[tuple[str, tuple[int, int]]]:
        line = self._head()
        place = len(line)
        for path, size in json.loads(line):
            yield path, (place, place + size)
            place += size

    def _head(self) -> bytes:
        if isinstance(self._source, bytes):
            return self._source[: self._source.index(b"\n") + 1]
        with self._source.open("rb") as source:
            return source.readline()

    @cached_property
    def _bytes(self) -> bytes:
        return self._source if isinstance(self._source, bytes) else self._source.read_bytes()

    def paths(self) -> list[str]:
        """Return the path of every file."""
        return list(self._places)

    def read(self, path: str) -> bytes:
        """Return the bytes of a file. Raises KeyError."""
        start, end = self._places[path]
        return self._bytes[start:end]
