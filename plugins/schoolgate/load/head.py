"""A Markdown file of content/: the head between two lines of dashes, and the body below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from frontmatter.default_handlers import YAMLHandler

from schoolgate.load import plain_yaml
from schoolgate.load.decoding import decode, line_of, without_control
from schoolgate.load.problems import UnreadableError

_LONGEST_HEAD = 1_000_000
_WRONG_DASHES = re.compile(r"^(?:-{1,2}|[–—]+|\*{3,}|_{3,}|={3,})[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"^(?:[a-z_]+\s*:|\s|#|-|$)")


@dataclass(frozen=True, slots=True)
class Split:
    """Head and body as text, each with the line of the file on which it begins."""

    head: str
    head_line: int
    body: str
    body_line: int
    encoding: str


class PlainHandler(YAMLHandler):
    """Lets the library split, keeps every value as text, and keeps the body as it is."""

    FM_BOUNDARY = re.compile(r"^-{3,}[ \t]*(?:\n|\Z)", re.MULTILINE)

    def load(self, fm: str, **kwargs: object) -> Any:
        """Read a head. Raises UnreadableError."""
        return plain_yaml.read(fm, int(str(kwargs.get("first_line", 1))))


HANDLER = PlainHandler()


def split(data: bytes) -> Split:
    """Decode a file and split it. Raises UnreadableError when it has no head that begins and ends."""
    text, encoding = decode(data)
    start = len(text) - len(text.lstrip())
    trimmed = text[start:]
    line = line_of(text, start)
    if not HANDLER.detect(trimmed):
        raise UnreadableError("wrong-dashes" if _WRONG_DASHES.match(trimmed) else "no-head", line)
    try:
        head, body = HANDLER.split(trimmed)
    except ValueError:
        raise UnreadableError("head-not-closed", _last_field(trimmed, line)) from None
    if len(head) > _LONGEST_HEAD:
        raise UnreadableError("head-too-long", line)
    body_line = line + 1 + head.count("\n") + 1
    return Split(head, line + 1, without_control(body), body_line, encoding)


def fields(parts: Split) -> plain_yaml.Plain:
    """Read the fields of a head. Raises UnreadableError."""
    plain: plain_yaml.Plain = HANDLER.load(parts.head, first_line=parts.head_line)
    return plain


def _last_field(text: str, first_line: int) -> int:
    """Return the line after which the closing dashes are missing: the last that looks like a field."""
    last = first_line
    for number, line in enumerate(text.split("\n")[1:], first_line + 1):
        if not _FIELD.match(line) or not line.strip():
            break
        last = number
    return last
