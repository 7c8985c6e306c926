"""The schedule of work and the boarding menu: the weeks around today, and every week for itself."""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Generic

from schoolgate import addresses, feeds
from schoolgate.messages import text
from schoolgate.model import Dish, ScheduleEntry, school_year, week
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Extra, Job, Kind, Stamp
from schoolgate.site.subscription import Subscription, subscription
from schoolgate.site.today import frozen
from schoolgate.site.views import Crumb, Head, Link
from schoolgate.site.weeks import Dated, Week, around, by_week, meal_week, work_week

_STYLES, _SCRIPTS = ("weeks.css",), ("weeks.js",)


@dataclass(frozen=True, slots=True)
class Year:
    """The weeks of a school year, the newest first."""

    title: str
    weeks: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class WeeksView:
    """One week, or on the front page those around today of which ``shown`` is seen without a script.

    ``frozen`` is the day that a sample school takes for today, '' for all others.
    """

    weeks: tuple[Week, ...]
    shown: str = ""
    frozen: str = ""
    years: tuple[Year, ...] = ()
    newer: Link | None = None
    older: Link | None = None
    front: Link | None = None
    subscription: Subscription | None = None


class _Weekly(Kind, Generic[Dated]):
    """A table for every week. A job's item is the ISO day of its Monday, '' on the front page."""

    place: ClassVar[str]

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._rows: dict[dt.date, list[Dated]] = by_week(self._all())
        self._keys = {first: repr(rows) for first, rows in self._rows.items()}

    @abstractmethod
    def _all(self) -> Sequence[Dated]:
        """Return the rows of every week."""

    @abstractmethod
    def _make(self, first: dt.date, rows: Sequence[Dated]) -> Week:
        """Return a week as it is shown."""

    @abstractmethod
    def _words(self, one: Week) -> str:
        """Return what the search finds a week by."""

    def jobs(self) -> Iterator[Job]:
        if not self._rows:
            return
        near, shown = around(self._rows, self.index.portal.as_of)
        weeks = [self._keys[first] for first in near]
        key = joined(repr((shown, frozen(self.index), list(self._rows))), self._subscribed(), *weeks)
        yield Job(self.place, self.template, key)
        known = list(self._rows)
        for at, first in enumerate(known):
            beside = repr(known[max(0, at - 1) : at + 2])
            key = joined(self._keys[first], beside)
            yield Job(self._address(first), self.template, key, first.isoformat())

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self._rows:
            yield "weeks", MenuEntry(text(f"weeks.{self.template}"), self.place)

    def stamp(self, job: Job) -> Stamp:
        return Stamp(job.item, job.key if job.item else self.place)

    def compose(self, job: Job) -> Content:
        return self._archive(dt.date.fromisoformat(job.item)) if job.item else self._front()

    def _front(self) -> Content:
        near, shown = around(self._rows, self.index.portal.as_of)
        title = text(f"weeks.{self.template}")
        about = text(f"weeks.{self.template}-description", school=self.index.school.name)
        view = WeeksView(
            tuple(map(self._week, near)),
            week(shown) if shown else "",
            frozen(self.index),
            tuple(self._years()),
            subscription=self._subscription(),
        )
        head = Head(title, about, self.place, self.place, (self.home,), styles=_STYLES, scripts=_SCRIPTS)
        return Content(head, view, category=text("pages.weeks"))

    def _archive(self, first: dt.date) -> Content:
        one, known = self._week(first), list(self._rows)
        at = known.index(first)
        title = text(f"weeks.{self.template}-of", first=_day(one.first), last=_day(one.last))
        own = text(f"weeks.{self.template}")
        view = WeeksView(
            (one,),
            one.name,
            newer=self._beside(known[at + 1]) if at + 1 < len(known) else None,
            older=self._beside(known[at - 1]) if at else None,
            front=Link(own, self.place),
        )
        crumbs = (self.home, Crumb(own, self.place))
        about = text(f"weeks.{self.template}-description", school=self.index.school.name)
        head = Head(title, about, self._address(first), self.place, crumbs, styles=_STYLES)
        category, day, year = text("pages.weeks"), first.isoformat(), school_year(one.last)
        return Content(head, view, None, category, day, year, self._words(one))

    def _years(self) -> Iterator[Year]:
        years: dict[str, list[Link]] = {}
        for first in reversed(self._rows):
            years.setdefault(school_year(first + dt.timedelta(6)), []).append(self._link(first))
        for year, links in years.items():
            yield Year(text("pages.school-year", year=year), tuple(links))

    def _week(self, first: dt.date) -> Week:
        return self._make(first, self._rows[first])

    def _link(self, first: dt.date) -> Link:
        last = first + dt.timedelta(6)
        short = text("weeks.span", first=f"{first:%d/%m}", last=f"{last:%d/%m}")
        return Link(short, self._address(first), text("weeks.week", first=_day(first), last=_day(last)))

    def _beside(self, first: dt.date) -> Link:
        link = self._link(first)
        return Link(link.note, link.address)

    def _address(self, first: dt.date) -> str:
        return addresses.week(self.place, week(first))

    def _subscribed(self) -> str:
        """Return what the calendar of these pages depends on."""
        return ""

    def _subscription(self) -> Subscription | None:
        return None


class Schedules(_Weekly[ScheduleEntry]):
    """The schedule of work (R-050, R-051)."""

    template = "schedule"
    place = addresses.SCHEDULE

    def _all(self) -> Sequence[ScheduleEntry]:
        return self.index.portal.schedules

    def _make(self, first: dt.date, rows: Sequence[ScheduleEntry]) -> Week:
        return work_week(first, rows)

    def _words(self, one: Week) -> str:
        return " ".join(f"{' '.join(line.work)}." for day in one.days for line in day.work)

    def files(self) -> Iterator[Extra]:
        if self._rows:
            portal = self.index.portal
            agenda = feeds.schedule(portal)
            key = joined(repr((agenda, portal.settings.school.url)))
            yield Extra(addresses.calendar(self.place), key, partial(feeds.ics, agenda, portal))

    def _subscribed(self) -> str:
        return repr(self._subscription())

    def _subscription(self) -> Subscription:
        return subscription(self.index, self.place)


class Menus(_Weekly[Dish]):
    """The boarding menu (R-052, REG-03, REG-04)."""

    template = "menu"
    place = addresses.MENU

    def _all(self) -> Sequence[Dish]:
        return self.index.portal.menus

    def _make(self, first: dt.date, rows: Sequence[Dish]) -> Week:
        return meal_week(first, rows)

    def _words(self, one: Week) -> str:
        return " ".join(f"{name}." for day in one.days for meal in day.meals for name in meal.names)


def _day(day: dt.date) -> str:
    return f"{day:%d/%m/%Y}"
