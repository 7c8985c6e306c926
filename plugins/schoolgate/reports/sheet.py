"""A table to be opened in Excel or pasted into a page; what people typed is a text in it and nothing else."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""First characters for which a spreadsheet program computes what follows."""
_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the code page of the machine."""
_MARKUP = re.compile(r"([\\`*_{}\[\]<>&#|~!])")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The headings of a table and its rows, each with as many cells."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def csv(self) -> str:
        """Return a text that Excel in Việt Nam opens right: semicolons, no formulas, its mark before it."""
        target = io.StringIO()
        writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
        writer.writerow(self.head)
        writer.writerows([_guarded(cell) for cell in row] for row in self.rows)
        return _MARK + target.getvalue()

    def markdown(self) -> str:
        """Return a table in Markdown in which no cell is markup."""
        rows = (self.head, ["---"] * len(self.head), *([_plain(cell) for cell in row] for row in self.rows))
        return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _guarded(cell: str) -> str:
    return "'" + cell if cell.startswith(_STARTS) else cell


def _plain(cell: str) -> str:
    return _MARKUP.sub(r"\\\1", " ".join(cell.split()))
