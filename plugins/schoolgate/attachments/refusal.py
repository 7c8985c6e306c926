"""What can be said of a PDF without the libraries that open it."""

from __future__ import annotations

from typing import NamedTuple

CLEAN_VERSION = "1"
"""To be raised whenever the same PDF would come out as other bytes."""
LIST_VERSION = "1"
"""To be raised whenever lists of persons would be found in another way."""
LARGEST = 50_000_000
"""Bytes; a parent opens these files on a phone."""


class Listed(NamedTuple):
    """How many persons a PDF lists, and on which page they begin, from 1."""

    persons: int = 0
    page: int = 0


class PdfRefusedError(Exception):
    """A PDF that cannot be published; ``key`` names its sentence in ``locale/*/attachments.yml``."""

    def __init__(self, key: str, kind: str = "") -> None:
        super().__init__(key, kind)
        self.key = key
        self.kind = kind
