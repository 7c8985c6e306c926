"""Which events the portal has to tell of (R-029, R-045)."""

from __future__ import annotations

from datetime import date

from schoolgate.model import Event, Layer, Portal, school_year


def past_events(portal: Portal, year: str = "") -> list[Event]:
    """Return the public events of a school year, of this one if none is named, that are over.

    What stands in a holiday is none.
    """
    wanted = year or school_year(portal.as_of)
    return [one for one in portal.events if _is_over(one, portal, wanted)]


def last_day(one: Event) -> date:
    """Return the last day of an event."""
    return max(one.date, one.until or one.date)


def _is_over(one: Event, portal: Portal, year: str) -> bool:
    past = last_day(one) < portal.as_of and not portal.settings.calendar.holiday(one.date)
    return one.layer is Layer.PUBLIC and past and school_year(last_day(one)) == year
