"""What can be said of a PDF without opening it."""

from __future__ import annotations

CLEAN_VERSION = "1"
"""To be raised whenever the same PDF would come out as other bytes."""
LARGEST = 50_000_000
"""Bytes; a parent opens these files on a phone."""


class PdfRefusedError(Exception):
    """A PDF that cannot be published; ``key`` names its sentence in ``locale/*/attachments.yml``."""

    def __init__(self, key: str, kind: str = "") -> None:
        super().__init__(key, kind)
        self.key = key
        self.kind = kind
