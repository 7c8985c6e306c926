"""By when what changes every week is due: the schedule of work and the menu (R-050, R-052, REG-03)."""

from __future__ import annotations

from datetime import date, timedelta

from schoolgate.model import Portal


def first_school_day(first: date, portal: Portal) -> date:
    """Return the first day with lessons of the week that begins on a Monday, that Monday if none is known."""
    calendar = portal.settings.calendar
    days = [first + timedelta(ahead) for ahead in range(5)]
    return next((one for one in days if calendar.term(one) and not calendar.holiday(one)), first)


def menu_due(first: date, portal: Portal) -> date:
    """Return the last day on which a menu is in time (preschools by REG-03, others by R-052)."""
    before = portal.settings.rulebook.limit("menu-days-before", first)
    return first - timedelta(before) if before else first_school_day(first, portal)
