"""What a month still lacks, as a message for the group chat of the school (R-157, domain.md section 7).

Plain text in short lines: nobody reads what is longer than ``LONGEST`` characters. It may be passed on, so it
names what is missing and who is asked, and nothing of why somebody is away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from schoolgate.messages import text
from schoolgate.model import Outcome, Portal, Reading, Scope, month
from schoolgate.quotas import month_of, short
from schoolgate.reports.asked import Asked, asked
from schoolgate.reports.shortfall_lines import Detail, block
from schoolgate.reports.wording import day, last_day, month_of_year

LONGEST = 1000
_FEWEST_NAMES = 3
_SHARED = frozenset({Scope.TEACHER, Scope.COURSE})


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What is missing of one quota in one period; of a quota of teachers or courses, for each of them."""

    readings: tuple[Reading, ...]
    asked: Asked

    @property
    def first(self) -> Reading:
        """Any of the readings: their quota, period and outcome are the same."""
        return self.readings[0]


def about(readings: Iterable[Reading], wanted: str) -> list[Reading]:
    """Return the readings about a month that ask for something.

    Weeks belong to the month of their Thursday, semesters and school years to that of their last day.
    """
    asked_for = (one for one in readings if one.outcome is not Outcome.NOT_APPLICABLE)
    return [one for one in asked_for if (month_of(one.period) or month(one.last)) == wanted]


def shortfalls(portal: Portal, readings: Iterable[Reading]) -> tuple[Shortfall, ...]:
    """Return what is missing: what is due first stands first, what can no longer be met last."""
    groups: dict[tuple[str, ...], list[Reading]] = {}
    for one in filter(short, readings):
        subject = "" if one.quota.scope in _SHARED else one.subject
        groups.setdefault((one.quota.id, one.period, subject), []).append(one)
    found = [
        Shortfall(tuple(sorted(group, key=lambda one: -one.missing)), asked(group[0], portal))
        for group in groups.values()
    ]
    return tuple(sorted(found, key=lambda one: (one.first.outcome is Outcome.FAILED, one.first.last)))


def shortfalls_text(portal: Portal, readings: Sequence[Reading], wanted: str, language: str = "vi") -> str:
    """Return the message about a month such as ``2025-12``; ``readings`` are those of its school year."""
    found = about(readings, wanted)
    missing = shortfalls(portal, found)
    first = opening(portal, wanted, bool(found), bool(missing), language)
    made = ""
    for shown, detail in _sizes(missing):
        made = _message(first, missing, shown, portal, detail, language)
        if len(made) <= LONGEST:
            break
    return made


def _sizes(missing: Sequence[Shortfall]) -> Iterator[tuple[int, Detail]]:
    """Return from long to short how many shortfalls are told, in which detail: names are the first to go."""
    longest = max((len(one.readings) for one in missing), default=0)
    fewest = min(longest, _FEWEST_NAMES)
    for names in range(longest, fewest - 1, -1):
        yield len(missing), Detail(names)
    for shown in range(len(missing), 0, -1):
        yield shown, Detail(fewest, forecast=False)


def opening(portal: Portal, wanted: str, asked_for: bool, missing: bool, language: str) -> str:
    """Return the sentence that says of a month whether something is missing, and how long there is time."""
    last = last_day(wanted)
    state = "missing-in-past" if portal.as_of > last else "missing"
    if portal.as_of == last:
        state = "missing-on-last-day"
    if not missing:
        state = "nothing-missing" if asked_for else "nothing-asked"
    values = {"month": month_of_year(wanted), "day": day(portal.as_of), "days": (last - portal.as_of).days}
    return text(f"reports.{state}", language, **values)


def blocks(missing: Sequence[Shortfall], portal: Portal, detail: Detail, language: str) -> Iterator[str]:
    """Return what is missing, numbered, each after an empty line."""
    for number, one in enumerate(missing, 1):
        yield ""
        yield from block(f"{number}. ", one.readings, one.asked, portal, detail, language)


def _message(
    opening: str, missing: Sequence[Shortfall], shown: int, portal: Portal, detail: Detail, language: str
) -> str:
    lines = [text("reports.greeting", language), opening]
    lines += blocks(missing[:shown], portal, detail, language)
    if len(missing) > shown:
        lines += ["", text("reports.more-shortfalls", language, count=len(missing) - shown)]
    return "\n".join([*lines, "", text("reports.thanks", language), ""])
