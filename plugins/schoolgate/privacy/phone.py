"""Phone numbers of Việt Nam, in every way people write them.

Mobile lines begin with 03, 05, 07, 08, 09 and have ten digits (eleven with 012, 016, 018, 019 until 2018);
lines in a house begin with 02 and have eleven, ten until 2017. Hotlines (1800, 1900) are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Mark, Writing
from schoolgate.privacy.figures import LONG
from schoolgate.privacy.offices import is_of_office

_GAP = r"\)?[ .\u00a0–-]{0,2}"
_NUMBER = re.compile(
    r"(?<![\w@+-])(?<!\d[.,])(?:\(?(?:\+|00)?84\)?[ .-]?(?:\(0\)|0)?[ .-]?|\(?0)"
    rf"(?:[35789](?:{_GAP}\d){{8}}|1{_GAP}[2689](?:{_GAP}\d){{8}}|2(?:{_GAP}\d){{8,9}})"
    r"(?![\w@]|/(?!0\d)|[.,-]\d| \d{3}(?!\d))"
)
_BARE = re.compile(
    r"(?:ĐT|SĐT|[Đđ]iện thoại|[Dd]i động|Zalo|zalo|[Gg]ọi|[Ss]ố máy|[Hh]otline|Tel|Mobile)\W{0,3}"
    r"(?:số |theo số |là |qua |cho |tới |đến |di động |phụ huynh )*\W{0,2}"
    r"([35789]\d{2}([ .-]?)\d{3}\2\d{3})(?![\w/]|[.,-]\d)"
)
_DIGIT = re.compile(r"\d+")
_DAY = re.compile(r"\d{1,2}([-. ])\d{1,2}\1(?:19|20)\d{2}")
_ACCOUNT = re.compile(r"(?:STK|[Tt]ài khoản|[Mm]ã số thuế|MST|[Mm]ã học sinh|[Ss]ố hiệu)[^\d\n]{0,25}$")
_LINE_NAMED = re.compile(
    r"(?:ĐT|[Đđ]iện thoại|Zalo|zalo|[Gg]ọi|[Mm]áy|[Hh]otline|[Ll]iên hệ|[Ss]ố|Tel)[^\d\n]{0,30}$"
)
_PAIRS = 2
HINTS = (LONG,)


def phone(writing: Writing) -> Iterator[Mark]:
    """Mark phone numbers that no word before them gives to an office; the school's own its rule knows."""
    for passage in writing.passages:
        text = passage.text
        for found in _NUMBER.finditer(text):
            if _is_line(found, text):
                yield Mark("phone", passage.line_at(found.start()), found[0])
        for found in _BARE.finditer(text):
            yield Mark("phone", passage.line_at(found.start(1)), found[1])


def line_number(text: str) -> str:
    """Return a phone number as its digits from 0 on, however it is written, so that two can be compared."""
    digits = "".join(_DIGIT.findall(text)).removeprefix("0084")
    return "0" + (digits[2:] if len(digits) > 9 and digits.startswith("84") else digits).removeprefix("0")


def _is_line(found: re.Match[str], text: str) -> bool:
    if _DAY.search(found[0]):
        return False
    before = text[max(0, found.start() - 60) : found.start()]
    mobile = line_number(found[0])[1] != "2"
    if _ACCOUNT.search(before) or is_of_office(text, found.start(), mobile):
        return False
    groups = _DIGIT.findall(found[0])
    counted = all(len(group) <= _PAIRS for group in groups)
    return not counted or bool(_LINE_NAMED.search(before))
