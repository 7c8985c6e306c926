"""Work and meals week by week, and what of them is for today (R-050 to R-052, REG-04)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from schoolgate.messages import text
from schoolgate.model import Dish, PublicPortal, ScheduleEntry, monday, week

_BEFORE, _AFTER = 1, 2
"""So many weeks around the day of the build stand on a front page."""
_MEALS = ("breakfast", "morning-snack", "lunch", "afternoon-snack", "dinner", "")
_WEEK = dt.timedelta(7)


@dataclass(frozen=True, slots=True)
class Work:
    """A line of the schedule."""

    time: str
    work: tuple[str, ...]
    who: str
    place: str


@dataclass(frozen=True, slots=True)
class Meal:
    """A meal with its dishes; ``energy`` is that of all of them, where it is known of each."""

    title: str
    dishes: tuple[Dish, ...]
    energy: int | None

    @property
    def names(self) -> tuple[str, ...]:
        """The dishes alone."""
        return tuple(name for one in self.dishes for name in one.dish.splitlines())


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its work or its meals; the other is empty."""

    day: dt.date
    work: tuple[Work, ...] = ()
    meals: tuple[Meal, ...] = ()


@dataclass(frozen=True, slots=True)
class Week:
    """A week from Monday to Sunday, with the days on which there is something."""

    name: str
    first: dt.date
    days: tuple[Day, ...]

    @property
    def last(self) -> dt.date:
        """Its Sunday."""
        return self.first + dt.timedelta(6)

    def given(self, field: str) -> bool:
        """Whether a field of a dish is said of any of them: only such columns are shown."""
        return any(getattr(dish, field) for day in self.days for meal in day.meals for dish in meal.dishes)


Dated = TypeVar("Dated", ScheduleEntry, Dish)


def by_week(rows: Iterable[Dated]) -> dict[dt.date, list[Dated]]:
    """Return rows by the Monday of their week, the oldest week first."""
    found: dict[dt.date, list[Dated]] = {}
    for row in rows:
        found.setdefault(monday(row.day), []).append(row)
    return dict(sorted(found.items()))


def work_week(first: dt.date, rows: Sequence[ScheduleEntry]) -> Week:
    """Return a week of work; what has no hour stands at the beginning of its day."""
    ordered = sorted(rows, key=lambda one: (one.day, one.start or dt.time.min))
    days = _by_day(ordered)
    return Week(week(first), first, tuple(Day(day, work=_works(some)) for day, some in days.items()))


def meal_week(first: dt.date, rows: Sequence[Dish]) -> Week:
    """Return a week of meals, in the order in which they are eaten."""
    days = _by_day(sorted(rows, key=lambda one: one.day))
    return Week(week(first), first, tuple(Day(day, meals=_meals(some)) for day, some in days.items()))


def around(weeks: Iterable[dt.date], day: dt.date) -> tuple[list[dt.date], dt.date | None]:
    """Return the weeks that stand on a front page built on a day, and the one shown without a script.

    That is the week of the day; where it has none, the nearest one before it, else the next one.
    """
    known, here = list(weeks), monday(day)
    near = [one for one in known if here - _BEFORE * _WEEK <= one <= here + _AFTER * _WEEK]
    shown = max((one for one in known if one <= here), default=min(known, default=None))
    if shown is not None and shown not in near:
        near = sorted([*near, shown])
    return near, shown


def days_ahead(portal: PublicPortal) -> tuple[Day, ...]:
    """Return this week's and next week's days with their work and their meals."""
    first = monday(portal.as_of)
    last = first + 2 * _WEEK
    work = _by_day([one for one in portal.schedules if first <= one.day < last])
    meals = _by_day([one for one in portal.menus if first <= one.day < last])
    return tuple(
        Day(
            day,
            _works(sorted(work.get(day, []), key=lambda one: one.start or dt.time.min)),
            _meals(meals.get(day, [])),
        )
        for day in sorted(work.keys() | meals.keys())
    )


def _by_day(rows: Sequence[Dated]) -> Mapping[dt.date, list[Dated]]:
    found: dict[dt.date, list[Dated]] = {}
    for row in rows:
        found.setdefault(row.day, []).append(row)
    return found


def _works(rows: Sequence[ScheduleEntry]) -> tuple[Work, ...]:
    return tuple(Work(one.time, tuple(one.work.splitlines()), one.who, one.place) for one in rows)


def _meals(rows: Sequence[Dish]) -> tuple[Meal, ...]:
    found: dict[tuple[str, str], list[Dish]] = {}
    for row in rows:
        found.setdefault((row.meal, row.eaters), []).append(row)
    ordered = sorted(found, key=lambda one: _MEALS.index(one[0]))
    return tuple(_meal(meal, eaters, found[meal, eaters]) for meal, eaters in ordered)


def _meal(meal: str, eaters: str, dishes: list[Dish]) -> Meal:
    name = text(f"weeks.meal-{meal}") if meal else text("weeks.meal")
    title = text("weeks.meal-for", meal=name, eaters=eaters) if eaters else name
    known = [one.energy for one in dishes if one.energy is not None]
    energy = sum(known) if len(known) == len(dishes) > 1 else None
    return Meal(title, tuple(dishes), energy)
