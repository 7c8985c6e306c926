"""What belongs together in a text: a sentence, an item of a list, a row of a table with its heading."""

from __future__ import annotations

import re

_FAR = 1000
"""Letters to either side of which no sentence goes on."""
_LONGEST_LIST = 8000
"""Letters of the longest list that belongs to the line above it."""
_LONGEST_TABLE = 200
"""Rows from which the heading of a table is looked for."""
_LISTED = re.compile(r"(?:học sinh|HS|các em|các bé|các cháu|các con|danh sách)(?!\w)", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:\d{1,3}[.)]|[a-zđ]\)|STT)")
_END = re.compile(r"(?<![ .(]\w)(?<!TP)(?<!Th[Ss])(?<!TS)[.!?…]+[\"”)]*\s+(?=[^\s\da-zà-ỹđ])")


def unit(text: str, offset: int) -> tuple[int, int]:
    """Return from where to where the sentence, item or row goes in which a letter stands."""
    start, end = line(text, offset)
    if stands_alone(text[start:end]):
        return max(start, offset - _FAR), min(end, offset + _FAR)
    while start > offset - _FAR and start and not _is_edge(text, start - 1):
        start = line(text, start - 1)[0]
    while end < min(len(text), offset + _FAR) and not _is_edge(text, end + 1):
        end = line(text, end + 1)[1]
    return _sentence(text, offset, max(start, offset - _FAR), min(end, offset + _FAR))


def line(text: str, offset: int) -> tuple[int, int]:
    """Return from where to where the line goes in which a letter stands."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def stands_alone(words: str) -> bool:
    """Whether a line is a row of a table or an item of a numbered list."""
    return "|" in words or bool(_ITEM.match(words))


def heading(text: str, offset: int) -> str:
    """Return the first row of the table in which a letter stands, '' outside a table.

    Where the line of dashes was below the heading, there is an empty line now.
    """
    start, end = line(text, offset)
    found, gaps = "", 0
    for _ in range(_LONGEST_TABLE):
        words = text[start:end]
        if "|" in words:
            found = words
        elif words.strip() or not found or gaps:
            break
        else:
            gaps += 1
        if not start:
            break
        start, end = line(text, start - 1)
    return found


def list_below(text: str, offset: int) -> tuple[int, int] | None:
    """Return from where to where the list goes that a line such as ``Danh sách lớp 5A:`` stands above."""
    start, end = line(text, offset)
    if end - start > _FAR:
        return None
    words = text[start:end].rstrip()
    if not _LISTED.search(words) or "|" in words or words.endswith((".", ";", "!", "?")):
        return None
    begun = end + (2 if text.startswith("\n\n", end) else 1)
    is_table = "|" in text[slice(*line(text, begun))]
    stop = _end_of_table(text, begun) if is_table else text.find("\n\n", begun)
    return begun, min(stop if stop > 0 else len(text), begun + _LONGEST_LIST)


def _end_of_table(text: str, offset: int) -> int:
    first = text.find("\n\n", offset)
    second = text.find("\n\n", first + 1) if first > 0 else -1
    return second if second > 0 else len(text)


def _is_edge(text: str, offset: int) -> bool:
    start, end = line(text, offset)
    return not text[start:end].strip() or stands_alone(text[start:end])


def _sentence(text: str, offset: int, start: int, end: int) -> tuple[int, int]:
    for found in _END.finditer(text, start, end):
        if found.end() > offset:
            return start, found.end()
        start = found.end()
    return start, end
