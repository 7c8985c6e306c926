"""What the files of the pack are called: short, ASCII, no two alike where capitals do not count."""

from __future__ import annotations

import re
from posixpath import splitext

from schoolgate import addresses
from schoolgate.storage import digest
from schoolgate.vietnamese import slug

INDEX = "index.html"
ITEMS = "noi-dung/"
FILES = "tep/"
LONGEST = 80
"""Letters of the longest name in a folder; with that of its folder it stays far from the 260 of Windows."""
_STEM = 50
_PLAIN = re.compile(r"[A-Z][A-Z0-9]{0,5}(\.[A-Z][A-Z0-9]{0,5}){1,3}")


def item_page(id_: str) -> str:
    """Return the page of an item: ``noi-dung/T2.C3.M1.html``; a school's own id may hold anything."""
    return f"{ITEMS}{id_ if _PLAIN.fullmatch(id_) else _told_apart(id_, id_, 'noi-dung')}.html"


def proof_page(path: str) -> str:
    """Return the page of something written, by its content path."""
    return f"{FILES}{_told_apart(addresses.stem(path), path, 'van-ban')}.html"


def table_file(path: str) -> str:
    """Return the file of a table, by its content path."""
    return f"{FILES}{_told_apart(splitext(addresses.stem(path))[0], path, 'bang')}.csv"


def settings_file(path: str) -> str:
    """Return the file of settings that a row names, by their content path."""
    return f"{FILES}{_told_apart(splitext(addresses.stem(path))[0], path, 'tep')}.txt"


def finished_file(name: str) -> str:
    """Return the file of a finished photo or PDF, whose name says what its bytes are."""
    return FILES + name


def _told_apart(words: str, key: str, else_: str) -> str:
    stem = slug(words)[:_STEM].strip("-") or else_
    return f"{stem}-{digest(key)[:10]}"
