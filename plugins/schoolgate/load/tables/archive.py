"""The zip file that an .xlsx is, looked at before anybody opens it: a few bytes can hold gigabytes."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from openpyxl.utils import column_index_from_string

from schoolgate.load.problems import UnreadableError
from schoolgate.load.tables.grid import MOST_COLUMNS, MOST_ROWS

_MOST_UNZIPPED = 60_000_000
"""Bytes of all parts together; 10,000 rows of lessons have about 8 million."""
_MOST_PARTS = 2_000
_SMALL = 1_000_000
_MOST_RATIO = 150
"""Real sheets are packed to a tenth or a twentieth; what shrinks more than this is a trap."""

_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\br="(\d{1,9})"')
_WIDE = re.compile(rb'\br="(?:[A-Z]{3}|G[S-Z]|[H-Z][A-Z])\d')
"""A cell beyond GR, the 200th column, whether it is filled or not."""
_FILLED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<(?:\w+:)?(?:v|is|f)\b')
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_DAMAGED = (BadZipFile, RuntimeError, OSError, EOFError, ValueError, zlib.error)


@dataclass(frozen=True, slots=True)
class Archive:
    """What was seen of a workbook's sheets: whether cells are computed, and cells beyond what is read."""

    formulas: bool
    beyond: tuple[str, ...]
    """One cell of each sheet that has some beyond the rows and columns that are read: ``XFD1``."""


def look(data: bytes) -> Archive:
    """Look into the bytes of an .xlsx. Raises UnreadableError where it must not, or cannot, be opened."""
    try:
        with ZipFile(BytesIO(data)) as parts:
            _weigh(parts, len(data))
            sheets = [
                parts.read(part)
                for part in parts.infolist()
                if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")
            ]
    except _DAMAGED as error:
        raise UnreadableError("broken-workbook", reason=type(error).__name__) from error
    if any(_DOCTYPE.search(sheet) for sheet in sheets):
        raise UnreadableError("broken-workbook", reason="DOCTYPE")
    beyond = tuple(cell for cell in map(_beyond, sheets) if cell)
    return Archive(any(_FORMULA.search(sheet) for sheet in sheets), beyond)


def _weigh(parts: ZipFile, packed: int) -> None:
    """Refuse what would grow too much, by the sizes in the directory; zipfile reads no more than those."""
    entries = parts.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    grown = unpacked > _SMALL and unpacked > _MOST_RATIO * packed
    if len(entries) > _MOST_PARTS or unpacked > _MOST_UNZIPPED or grown:
        raise UnreadableError("workbook-too-big", unpacked=unpacked // 1_000_000)
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError("workbook-encrypted")


def _beyond(sheet: bytes) -> str:
    """Return a filled cell beyond the limits, or ''. Most sheets are small, which is quick to see."""
    last = max(map(int, _ROW.findall(sheet)), default=sheet.count(b"<row"))
    if last <= MOST_ROWS and not _WIDE.search(sheet):
        return ""
    if not _ROW.search(sheet):
        return f"A{MOST_ROWS + 1}"
    for match in _FILLED.finditer(sheet):
        if int(match[2]) > MOST_ROWS or column_index_from_string(match[1].decode()) > MOST_COLUMNS:
            return (match[1] + match[2]).decode()
    return ""
