"""New posts, albums and documents as text: the head filled in, the rest for the author. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from schoolgate.model import NOTICES
from schoolgate.vietnamese import nfc, slug

LONGEST_NAME = 60
"""Letters of the longest name of a folder, without its day: Windows stops at 260 for a whole path."""
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_Field = tuple[str, str | date | Sequence[str]]


@dataclass(frozen=True, slots=True)
class New:
    """A text to be written, and its content path; ``path`` is ``""`` where the title has no letter."""

    path: str
    text: str

    @property
    def folder(self) -> str:
        """The folder for the text and what belongs beside it."""
        return self.path.removesuffix("/index.md")


def new_post(category: str, title: str, day: date, author: str = "", event: str = "") -> New:
    """Return a post that nobody has approved yet; a notice also asks from when and until when it holds."""
    fields: list[_Field] = [
        ("title", plain(title)),
        ("date", day),
        ("author", author),
        ("approved_by", ""),
        ("approved_on", ""),
        ("summary", ""),
    ]
    if category == NOTICES:
        fields += [("effective_from", day), ("expires", "")]
    else:
        fields += [("image", ""), ("event", event)]
    return New(_path(f"news/{category}", _named(title), day), _text([*fields, ("tags", [])]))


def new_album(title: str, day: date, author: str = "", event: str = "") -> New:
    """Return an album without its photos."""
    fields: list[_Field] = [
        ("title", plain(title)),
        ("date", day),
        ("event", event),
        ("summary", ""),
        ("author", author),
        ("cover", ""),
    ]
    return New(_path("albums", _named(title), day), _text(fields))


def new_document(group: str, title: str, number: str, kind: str, issuer: str, day: date) -> New:
    """Return a document without its PDF; ``number`` is its number and symbol: ``51/QĐ-THHP``."""
    fields: list[_Field] = [
        ("title", plain(title)),
        ("number", plain(number)),
        ("type", kind),
        ("issuer", issuer),
        ("issued_on", day),
        ("effective_on", day),
        ("signer", ""),
        ("signer_position", ""),
        ("published_on", ""),
        ("field", ""),
        ("tags", []),
    ]
    digits, _, symbol = plain(number).partition("/")
    lead = slug(f"{symbol.partition('-')[0]} {digits}")
    name = _named(title)
    return New(_path(f"documents/{group}", f"{lead}-{name}" if lead and name else name), _text(fields))


def plain(words: str) -> str:
    """Return one line of composed letters that a file can hold."""
    return nfc(" ".join(words.encode("utf-8", "replace").decode().split()))


def _named(title: str) -> str:
    """Return the name of a folder, cut between two words."""
    name = slug(title)
    return (
        name
        if len(name) <= LONGEST_NAME
        else name[: LONGEST_NAME + 1].rpartition("-")[0] or name[:LONGEST_NAME]
    )


def _path(folder: str, name: str, day: date | None = None) -> str:
    if not name:
        return ""
    return f"{folder}/{day.isoformat()}-{name}/index.md" if day else f"{folder}/{name}/index.md"


def _text(fields: Sequence[_Field]) -> str:
    return "---\n" + "".join(f"{name}: {_value(value)}".rstrip() + "\n" for name, value in fields) + "---\n\n"


def _value(value: str | date | Sequence[str]) -> str:
    """Return a value as YAML reads it back as it is, whatever somebody typed."""
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        return "[" + ", ".join(map(_value, value)) + "]"
    return value if not value or _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
