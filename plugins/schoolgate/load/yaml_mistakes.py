"""What a teacher probably meant where YAML cannot read on: from the parser's error to one of our sentences.

The parser's words depend on the parser and name places, not causes; so the lines themselves are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import yaml

from schoolgate.load.problems import UnreadableError

_KEYED = re.compile(r"^\s*(?:- +)*([^\s:#\"'\[{][^:]*?)\s*:(?:\s+(.*?))?\s*$")
_GLUED = re.compile(r"^\s*(?:- +)*([A-Za-z_]+):(\S.*)$")
_SPECIAL = "*&!%@`|>?-{["
_CLOSED = {'"': re.compile(r'^"(?:[^"\\]|\\.)*"'), "'": re.compile(r"^'(?:[^']|'')*'")}


def diagnose(lines: list[str], error: yaml.YAMLError, first_line: int) -> UnreadableError:
    """Return the mistake behind a YAML error; the first of ``lines`` is ``first_line`` of its file."""
    fault, origin = _place(error, len(lines))
    for number in _suspects(lines, fault, origin):
        if mistake := _in_line(lines[number], number + first_line):
            return mistake
    number = origin if _wordy(lines[origin]) else fault
    line = lines[number]
    if _wordy(line):
        return UnreadableError("no-colon", number + first_line, text=line.strip())
    if line[:1] == " " or _indented_before(lines, number):
        return UnreadableError("indent", number + first_line, text=line.strip())
    return UnreadableError("yaml", number + first_line, text=line.strip())


def _place(error: yaml.YAMLError, count: int) -> tuple[int, int]:
    """Return the line of the error and the line where the thing began that went wrong, from 0."""
    mark = getattr(error, "problem_mark", None)
    origin = getattr(error, "context_mark", None) or mark
    last = count - 1
    fault = min(mark.line, last) if mark else 0
    return fault, min(origin.line, last) if origin else fault


def _suspects(lines: list[str], fault: int, origin: int) -> Iterable[int]:
    """Lines in which to look for a cause: unclosed quotes anywhere before, the rest close by."""
    quoted = [number for number in range(fault + 1) if _quote_left_open(lines[number])]
    before = next((number for number in range(fault - 1, -1, -1) if lines[number].strip()), fault)
    return dict.fromkeys([*quoted[:1], *sorted({origin, before, fault})])


def _quote_left_open(line: str) -> bool:
    keyed = _KEYED.match(line)
    value = (keyed[2] or "") if keyed else ""
    return value[:1] in _CLOSED and not _CLOSED[value[:1]].match(value)


def _in_line(line: str, number: int) -> UnreadableError | None:
    """Return the mistake that a line shows by itself."""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return UnreadableError("tab", number)
    if keyed := _KEYED.match(line):
        return _in_value(keyed[1], keyed[2] or "", number)
    if glued := _GLUED.match(line):
        return UnreadableError("no-space", number, field=glued[1], text=glued[2])
    return None


def _in_value(name: str, value: str, number: int) -> UnreadableError | None:
    if closed := _CLOSED.get(value[:1]):
        whole = closed.match(value)
        if whole is None:
            return UnreadableError("open-quote", number, field=name)
        if value[whole.end() :].strip() and not value[whole.end() :].lstrip().startswith("#"):
            return UnreadableError("after-quote", number, field=name, text=value)
        return None
    listed = value[:1] in "[{" and value[-1:] in "]}"
    if value[:1] and value[0] in _SPECIAL and not listed:
        return UnreadableError("special-character", number, character=value[0])
    if not listed and (": " in value or value.endswith(":")):
        return UnreadableError("colon", number, field=name, text=value)
    return None


def _wordy(line: str) -> bool:
    """Whether a line is prose: words without a colon."""
    return bool(line.strip()) and ":" not in line and not line.lstrip().startswith(("#", "-", "]", "}"))


def _indented_before(lines: list[str], number: int) -> bool:
    return any(line[:1] == " " for line in lines[:number])
