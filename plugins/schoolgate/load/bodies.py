"""What no author writes and what would keep the Markdown library busy for minutes: pasted pictures, loops."""

from __future__ import annotations

from schoolgate.load.decoding import line_of
from schoolgate.load.problems import UnreadableError

_LONGEST_LINE = 20_000
_MOST_MARKS = 20_000
_MOST_CELLS = 500_000


def guard(body: str, first_line: int) -> None:
    """Refuse a body whose shape is that of an accident. Raises UnreadableError with the line."""
    if len(body) <= _LONGEST_LINE // 10:
        return
    lines = body.split("\n")
    for number, line in enumerate(lines, first_line):
        if len(line) > _LONGEST_LINE:
            raise UnreadableError("line-too-long", number, longest=_LONGEST_LINE)
    for mark in "<[":
        if body.count(mark) > _MOST_MARKS:
            found = line_of(body, body.index(mark)) + first_line - 1
            raise UnreadableError("too-many-marks", found, mark=mark)
    if body.count("|") > _LONGEST_LINE // 100:
        _guard_tables(lines, first_line)


def _guard_tables(lines: list[str], first_line: int) -> None:
    """Count cells as the library makes them: every row is filled up to the width of the head."""
    widths = [line.count("|") for line in lines]
    widest = max(widths)
    if widest * sum(1 for width in widths if width) > _MOST_CELLS:
        raise UnreadableError("table-too-big", widths.index(widest) + first_line)
