"""Content hashes: the names of everything that is cached."""

from __future__ import annotations

import hashlib
from pathlib import Path

_SIZE = 16


def digest(*parts: bytes | str) -> str:
    """Return 32 hexadecimal digits that stand for the parts in this order."""
    hasher = hashlib.blake2b(digest_size=_SIZE)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        hasher.update(len(data).to_bytes(8, "big"))
        hasher.update(data)
    return hasher.hexdigest()


def file_digest(path: Path) -> str:
    """Return the hash of a file's bytes, read piece by piece. Raises OSError."""
    hasher = hashlib.blake2b(digest_size=_SIZE)
    with path.open("rb") as source:
        while piece := source.read(1 << 20):
            hasher.update(piece)
    return hasher.hexdigest()
