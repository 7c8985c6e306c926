"""Numbers of identity cards: twelve digits today, nine on the old cards, beside a word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Mark, Writing
from schoolgate.privacy.figures import LONG

_NUMBER = re.compile(
    r"(?<![\w/+-])(?<!\d[.,])(?:\d{3}(?P<gap>[ .-]?)\d{3}(?P=gap)\d{3}(?:(?P=gap)\d{3})?|\d{9,10}|\d{12}"
    r"|\d{4}[ .-]\d{4}[ .-]\d{4})(?![\w/-]|[.,]\d| \d{3}(?!\d))"
)
_CARD = re.compile(
    r"(?:CMND|CMTND|CMT|CCCD|ĐDCN|[Cc]ăn cước|[Cc]hứng minh|[Đđ]ịnh danh|[Mm]ã (?:học sinh|HS|trẻ)"
    r"|[Hh]ộ chiếu)[^.\n]{0,60}$",
)
_OTHER = re.compile(
    r"(?:STK|(?<!\w)SN|S/N|[Mm]áy in|[Tt]ài khoản|[Mm]ã vạch|[Hh]óa đơn|[Mm]ã đơn|[Mm]ã giao dịch"
    r"|[Bb]ảo hiểm|ISBN|[Ss]ê-ri|[Ss]eri)[^\d\n]{0,30}$"
)
_COLUMN = re.compile(r"\|[^|\n]*(?:CMND|CCCD|[Cc]ăn cước|[Đđ]ịnh danh)[^|\n]*\|")
_BEFORE = 80
_LONG = 12

HINTS = (LONG,)


def citizen_number(writing: Writing) -> Iterator[Mark]:
    """Mark numbers of identity cards."""
    for passage in writing.passages:
        for found in _NUMBER.finditer(passage.text):
            if _is_card(found, passage.text):
                yield Mark("citizen-number", passage.line_at(found.start()), found[0])


def _is_card(found: re.Match[str], text: str) -> bool:
    """Whether twelve digits begin as a province does, or a word says what the digits are."""
    before = text[max(0, found.start() - _BEFORE) : found.start()]
    digits = sum(letter.isdigit() for letter in found[0])
    if _CARD.search(before) or _named_by_column(before, text, found.start()):
        return True
    return digits == _LONG and found[0][0] == "0" and not _OTHER.search(before)


def _named_by_column(before: str, text: str, start: int) -> bool:
    """Whether the number stands in a table with a column of such numbers."""
    if "|" not in before:
        return False
    block = text[text.rfind("\n\n", 0, start) + 1 : start]
    return bool(_COLUMN.search(block))
