"""What a month has left: quotas that were missed, and what came late or still has to be mended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from schoolgate.messages import text
from schoolgate.model import Album, Finding, Outcome, Portal, Post, Reading, Scope, Severity, month
from schoolgate.quotas import month_of
from schoolgate.reports.findings import said
from schoolgate.reports.shortfall_lines import standing
from schoolgate.reports.wording import brief

_WEEK = re.compile(r"/(\d{4})-W(\d{2})\.")
_THURSDAY = 4
_MOST = 20
"""Things that are told one by one; nobody reads more of them aloud at a meeting."""


def late(
    portal: Portal, readings: Iterable[Reading], findings: Iterable[Finding], of: str, language: str = "vi"
) -> tuple[str, ...]:
    """Return what is left of a month such as ``2025-11``, a line for each; weeks belong to their Thursday.

    Of findings those count that are about something dated in the month and weigh more than a note; quotas
    are told by their figures.
    """
    missed = [one for one in readings if month_of(one.period) == of and one.outcome is Outcome.FAILED]
    day = _days(portal)
    told = [one for one in findings if _is_left(one) and (found := day(one)) and month(found) == of]
    lines = [*_missed(missed, language), *(f"- {said(one.message, language)}" for one in told)]
    more = len(lines) - _MOST
    return (*lines[:_MOST], text("reports.more-late", language, count=more)) if more > 0 else tuple(lines)


def _missed(missed: Sequence[Reading], language: str) -> Iterator[str]:
    for one in missed:
        if one.quota.scope is Scope.TEACHER:
            values = {"name": brief(one.name), "published": one.published, "minimum": one.minimum}
            yield text("reports.teacher-stands", language, what=brief(one.quota.title), **values)
        else:
            yield standing(one, language)


def _is_left(one: Finding) -> bool:
    return one.outcome is Outcome.FAILED and not one.period and one.severity is not Severity.NOTE


def _days(portal: Portal) -> Callable[[Finding], date | None]:
    """Return what tells the day of the thing that a finding is about, where it has one."""
    items: tuple[Post | Album, ...] = (*portal.posts, *portal.albums)
    known: dict[str, date | None] = {one.path: one.date for one in items}
    known |= {one.path: one.published_on or one.issued_on for one in portal.documents}

    def day(one: Finding) -> date | None:
        if week := _WEEK.search(one.where.path):
            return date.fromisocalendar(int(week[1]), int(week[2]), _THURSDAY)
        return known.get(one.where.path)

    return day
