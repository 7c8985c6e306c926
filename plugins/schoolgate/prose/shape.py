"""The shape of a body: headings that skip a level, tables without a head, links without words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from schoolgate.model import Mark
from schoolgate.prose.spans import between, without_spans
from schoolgate.prose.words import without_code
from schoolgate.vietnamese import fold

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.+)$")
_DELIMITER = re.compile(r":?-+:?")
_LINK = re.compile(r"(?<!!)\[([^\]\[]+)\]\(\s*<?([^)\s>]*)")
_BARE = re.compile(r"(?<![(<\[\"'\w/=])https?://[^\s<>)\]]+|<https?://[^\s<>]+>")
_PICTURE = re.compile(r"!\[([^\]\[]*)\]\(\s*<?([^)\s>]+)")
_TABLE = ("<table", "</table>")
_TEXT = re.compile(
    r"(?<![a-z])(?:thuc don|menu|thoi khoa bieu|tkb|lich cong tac|lich tuan|bang gio|bang phan cong|bang diem"
    r"|danh sach)(?![a-z])"
)
"""What a picture is called that shows a table."""
_VAGUE = {
    *("tai day", "o day", "day", "xem them", "xem tai day", "xem o day", "bam vao day", "nhan vao day"),
    *("click here", "here", "link", "lien ket", "duong dan", "chi tiet", "xem chi tiet", "tai ve"),
    *("tai xuong", "xem", "them", "doc them", "read more", "more", "bam day", "an vao day"),
}
"""Names of links that tell nothing to whoever hears them read out of their sentence."""
_SIGNS = re.compile(r"[^\w ]+")
_FIRST = 2
"""The level of the first heading of a body; the title of the page is level 1."""


def shape_of(body: str, first_line: int) -> Iterator[Mark]:
    """Return what is to be marked in the shape of a body that begins on ``first_line`` of its file."""
    lines = without_code(body).split("\n")
    yield from _headings(lines, first_line)
    if "|" in body:
        yield from _tables(lines, first_line)
    if "![" in body:
        yield from _pictures_of_text(lines, first_line)
    if "<table" in body.lower():
        yield from _html_tables("\n".join(lines), first_line)
    for number, line in enumerate(lines, first_line):
        if "[" in line or "://" in line:
            yield from _links(without_spans(line), number)


def _pictures_of_text(lines: list[str], first_line: int) -> Iterator[Mark]:
    """Return pictures of tables, where no table stands in the text as well."""
    if any("|" in line and _is_delimiter(line) for line in lines):
        return
    for number, line in enumerate(lines, first_line):
        for picture in _PICTURE.finditer(without_spans(line)) if "![" in line else ():
            name = _SIGNS.sub(" ", fold(f"{picture[1]} {picture[2]}").replace("_", " "))
            if _TEXT.search(name):
                yield Mark("picture-of-text", number, picture[2])


def _headings(lines: list[str], first_line: int) -> Iterator[Mark]:
    level = _FIRST - 1
    for number, line in enumerate(lines, first_line):
        if "#" in line and (found := _HEADING.match(line)):
            depth, title = len(found[1]), found[2].rstrip(" \t#")
            if depth > level + 1 and title:
                yield Mark("skipped-heading", number, f"{found[1]} {title}", f"{'#' * (level + 1)} {title}")
            level = max(depth, _FIRST - 1)


def _tables(lines: list[str], first_line: int) -> Iterator[Mark]:
    for number, (head, line) in enumerate(pairwise(lines), first_line):
        if "|" in head and "-" in line and _is_delimiter(line) and not head.replace("|", "").strip():
            yield Mark("headless-table", number, head.strip())


def _is_delimiter(line: str) -> bool:
    """Whether a line parts the head of a table from its rows."""
    cells = line.strip().removeprefix("|").removesuffix("|").split("|")
    return all(_DELIMITER.fullmatch(cell.strip()) for cell in cells)


def _html_tables(text: str, first_line: int) -> Iterator[Mark]:
    low = text.lower()
    for start, end in between(low, *_TABLE):
        if "<th" not in low[start:end].replace("<thead", ""):
            yield Mark("headless-table", first_line + text.count("\n", 0, start), "<table>")


def _links(line: str, number: int) -> Iterator[Mark]:
    for found in _LINK.finditer(line):
        name = " ".join(_SIGNS.sub(" ", fold(found[1])).split())
        if name in _VAGUE or found[1].strip().startswith(("http://", "https://")):
            yield Mark("vague-link", number, found[1].strip())
    for bare in _BARE.finditer(_LINK.sub("", line)):
        yield Mark("vague-link", number, bare[0].strip("<>"))
    for picture in _PICTURE.finditer(line):
        if not picture[1].strip():
            yield Mark("missing-alt", number, picture[2])
