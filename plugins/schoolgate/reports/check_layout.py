"""Lines of a terminal: wrapped, in columns, coloured where there is colour."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from schoolgate.reports.findings import showable

WIDTH = 100
"""Columns of the widest line; only a path that cannot be broken is longer."""

Paint = Callable[[str, str], str]
"""Gives a text the colour of a word: ``head``, ``error``, ``warning``, ``note``, ``good`` or ``short``."""


def plain(words: str, _: str) -> str:
    """Return a text without colour."""
    return words


@dataclass(frozen=True, slots=True)
class Layout:
    """How wide lines may be, and what gives them colour."""

    width: int = WIDTH
    paint: Paint = plain

    def lines(self, words: str, indent: int = 0, mark: str = "") -> Iterator[str]:
        """Return a text in lines; ``mark`` stands before the first, the others below its end."""
        yield from _wrapped(words, self.width, " " * indent + mark, " " * (indent + len(mark)))

    def heading(self, words: str, colour: str = "head") -> Iterator[str]:
        """Return a heading after an empty line."""
        yield ""
        yield from (self.paint(line, colour) for line in self.lines(words))

    def table(self, rows: Sequence[Row]) -> Iterator[str]:
        """Return rows in three columns: title, figure, what is to be said of it; what is more below."""
        figure = max((len(row.figure) for row in rows), default=0)
        title = min(max((len(row.title) for row in rows), default=0), self.width * 3 // 5)
        said = self.width - title - figure - 6
        for row in rows:
            cells = (_wrapped(row.title, title), iter([row.figure]), _wrapped(row.said, said))
            for name, number, words in zip_longest(*cells, fillvalue=""):
                shown = self.paint(f"{number:>{figure}}", row.colour) if number else " " * figure
                yield f"  {name:<{title}}  {shown}  {words}".rstrip()
            yield from self.lines(row.more, 4) if row.more else ()


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table."""

    title: str
    figure: str
    said: str
    more: str = ""
    colour: str = "good"


def _wrapped(words: str, width: int, first: str = "", others: str = "") -> Iterator[str]:
    yield from textwrap.wrap(
        showable(words),
        width,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )
