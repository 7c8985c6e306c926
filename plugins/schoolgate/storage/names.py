"""From the composed names we use to the names a disk really holds."""

from __future__ import annotations

import unicodedata
from pathlib import Path


def on_disk(root: Path, path: str) -> Path:
    """Return the file a content path means; on disk its name may be decomposed, as macOS writes it.

    The result need not exist: the next step that opens it raises OSError then.
    """
    direct = root / path
    if path.isascii() or direct.exists():
        return direct
    found = root
    for part in path.split("/"):
        found = _entry(found, part)
    return found


def _entry(folder: Path, name: str) -> Path:
    direct = folder / name
    if direct.exists() or not folder.is_dir():
        return direct
    same = (one for one in sorted(folder.iterdir()) if unicodedata.normalize("NFC", one.name) == name)
    return next(same, direct)
