"""What is today: chosen among the days around the build, by the reader's browser too."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schoolgate.site.index import SiteIndex
from schoolgate.site.weeks import Day, days_ahead


@dataclass(frozen=True, slots=True)
class Today:
    """The days of this week and the next. Without a script the one of the build is seen.

    ``frozen`` is the day that a sample school takes for today, '' for all others.
    """

    days: tuple[Day, ...]
    built: dt.date
    frozen: str = ""

    @property
    def has_built(self) -> bool:
        """Whether there is something on the day of the build."""
        return any(one.day == self.built for one in self.days)


def today(index: SiteIndex, *, work: bool = True) -> Today | None:
    """Return the days around the build, with their meals and, unless told otherwise, their work."""
    found = days_ahead(index.portal)
    days = found if work else tuple(Day(one.day, meals=one.meals) for one in found if one.meals)
    return Today(days, index.portal.as_of, frozen(index)) if days else None


def frozen(index: SiteIndex) -> str:
    """Return the day on which a sample school has stopped, or ''."""
    settings = index.portal.settings
    return index.portal.as_of.isoformat() if settings.school.sample and settings.as_of else ""
