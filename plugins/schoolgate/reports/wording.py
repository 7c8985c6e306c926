"""Words that several reports share: days, months, people, and titles cut to the width of a phone."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.reports.findings import showable
from schoolgate.reports.people import name

_SEMESTERS = {"HK1": "I", "HK2": "II"}
_LONGEST = 80
"""Characters of the longest title in a message; offices write titles of three lines."""


def brief(words: str, most: int = _LONGEST) -> str:
    """Return what somebody typed on one line, cut where it is too long for a message."""
    line = showable(" ".join(words.split()))
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def day(value: date | None) -> str:
    """Return a day as Vietnamese write it: ``05/10/2025``; nothing for no day."""
    return f"{value:%d/%m/%Y}" if value else ""


def month_of_year(month: str) -> str:
    """Return a month such as ``2025-12`` as Vietnamese write it: ``12/2025``."""
    year, _, number = month.partition("-")
    return f"{number}/{year}"


def period(name: str, first: date, last: date, language: str) -> str:
    """Return a period such as ``2025-12``, ``2025-W50`` or ``2025-2026-HK1`` as it stands in a sentence."""
    year, _, number = name.rpartition("-")
    if number.startswith("W"):
        return text("check.week", language, period=number[1:], first=day(first), last=day(last))
    if number in _SEMESTERS:
        return text("check.semester", language, period=_SEMESTERS[number], year=year)
    if len(number) == len("12"):
        return text("check.month", language, period=month_of_year(name))
    return text("check.year", language, period=name)


def last_day(month: str) -> date:
    """Return the last day of a month such as ``2025-12``."""
    year, number = map(int, month.split("-"))
    return date(year, number, monthrange(year, number)[1])


def called(id_: str, portal: Portal, language: str) -> str:
    """Return how a message speaks of a colleague: the word that is right for everybody, and the name."""
    return text("reports.colleague", language, name=brief(name(id_, portal)))
