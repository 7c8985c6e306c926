"""Lists that commands write into ``_data/machine/`` as plain CSV, and that people read and merge."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence


def rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Return the rows by the names of their columns, each with the line on which it ends.

    A row that cannot be taken apart is empty, and the last one.
    """
    reader = csv.DictReader(io.StringIO(text))
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield reader.line_num, {}
            return
        yield reader.line_num, {name: (value or "").strip() for name, value in row.items() if name}


def text_of(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return the text of a list."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return target.getvalue()
