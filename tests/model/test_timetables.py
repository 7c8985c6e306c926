"""Which timetable of a class holds on a day (R-053)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schoolgate.model import Timetable, TimetableEntry, same_name, timetables

FIRST, SECOND = dt.date(2025, 9, 8), dt.date(2025, 11, 3)


def entry(**changes: Any) -> TimetableEntry:
    fields = {"school_class": "1a", "weekday": 1, "period": 1, "subject": "Toán", "valid_from": FIRST}
    return TimetableEntry(**(fields | changes))


def of_1a(*entries: TimetableEntry) -> tuple[Timetable, ...]:
    return timetables(entries)["1a"]


def test_a_timetable_holds_until_the_day_before_the_next_one():
    old, new = of_1a(entry(valid_from=SECOND), entry())
    assert (old.first, old.last) == (FIRST, SECOND - dt.timedelta(1))
    assert (new.first, new.last) == (SECOND, None)
    assert old.holds(SECOND - dt.timedelta(1)) and not old.holds(SECOND)
    assert new.holds(SECOND) and not new.holds(SECOND - dt.timedelta(1))


def test_a_new_timetable_of_one_class_leaves_the_others_alone():
    found = timetables([entry(), entry(school_class="1b"), entry(valid_from=SECOND)])
    assert [len(found[name]) for name in ("1a", "1b")] == [2, 1]


def test_a_timetable_without_a_day_is_the_first():
    old, new = of_1a(entry(), entry(valid_from=None))
    assert old.first is None and old.last == FIRST - dt.timedelta(1)
    assert new.first == FIRST


@pytest.mark.parametrize(("ends", "last"), [([SECOND, None], None), ([SECOND, FIRST], SECOND)])
def test_a_timetable_ends_when_all_of_its_lessons_have(ends, last):
    (found,) = of_1a(*(entry(valid_to=end) for end in ends))
    assert found.last == last


def test_a_lesson_may_end_earlier_than_the_others():
    (found,) = of_1a(entry(valid_to=SECOND), entry(period=2))
    assert [one.period for one in found.on(SECOND)] == [1, 2]
    assert [one.period for one in found.on(SECOND + dt.timedelta(1))] == [2]


@pytest.mark.parametrize("name", ["1A", "Lớp 1A", "lớp  1a"])
def test_a_class_is_the_same_however_it_is_written(name):
    assert same_name(name) == same_name("1a") != same_name("1b")
