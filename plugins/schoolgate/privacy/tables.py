"""What the heading of a table says of the people in a column."""

from __future__ import annotations

import re
from enum import Enum

from schoolgate.privacy.units import heading, line


class Column(Enum):
    """Whose names stand in a column."""

    NONE = "none"
    """It is no table."""
    CHILD = "child"
    ADULT = "adult"


_ADULT = re.compile(
    r"giáo viên|GV|chủ nhiệm|phụ trách|phụ huynh|cha|mẹ|bố|người|cán bộ|trực|thầy|cô(?!\w)|hướng dẫn|chức"
    r"|đồng chí"
    r"|phân công|giảng|tác giả|thực hiện|sách|bài|truyện|đường|trường",
    re.IGNORECASE,
)


def column(text: str, offset: int) -> Column:
    """Return whose names stand in the column of a table in which a letter stands."""
    start, end = line(text, offset)
    if "|" not in text[start:end]:
        return Column.NONE
    head = cell(heading(text, offset), text.count("|", start, offset), leading=text[start:end])
    return Column.ADULT if _ADULT.search(head) else Column.CHILD


def cell(row: str, number: int, leading: str) -> str:
    """Return the cell of a heading with so many bars before it; those at the edges may lack in one row."""
    cells = row.split("|")
    shift = row.lstrip().startswith("|") - leading.lstrip().startswith("|")
    index = number + shift
    return cells[index] if 0 <= index < len(cells) else ""
