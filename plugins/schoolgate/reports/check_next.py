"""What to do first, and who does it: the last line of a check."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import text
from schoolgate.model import Finding, Outcome, Period, Portal, Reading, Scope, Severity
from schoolgate.reports.asked import asked
from schoolgate.reports.check_result import Check
from schoolgate.reports.findings import place, said
from schoolgate.reports.people import name
from schoolgate.reports.wording import day

_SOON = {Period.WEEK, Period.MONTH}


def next_action(check: Check, language: str) -> str:
    """Return the next action: an error, what a quota lacks this month, a warning, what may wait."""
    return next(_actions(check, language), text("check.nothing-to-do", language))


def _actions(check: Check, language: str) -> Iterator[str]:
    portal = check.portal
    lacking = sorted((one for one in check.readings if one.outcome is Outcome.OPEN), key=_order)
    of = {severity: [one for one in check.findings if one.severity is severity] for severity in Severity}
    yield from (_mend(one, portal, language) for one in of[Severity.ERROR])
    yield from (_add(one, portal, language) for one in lacking if one.quota.period in _SOON)
    yield from (_mend(one, portal, language) for one in of[Severity.WARNING])
    yield from (_add(one, portal, language) for one in lacking)
    yield from (_mend(one, portal, language) for one in of[Severity.NOTE] if one.outcome is not Outcome.OPEN)


def _order(one: Reading) -> tuple[int, bool, int]:
    return one.days_left, one.quota.scope is not Scope.SITE, -one.missing


def _mend(one: Finding, portal: Portal, language: str) -> str:
    values = {"place": place(one.where, language), "remedy": said(one.remedy, language)}
    author = next((post.author for post in portal.posts if post.path == one.where.path), "")
    key = "check.next-mend-by" if author else "check.next-mend"
    return text(key, language, who=name(author, portal), **values)


def _add(one: Reading, portal: Portal, language: str) -> str:
    people = asked(one, portal)
    who = ", ".join(name(id_, portal) for id_ in people.doers) or people.board
    of = "-of" if one.subject and one.quota.scope is not Scope.TEACHER else ""
    key = f"check.next-add{of}{'-by' if who else ''}"
    values = {"title": one.quota.title, "unit": one.quota.unit, "missing": one.missing, "name": one.name}
    return text(key, language, who=who, day=day(one.last), **values)
