"""``calendar.yml``: what it may say, and from records to nouns."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, Field, PlainValidator, ValidationInfo, WithJsonSchema

from schoolgate.load.fields import Day, Record, Title, fail
from schoolgate.load.settings_schema import SchoolYear
from schoolgate.model import Bell, Calendar, Holiday, Term

FILE = "calendar.yml"
_TIMES = re.compile(r"(\d{1,2})[:h](\d{2})\s*[-–]\s*(\d{1,2})[:h](\d{2})")


def _times(value: Any) -> tuple[dt.time, dt.time]:
    found = _TIMES.fullmatch(value.strip()) if isinstance(value, str) else None
    first, minute, last, until = (int(part) for part in found.groups()) if found else (24, 0, 24, 0)
    if max(first, last) > 23 or max(minute, until) > 59 or (first, minute) >= (last, until):
        fail("bad-times", value=value)
    return dt.time(first, minute), dt.time(last, until)


Times = Annotated[tuple[dt.time, dt.time], PlainValidator(_times), WithJsonSchema({"type": "string"})]
"""From when to when: ``07:45–08:20``."""


def _inside(second: dt.date | None, term: ValidationInfo) -> dt.date | None:
    """Refuse a second semester that does not begin after the first day, and by the last one."""
    first, last = term.data.get("first"), term.data.get("last")
    if second and first and last and not first < second <= last:
        fail(
            "semester-outside-term",
            value=f"{second:%d/%m/%Y}",
            first=f"{first:%d/%m/%Y}",
            last=f"{last:%d/%m/%Y}",
        )
    return second


class TermRecord(Record):
    """The days of a school year with lessons."""

    year: SchoolYear = Field(description="field-school-year")
    first: Day = Field(alias="from", description="field-term-from")
    last: Day = Field(alias="to", description="field-term-to")
    second: Annotated[Day | None, AfterValidator(_inside)] = Field(
        None, alias="second_semester", description="field-second-semester"
    )


class HolidayRecord(Record):
    """Days without lessons."""

    title: Title = Field(description="field-holiday")
    first: Day = Field(alias="from", description="field-holiday-from")
    last: Day = Field(alias="to", description="field-holiday-to")


class BellsRecord(Record):
    """When each lesson of a session begins and ends, in their order."""

    morning: list[Times] = Field(default_factory=list, description="field-bells-morning")
    afternoon: list[Times] = Field(default_factory=list, description="field-bells-afternoon")
    day: list[Times] = Field(default_factory=list, description="field-bells-day")


class CalendarFile(Record):
    """``calendar.yml``."""

    years: list[TermRecord] = Field(default_factory=list, description="field-terms")
    holidays: list[HolidayRecord] = Field(default_factory=list, description="field-holidays")
    bells: BellsRecord | None = Field(None, description="field-bells")


def calendar(file: CalendarFile | None) -> Calendar:
    """Return the school's calendar; an empty one where there is no file."""
    if file is None:
        return Calendar()
    return Calendar(
        terms=tuple(Term(one.year, one.first, one.last, one.second) for one in file.years),
        holidays=tuple(Holiday(one.title, one.first, one.last) for one in file.holidays),
        bells=tuple(_bells(file)),
    )


def _bells(file: CalendarFile) -> Iterator[Bell]:
    if file.bells is None:
        return
    for session, times in (
        ("", file.bells.day),
        ("morning", file.bells.morning),
        ("afternoon", file.bells.afternoon),
    ):
        for period, (start, end) in enumerate(times, 1):
            yield Bell(session, period, start, end)
