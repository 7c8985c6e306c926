"""What a month has left: quotas that were missed, and what came late or still has to be mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Thing:
    """What a finding is about: its day, and its title where the finding itself does not say it."""

    day: date | None
    title: str = ""


def late(
    portal: Portal, readings: Iterable[Reading], findings: Iterable[Finding], of: str, language: str = "vi"
) -> tuple[str, ...]:
    """Return what is left of a month such as ``2025-11``, a line for each; weeks belong to their Thursday.

    Of findings those count that are about something dated in the month and weigh more than a note; quotas
    are told by their figures.
    """
    missed = (one for one in readings if month_of(one.period) == of and one.outcome is Outcome.FAILED)
    lines = [_missed(one, language) for one in missed]
    lines += _mended(portal, findings, of, language)
    more = len(lines) - _MOST
    return (*lines[:_MOST], text("reports.more-late", language, count=more)) if more > 0 else tuple(lines)


def _missed(one: Reading, language: str) -> str:
    if one.quota.scope is not Scope.TEACHER:
        return standing(one, language)
    values = {"name": brief(one.name), "published": one.published, "minimum": one.minimum}
    return text("reports.teacher-stands", language, what=brief(one.quota.title), **values)


def _mended(portal: Portal, findings: Iterable[Finding], of: str, language: str) -> Iterator[str]:
    known = _things(portal)
    for one in findings:
        if one.outcome is Outcome.FAILED and not one.period and one.severity is not Severity.NOTE:
            thing = _thing(one.where.path, known)
            if thing.day and month(thing.day) == of:
                title = f"{brief(thing.title)}: " if thing.title else ""
                yield f"- {title}{said(one.message, language)}"


def _things(portal: Portal) -> Mapping[str, _Thing]:
    items: tuple[Post | Album, ...] = (*portal.posts, *portal.albums)
    known = {one.path: _Thing(one.date, one.title) for one in items}
    return known | {
        one.path: _Thing(one.published_on or one.issued_on, one.title) for one in portal.documents
    }


def _thing(path: str, known: Mapping[str, _Thing]) -> _Thing:
    week = _WEEK.search(path)
    if week is None:
        return known.get(path, _Thing(None))
    try:
        return _Thing(date.fromisocalendar(int(week[1]), int(week[2]), _THURSDAY))
    except ValueError:  # a file named after a week that no year has
        return _Thing(None)
