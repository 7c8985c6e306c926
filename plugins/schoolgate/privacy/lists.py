"""Lists of persons in tables: a heading that speaks of names, and below it rows of names with what is theirs.

The lines may come from a spreadsheet or from the page of a PDF, in which a table has lost its ruling: so what
counts is what stands on one line, not in which column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from schoolgate.vietnamese import fold

LEAST = 5
"""So many rows are a list of persons (a few winners of a prize are none)."""

_CODES = (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1EA0, 0x1EFA))
_UPPER = "".join(chr(code) for code in _CODES if chr(code).isupper())
_NAME = re.compile(rf"(?<!\w)[{_UPPER}][^\W\d_]*(?:\s[{_UPPER}][^\W\d_]*){{1,5}}(?![^\W\d_])")
_LONGEST = 400

_OF_NAMES = re.compile(
    r"\bho(?: va|,| -)? ?(?:ten|dem)\b|\bho va\b.{0,40}\bten\b|\bten (?:hoc sinh|hs|tre|be|em)\b"
)
_OF_STAFF = re.compile(
    r"\b(?:giao vien|gv|gvcn|can bo|nhan vien|chuc (?:vu|danh)|nhiem vu|chu nhiem|to chuyen mon)\b"
)
_OF_BIRTH = re.compile(r"\b(?:ngay|nam)\b.{0,40}(?<!hoc )\bsinh\b(?! hoat)|\bsinh ngay\b")
_OF_CLASS = re.compile(r"\blop\b")
_OF_PHONE = re.compile(r"\b(?:dien thoai|di dong|sdt|so dt|d[dt]dd|lien he)\b")
_OF_NUMBER = re.compile(r"\b(?:cccd|cmnd|can cuoc|dinh danh)\b")
_OF_MARKS = re.compile(r"\b(?:diem|toan|tieng viet|xep loai|hoc luc|hanh kiem|ket qua|danh gia|muc dat)\b")

_DAY = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b"
    r"|(?<=\s\s)(?:19[4-9]|20[0-3])\d(?=\s*$|\s\s)"
)
"""A day, or a year in a cell of its own."""
_CLASS = re.compile(
    r"\b\d{1,2}\s?[A-Z]\d{0,2}\b|\b\d{1,2}[./]\d{1,2}\b|\b(?:nha tre|mam|choi|la|nho|lon|be)\s?[a-z]?\d\b"
)
_PHONE = re.compile(r"(?<!\d)(?:\+84|0)\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}(?!\d)")
_NUMBER = re.compile(r"(?<!\d)\d{9}(?:\d{3})?(?!\d)")
_MARK = re.compile(r"(?<![\d.,/])(?:10|\d)(?:[.,]\d{1,2})?(?![\d.,/])")
_WORDED = re.compile(r"\b(?:hoan thanh|xuat sac|gioi|kha|htt|htxs|cht|dat)\b")


@dataclass(frozen=True, slots=True)
class _Heading:
    """What the columns of a table tell of each person."""

    birth: bool
    class_: bool
    phone: bool
    number: bool
    marks: bool

    def fits(self, rest: str) -> bool:
        """Whether what stands behind a name belongs to that person."""
        folded = fold(rest)
        return (
            (self.birth and bool(_DAY.search(rest)))
            or (self.class_ and bool(_CLASS.search(rest) or _CLASS.search(folded)))
            or (self.phone and bool(_PHONE.search(rest)))
            or (self.number and bool(_NUMBER.search(rest)))
            or (self.marks and (len(_MARK.findall(rest)) > 1 or bool(_WORDED.search(folded))))
        )


def persons(lines: Iterable[str]) -> list[int]:
    """Return the lines, from 0, that tell of a person each; none if they are too few for a list."""
    heading, above = None, ["", ""]
    found = []
    for number, line in enumerate(lines):
        if len(line) > _LONGEST:
            continue
        # The heading of a narrow column goes over two or three lines.
        heading = _heading(" ".join((*above, line))) or heading
        above = [above[1], line]
        if heading and _is_person(line, heading):
            found.append(number)
    return found if len(found) >= LEAST else []


def _heading(line: str) -> _Heading | None:
    folded = " ".join(fold(line).split())
    if not _OF_NAMES.search(folded):
        return None
    # Which class a teacher has is no secret; her birthday and her number are.
    pupils = not _OF_STAFF.search(folded)
    heading = _Heading(
        birth=bool(_OF_BIRTH.search(folded)),
        class_=pupils and bool(_OF_CLASS.search(folded)),
        phone=bool(_OF_PHONE.search(folded)),
        number=bool(_OF_NUMBER.search(folded)),
        marks=pupils and bool(_OF_MARKS.search(folded)),
    )
    return heading if heading != _NOTHING else None


def _is_person(line: str, heading: _Heading) -> bool:
    name = _NAME.search(line)
    return bool(name) and heading.fits(line[: name.start()] + "  " + line[name.end() :]) if name else False


_NOTHING = _Heading(birth=False, class_=False, phone=False, number=False, marks=False)
