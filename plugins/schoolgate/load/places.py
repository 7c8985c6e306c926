"""The folder decides: what a Markdown file is, from where it lies (design.md section 3)."""

from __future__ import annotations

import posixpath
import re
from typing import NamedTuple

from schoolgate.load.moments import moment
from schoolgate.model import Layer

INTERNAL_GROUP = "internal"
"""The group of documents that only the staff may read: minutes and reports of boards (R-092, R-130)."""
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}(?=-|$)")


class Place(NamedTuple):
    """Kind (``post``, ``document``, ``album``, ``lesson``, ``page``), layer, category or group by its folder.

    ``stray`` is empty, or the key of the sentence that says why the file lies wrong.
    """

    kind: str
    layer: Layer = Layer.PUBLIC
    group: str = ""
    stray: str = ""


def place_of(path: str) -> Place:
    """Return what the Markdown file at a content path is."""
    top, _, rest = path.partition("/")
    parts = rest.split("/")
    if top == "news":
        return _post(parts)
    if top == "documents":
        return _document(parts)
    if top == "albums":
        right = len(parts) == 2 and parts[1] == "index.md"
        return Place("album", stray="" if right else "misplaced-album")
    if top == "resources":
        return _lesson(parts)
    if top == "internal":
        return _internal(parts)
    return Place("page", stray="misplaced-data" if top == "_data" else "")


def misdated(path: str, day: str) -> str:
    """Return the key of what is wrong with the date in the folder's or file's name, or ''."""
    folder, name = posixpath.split(path)
    named = posixpath.basename(folder) if name == "index.md" else name
    found = _DATED.match(named)
    if found is None or moment(found[0]) is None:
        return "undated-name"
    return "" if found[0] == day else "other-date-in-name"


def _post(parts: list[str], layer: Layer = Layer.PUBLIC) -> Place:
    group, *inside = parts
    if not inside:
        return Place("post", layer, stray="misplaced-post")
    if inside == ["index.md"]:
        return Place("post", layer, group, stray="misplaced-index")
    if len(inside) == 1 or (len(inside) == 2 and inside[1] == "index.md"):
        return Place("post", layer, group)
    return Place("post", layer, group, stray="beside-index" if len(inside) == 2 else "post-too-deep")


def _document(parts: list[str]) -> Place:
    right = len(parts) in {2, 3} and (parts[-1] == "index.md") == (len(parts) == 3)
    return Place("document", group=parts[0] if right else "", stray="" if right else "misplaced-document")


def _lesson(parts: list[str], layer: Layer = Layer.PUBLIC) -> Place:
    return Place("lesson", layer, stray="misplaced-store" if parts == ["index.md"] else "")


def _internal(parts: list[str]) -> Place:
    if parts[0] == "resources" and parts[1:] != ["index.md"]:
        return _lesson(parts[1:], Layer.INTERNAL)
    if parts[0] == "documents" and parts[1:] not in ([], ["index.md"]):
        return _internal_document(parts[1:])
    if parts[0] != "news" or len(parts) == 1:
        return Place("page", Layer.INTERNAL)
    inside = parts[1:]
    if inside == ["index.md"]:
        return Place("page", Layer.INTERNAL)
    if len(inside) == 1 or (len(inside) == 2 and inside[1] == "index.md"):
        return Place("post", Layer.INTERNAL)
    return _post(inside, Layer.INTERNAL)


def _internal_document(parts: list[str]) -> Place:
    right = len(parts) == 1 or (len(parts) == 2 and parts[1] == "index.md")
    return Place(
        "document", Layer.INTERNAL, INTERNAL_GROUP, stray="" if right else "misplaced-internal-document"
    )
