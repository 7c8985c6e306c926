"""A weekday and a date that disagree: parents believe one of the two, and half of them the wrong one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from schoolgate.glance import relaxed
from schoolgate.model import Mark, Passage, Writing

_NUMBERS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_DAYS: Mapping[str, int] = {
    **{word: day for day, word in enumerate(_NUMBERS)},
    **{str(day + 2): day for day in range(6)},
    **{"bẩy": 5, "chủ nhật": 6, "cn": 6},
}
_SAID = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_SHORT = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
_WEEKDAY = (
    r"(?<![\w/.])(?P<{0}>(?:[Tt]hứ|THỨ)\s?(?P<{0}number>[2-7]|hai|ba|tư|năm|sáu|b[ảẩ]y|HAI|BA|TƯ|NĂM|SÁU|B[ẢẨ]Y"
    r"|Hai|Ba|Tư|Năm|Sáu|B[ảẩ]y)|T(?P<{0}short>[2-7])|[Cc]hủ\s?[Nn]hật|CHỦ NHẬT|CN)(?!\w)"
)
_DATE = (
    r"(?<![\w/.,-])(?!\d\d?[.-]\d(?!\d|[.-]\d)|\d[.-]\d\d(?!\d|[.-]\d))(?P<{0}day>[0-3]?\d)(?:\s?[/.-]\s?(?P<{0}month>1[0-2]|0?[1-9])(?:\s?[/.-]\s?(?P<{0}year>20\d\d))?"
    r"|\s+(?:tháng|THÁNG)\s+(?P<{0}spoken>1[0-2]|0?[1-9])(?:(?:\s+(?:năm|NĂM)\s+|\s?[/.-]\s?)(?P<{0}long>20\d\d))?)(?![\w/]|[.,-]\d|\s*(?:giờ|tiết|phút|điểm)\b)"
)
_BETWEEN = r"\s*(?:[,:|(–-]\s*)?(?:(?:ngày|Ngày|NGÀY|mùng|mồng)\s+)?"
_FORWARD = _WEEKDAY.format("w") + _BETWEEN + _DATE.format("d")
_BACKWARD = (
    _DATE.format("e") + r"\s*(?:\(\s*(?:nhằm\s+|là\s+|tức\s+)?|,\s*|là\s+|\|\s*)" + _WEEKDAY.format("v")
)
_FOUND = re.compile(f"{_FORWARD}|{_BACKWARD}(?!{_BETWEEN}[0-3]?[0-9][ /.-])")
_WORTH_LOOKING = re.compile(
    r"(?:[Tt]hứ|THỨ)\s?(?:[2-7]|hai|ba|tư|năm|sáu|b[ảẩ]y|[A-Z])|T[2-7](?!\w)|[Cc]hủ\s?[Nn]hật|CHỦ NHẬT"
    r"|CN(?!\w)"
)
HINTS = (relaxed(_WORTH_LOOKING),)
_LUNAR = re.compile(r"\s*(?:\(\s*)?(?:âm lịch|ÂL\b|AL\b|Âm lịch)")
_ORDINAL = re.compile(
    r"(?:(?:tiết|buổi|bài|năm) học|tuần|đợt|ngày|buổi|kỳ|khóa|người|tiết|thi)\s+\Z", re.IGNORECASE
)
"""Before ``thứ ba`` such a word makes it the third of them; before ``thứ Ba`` it may be a day."""
_TIMES = re.compile(r"\blần\s+\Z", re.IGNORECASE)
_NEAR = (-1, 0, 1)
_AROUND = 100
"""Letters before and after a weekday within which its date stands."""


def weekday(writing: Writing) -> Iterator[Mark]:
    """Mark a date together with the weekday that it is not; without a year the nearest to the post counts."""
    for passage in writing.passages:
        for stretch in _worth_reading(passage.text):
            yield from _wrong(passage, stretch, writing.dated)


def _worth_reading(text: str) -> Iterator[tuple[int, int]]:
    """Return the stretches in which a weekday is named, with room for a date on either side."""
    start = end = 0
    for found in _WORTH_LOOKING.finditer(text):
        if found.start() - _AROUND > end:
            if end:
                yield start, end
            start = found.start() - _AROUND
        end = found.end() + _AROUND
    if end:
        yield start, end


def _wrong(passage: Passage, stretch: tuple[int, int], dated: dt.date | None) -> Iterator[Mark]:
    for found in _FOUND.finditer(passage.text, *stretch):
        said, number = _said(found)
        day = _date(found, dated)
        if day is None or number == day.weekday() or _means_another(found):
            continue
        words = found[0] + (")" if "(" in found[0] and found.string.startswith(")", found.end()) else "")
        better = words.replace(said, _like(said, day.weekday()), 1)
        yield Mark("weekday", passage.line_at(found.start()), words, better)


def _said(found: re.Match[str]) -> tuple[str, int]:
    name = "w" if found["w"] else "v"
    number = found[f"{name}number"] or found[f"{name}short"] or found[name]
    return found[name], _DAYS["chủ nhật" if number.lower().startswith("chủ") else number.lower()]


def _date(found: re.Match[str], dated: dt.date | None) -> dt.date | None:
    name = "d" if found["w"] else "e"
    month = int(found[f"{name}month"] or found[f"{name}spoken"])
    year = found[f"{name}year"] or found[f"{name}long"]
    years = [int(year)] if year else [dated.year + near for near in _NEAR] if dated else []
    days = [day for one in years if (day := _day(one, month, int(found[f"{name}day"])))]
    return (
        min(days, key=lambda day: abs((day - dated).days))
        if len(days) > 1 and dated
        else next(iter(days), None)
    )


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _means_another(found: re.Match[str]) -> bool:
    """Whether the date is of the lunar calendar, or the number counts something else than days."""
    text = found.string
    if _LUNAR.match(text, found.end()):
        return True
    before = text[
        max(0, found.start("w" if found["w"] else "v") - 12) : found.start("w" if found["w"] else "v")
    ]
    number = found["wnumber"] or found["vnumber"] or ""
    return bool(_TIMES.search(before) or (number.islower() and _ORDINAL.search(before)))


def _like(said: str, day: int) -> str:
    """Return the weekday written as the wrong one was."""
    if len(said) == 2:
        return _SHORT[day]
    right = f"thứ {day + 2}" if said[-1].isdigit() and day < 6 else _SAID[day]
    if said.isupper():
        return right.upper()
    return right[0].upper() + right[1:] if said[0].isupper() else right
