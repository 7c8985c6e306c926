"""The two lines of approval in the head of a post, every other byte kept (R-032)."""

from __future__ import annotations

import json
import re
from datetime import date

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_DASHES = re.compile(rb"-{3,}[ \t]*\Z")
_PLAIN = re.compile(r"[a-z][a-z0-9.-]*")
_MARK = b"\xef\xbb\xbf"


def signed(content: bytes, person: str, day: date) -> bytes | None:
    """Return a post with ``approved_by`` and ``approved_on`` in its head.

    Empty lines of these names are filled, missing ones come last. None where there is no head that begins
    and ends, or where one of the two stands filled already or stands there twice.
    """
    lines = [line for line in _LINE.findall(content) if line]
    begin = next(
        (number for number, line in enumerate(lines) if line.removeprefix(_MARK).strip()), len(lines)
    )
    end = next((n for n in range(begin + 1, len(lines)) if _is_dashes(lines[n])), None)
    if end is None or not _is_dashes(lines[begin].removeprefix(_MARK).lstrip()):
        return None
    head: list[bytes] | None = lines[begin + 1 : end]
    for name, value in (("approved_by", _scalar(person)), ("approved_on", day.isoformat())):
        if head is None:
            return None
        head = _with(head, name.encode(), value.encode(), _ending(lines[begin]))
    return None if head is None else b"".join([*lines[: begin + 1], *head, *lines[end:]])


def _with(head: list[bytes], name: bytes, value: bytes, ending: bytes) -> list[bytes] | None:
    named = [n for n, line in enumerate(head) if re.match(rb"['\"]?" + name + rb"['\"]?[ \t]*:", line)]
    if not named:
        return [*head, name + b": " + value + ending]
    at = named[0]
    rest = rb"[ \t]*:)[ \t]*(?:\"\"|'')?((?:[ \t]+#[^\r\n]*)?)[ \t]*([\r\n]*)"
    empty = re.fullmatch(rb"(" + name + rest, head[at])
    if len(named) > 1 or empty is None or _goes_on(head[at + 1 :]):
        return None
    key, comment, end = empty.groups()
    return [*head[:at], key + b" " + value + comment + end, *head[at + 1 :]]


def _goes_on(below: list[bytes]) -> bool:
    """Whether the value stands on the next lines, indented or as a list."""
    first = next((line for line in below if line.strip() and not line.lstrip().startswith(b"#")), b"")
    return first[:1] in {b" ", b"\t", b"-"}


def _is_dashes(line: bytes) -> bool:
    return _DASHES.match(line.rstrip(b"\r\n")) is not None


def _ending(line: bytes) -> bytes:
    return line[len(line.rstrip(b"\r\n")) :]


def _scalar(person: str) -> str:
    return person if _PLAIN.fullmatch(person) else json.dumps(person, ensure_ascii=False)
