"""The handbook: every rule and every figure, composed from the same texts that commands show."""

from __future__ import annotations

from functools import cache

from schoolgate import regulations
from schoolgate.model import Rulebook
from schoolgate.reports.rules_duty import Duty
from schoolgate.reports.rules_markdown import rules_page
from schoolgate.reports.rules_quotas import quotas_page
from schoolgate.rules import Rule, rules


@cache
def books() -> dict[str, Rulebook]:
    """Return the shipped rulebook of every profile. Raises RegulationError."""
    return {profile: regulations.rulebook(profile) for profile in regulations.PROFILES}


@cache
def duties() -> tuple[Duty, ...]:
    """Return every rule as people read about it. Raises RegulationError."""
    return tuple(map(_duty, rules()))


def pages(language: str = "vi") -> dict[str, str]:
    """Return the pages of the handbook by their names."""
    return {
        "rules": rules_page(duties(), books(), language),
        "quotas": quotas_page(books(), regulations.elective(), language),
    }


def _duty(one: Rule) -> Duty:
    known = {quota.id: quota for book in books().values() for quota in book.quotas}
    return Duty(
        id=one.id,
        severity=regulations.severities()[one.id],
        duty=one.duty,
        why=one.explained("why"),
        mend=one.explained("mend"),
        example=one.explained("example"),
        cites=one.cites,
        limits=one.limits,
        quotas=tuple(id_ for id_, quota in known.items() if one.asks(quota)),
    )
