"""What the heading of a table says of the people in a column."""

from __future__ import annotations

import re
from collections.abc import Iterator
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

_DUTIES = re.compile(
    r"chức (?:vụ|danh)|phân công|nhiệm vụ|giảng dạy|môn dạy|trình độ|chủ nhiệm lớp|chuyên môn", re.IGNORECASE
)


def speaks_of_duties(head: str) -> bool:
    """Whether a heading says that the people in a table work at the school."""
    return bool(_DUTIES.search(head))


def column(text: str, offset: int) -> Column:
    """Return whose names stand in the column of a table in which a letter stands."""
    start, end = line(text, offset)
    if "|" not in text[start:end]:
        return Column.NONE
    return Column.ADULT if _ADULT.search(heading_of_cell(text, offset)) else Column.CHILD


def rows(text: str) -> Iterator[tuple[int, int, str]]:
    """Return the rows of all tables: from where to where each goes, and the heading of its table."""
    head, start, fresh = "", 0, False
    for words in text.split("\n"):
        if "|" not in words:
            head = head if not words.strip() and fresh else ""
            fresh = False
        elif head:
            fresh = False
            yield start, start + len(words), head
        else:
            head, fresh = words, True
        start += len(words) + 1


def heading_of_cell(text: str, offset: int) -> str:
    """Return what stands above the cell in which a letter stands; bars at the edges may lack in one row."""
    start, end = line(text, offset)
    row = heading(text, offset)
    cells = row.split("|")
    shift = row.lstrip().startswith("|") - text[start:end].lstrip().startswith("|")
    index = text.count("|", start, offset) + shift
    return cells[index] if 0 <= index < len(cells) else ""
