"""The spans that schools report on: a week, a month, a quarter, a semester, a school year (R-134)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from schoolgate.messages import text
from schoolgate.model import Period, Portal
from schoolgate.model.calendar import FIRST_MONTH
from schoolgate.quotas import spans
from schoolgate.reports.activity_text import span_of
from schoolgate.reports.wording import last_day, period

_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_MONTH = re.compile(r"(?!0000)\d{4}-(?:0[1-9]|1[0-2])")
_YEAR = re.compile(r"(\d{4})-(\d{4})(-HK[12])?")


def span(name: str, portal: Portal, language: str = "vi") -> tuple[date, date, str]:
    """Return the first and last day of a span, and how people call it.

    Spans are ``2025-W46``, ``2025-11``, ``2025-Q4``, ``2025-2026-HK1`` and ``2025-2026``. Raises ValueError
    for what is none, LookupError for a semester of a school year that the school's calendar does not have.
    """
    if found := _WEEK.fullmatch(name):
        first = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return first, first + timedelta(6), period(name, first, first + timedelta(6), language)
    if _MONTH.fullmatch(name):
        first, last = date.fromisoformat(f"{name}-01"), last_day(name)
        return first, last, period(name, first, last, language)
    if found := _YEAR.fullmatch(name):
        first, last = _school_year(found, portal)
        return first, last, period(name, first, last, language)
    first, last = span_of(name)
    return first, last, text("official.quarter", language, quarter=name[-1], year=name[:4])


def _school_year(found: re.Match[str], portal: Portal) -> tuple[date, date]:
    if int(found[2]) != int(found[1]) + 1:
        raise ValueError(found[0])
    if not found[3]:
        first = date(int(found[1]), FIRST_MONTH, 1)
        return first, date(int(found[2]), FIRST_MONTH, 1) - timedelta(1)
    terms = [one for one in portal.settings.calendar.terms if one.year == found[0][:9]]
    if not terms:
        raise LookupError(found[0][:9])
    wanted = next(one for one in spans(Period.SEMESTER, terms[0]) if one.id == found[0])
    return wanted.first, wanted.last
