"""The zip file that a .docx is: weighed before it is opened, packed without the time of packing."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

LIMIT_MB = 20
"""Of all parts of a template together, unpacked; the built-in ones have about 0.1."""
_MOST_PARTS = 500
_ALWAYS = (1980, 1, 1, 0, 0, 0)


class ArchiveError(Exception):
    """A file that is no zip, or is damaged, or more than ``LIMIT_MB`` in it, which ``large`` tells."""

    def __init__(self, large: bool = False) -> None:
        super().__init__(large)
        self.large = large


def weigh(data: bytes) -> None:
    """Look into a file by its directory alone. Raises ArchiveError where it must not or cannot be opened."""
    try:
        with ZipFile(BytesIO(data)) as parts:
            entries = parts.infolist()
    except (BadZipFile, OSError, ValueError, EOFError) as error:
        raise ArchiveError from error
    if len(entries) > _MOST_PARTS or sum(one.file_size for one in entries) > LIMIT_MB * 1_000_000:
        raise ArchiveError(large=True)


def parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Give the parts of a file. Raises ArchiveError."""
    try:
        with ZipFile(BytesIO(data)) as source:
            for name in source.namelist():
                yield name, source.read(name)
    except (BadZipFile, RuntimeError, OSError, ValueError, EOFError, zlib.error) as error:
        raise ArchiveError from error


def packed(data: bytes) -> bytes:
    """Return a file with the same parts in the same order, which no longer tells when it was packed."""
    return zipped(parts(data))


def zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a file of these parts; the same parts give the same bytes."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, part in parts:
            entry = ZipInfo(name, _ALWAYS)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, part)
    return target.getvalue()
