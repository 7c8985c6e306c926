"""Stretches of a text between two signs, found in one pass however hostile the text is."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TICKS = re.compile(r"`+")


def between(text: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """Return where each stretch from an opening to its closing sign begins and ends, both signs included."""
    end = 0
    while (start := text.find(opening, end)) >= 0:
        closed = text.find(closing, start + len(opening))
        if closed < 0:
            return
        end = closed + len(closing)
        yield start, end


def cut(text: str, stretches: Iterator[tuple[int, int]]) -> str:
    """Return a text without some stretches, nor the space before each, line for line."""
    kept, done = [], 0
    for start, end in stretches:
        space = start > done and text[start - 1] == " "
        kept += [text[done : start - space], "\n" * text.count("\n", start, end)]
        done = end
    return "".join((*kept, text[done:]))


def without_spans(line: str) -> str:
    """Return a line without its code: what stands between two equal runs of backticks."""
    return cut(line, _code(line)) if "`" in line else line


def _code(line: str) -> Iterator[tuple[int, int]]:
    runs = [(one.start(), one.end()) for one in _TICKS.finditer(line)]
    later: dict[int, int] = {}
    partner: list[int | None] = []
    for number, (start, end) in reversed(list(enumerate(runs))):
        partner.append(later.get(end - start))
        later[end - start] = number
    partner.reverse()
    number = 0
    while number < len(runs):
        closed = partner[number]
        if closed is not None:
            yield runs[number][0], runs[closed][1]
        number = (number if closed is None else closed) + 1
