"""What spreadsheet programs do to cells, and how it is undone where there is no doubt."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from schoolgate.load import moments
from schoolgate.load.tables.grid import ERRORS, NO_VALUE
from schoolgate.load.tables.kinds import Shape
from schoolgate.load.tables.table import Column
from schoolgate.vietnamese import fold

_SERIALS = range(20_000, 80_000)
"""Days that spreadsheet programs count from 1899-12-30: from 1954 to 2119."""
_FIRST_DAY = dt.date(1899, 12, 30)
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_MOBILE = re.compile(r"[35789]\d{8}")
_LANDLINE = re.compile(r"2\d{9}")
_FULL_NUMBER = re.compile(r"\d{9,12}")
_WEEKDAY = re.compile(r"(?:thu\s*|t(?=\d))?(hai|ba|tu|nam|sau|bay|[2-7])\b|(chu nhat|cn)\b")
_NUMBERS = {"hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7}
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-])?")
_WEEK_NAME = re.compile(r"(\d{4})-?[wW](\d{1,2})(?!\d)")
_DAY_NAME = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")


_TYPED = {Shape.TEXT, Shape.CHOICE, Shape.FLAG, Shape.COUNT}
"""What no spreadsheet program changes."""


class CellError(Exception):
    """A cell cannot be used: the sentence that says why, and its values."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Settled(NamedTuple):
    """The text of a cell as it was meant, and the sentence that notes what was undone, or ''."""

    text: str
    note: str = ""


def plain(column: Column, text: str) -> bool:
    """Whether a cell is surely what was typed; most are, and this is quick to see."""
    return column.shape in _TYPED and text[0] not in "#E\0"


def settle(column: Column, text: str, monday: dt.date | None) -> Settled:
    """Return the text that was meant. ``monday`` begins the week a file is named after.

    Raises CellError where that cannot be known; nothing is guessed.
    """
    if text == NO_VALUE:
        raise CellError("cell-no-value")
    if text in ERRORS:
        raise CellError("cell-error", value=text)
    if column.shape in _TYPED:
        return Settled(text)
    if column.shape is Shape.PHONE or column.shape is Shape.CODE:
        if _SCIENTIFIC.fullmatch(text):
            raise CellError("cell-scientific", value=text)
        return _phone(text) if column.shape is Shape.PHONE else Settled(text)
    if day := _serial(text):
        return Settled(day, "restored-day")
    return Settled(_day_of_week(text, monday)) if column.shape is Shape.WEEKDAY else Settled(text)


def _serial(text: str) -> str:
    """Return the day that a spreadsheet program shows as a bare number, or ''."""
    if text.isascii() and text.isdigit() and len(text) == 5 and int(text) in _SERIALS:
        return (_FIRST_DAY + dt.timedelta(int(text))).isoformat()
    return ""


def doubtful_phone(text: str) -> bool:
    """Whether a number may have lost its zero without it being certain which number was meant."""
    return bool(_FULL_NUMBER.fullmatch(text)) and not text.startswith(("0", "84", "1800", "1900"))


def name_day(path: str) -> dt.date | None:
    """Return the day that a file is named after, ``2025-09-08.xlsx``, or the Monday of ``2025-W41``."""
    name = path.rpartition("/")[2]
    try:
        if week := _WEEK_NAME.search(name):
            return dt.date.fromisocalendar(int(week[1]), int(week[2]), 1)
        if day := _DAY_NAME.search(name):
            return dt.date(int(day[1]), int(day[2]), int(day[3]))
    except ValueError:
        return None
    return None


def _phone(text: str) -> Settled:
    """Give a Vietnamese number its zero back: all mobile numbers have ten digits, all landlines eleven."""
    digits = text.replace(" ", "")
    if _MOBILE.fullmatch(digits) or _LANDLINE.fullmatch(digits):
        return Settled("0" + text, "restored-zero")
    return Settled(text)


def _day_of_week(text: str, monday: dt.date | None) -> str:
    """Read ``Thứ Hai``, ``Thứ 2 (06/10)`` or ``Thứ Hai, 06/10/2025``, and see that both halves agree."""
    folded = fold(" ".join(text.split()))
    if day := _with_year(folded, monday):
        return day
    match = _WEEKDAY.match(folded)
    if match is None or moments.moment(folded) is not None:
        return text
    number = _NUMBERS.get(match[1]) or int(match[1] or 8)
    rest = folded[match.end() :].strip(" ,;:()-/").removeprefix("ngay").strip()
    if not rest:
        if monday is None:
            raise CellError("weekday-without-week", value=text)
        return (monday + dt.timedelta(number - 2)).isoformat()
    moment = moments.moment(_with_year(rest, monday) or _serial(rest) or rest)
    if moment is None:
        return text
    if moment.day.isoweekday() != number - 1:
        raise CellError("weekday-differs", value=text, weekday=_spoken(moment.day))
    return moment.day.isoformat()


def _with_year(text: str, monday: dt.date | None) -> str:
    """Return a day written without its year as the day of the week it lies in, or ''."""
    match = _DAY_AND_MONTH.fullmatch(text)
    for ahead in range(7) if match and monday else ():
        assert monday is not None and match is not None
        day = monday + dt.timedelta(ahead)
        if (day.day, day.month) == (int(match[1]), int(match[2])):
            return day.isoformat()
    return ""


def _spoken(day: dt.date) -> str:
    return str(day.isoweekday() + 1) if day.isoweekday() < 7 else "CN"
