"""What several rules ask of the accounts of the internal site: whose are asked for, who has one (R-102)."""

from __future__ import annotations

from datetime import date, timedelta

from schoolgate.model import Account, Location, Person, Portal
from schoolgate.quotas import TEACHER, Span
from schoolgate.rules.subjects import staff

ACCOUNTS = Location("_data/machine/accounts.csv")
_SATURDAY = 5


def teachers(portal: Portal) -> list[Person]:
    """Return those in service whose accounts are counted: teachers, no kitchen staff and no guards."""
    return [one for one in staff(portal) if one.group == TEACHER]


def accounts(portal: Portal) -> dict[str, Account]:
    """Return the accounts by the staff ids of whose they are."""
    return {one.staff: one for one in portal.accounts}


def begun(person: Person, account: Account, portal: Portal) -> date:
    """Return the day from which somebody could sign in to a portal that was judged already."""
    days = (person.valid_from, account.since, portal.settings.rulebook.begins)
    return max((one for one in days if one), default=date.min)


def away(person: Person, first: date, last: date, portal: Portal) -> bool:
    """Whether somebody was on leave on every school day from ``first`` to ``last``."""
    leaves = [one for one in portal.leaves if one.staff == person.id]
    every = (first + timedelta(ahead) for ahead in range((last - first).days + 1))
    taught = (day for day in every if day.weekday() < _SATURDAY and not portal.settings.calendar.holiday(day))
    return bool(leaves) and all(any(one.first <= day <= one.last for one in leaves) for day in taught)


def semester(span: Span) -> dict[str, str]:
    """Return number and school year of a semester, as sentences name them."""
    year, _, number = span.id.rpartition("-")
    return {"period": {"HK1": "I", "HK2": "II"}[number], "year": year}
