"""How the quotas stand, as a terminal shows it: a line for each, teachers and events folded into one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from schoolgate.messages import text
from schoolgate.model import Outcome, Reading, Scope, school_year
from schoolgate.reports.check_layout import Layout, Row
from schoolgate.reports.check_periods import Group, by_period, groups, period_name, running
from schoolgate.reports.check_result import Check

NAMED = 5
"""So many teachers, events or periods are named in one line; how many more there are is told."""
_COLOURS = {Outcome.PASSED: "good", Outcome.OPEN: "short", Outcome.FAILED: "warning"}


def quota_lines(check: Check, layout: Layout, language: str) -> Iterator[str]:
    """Return the quotas: those that run and, apart from them, what was missed in periods that are over."""
    if not check.readings:
        yield from layout.heading(text("check.quotas", language))
        yield from layout.lines(_why_none(check, language), 2)
    elif check.month:
        yield from layout.heading(text("check.quotas", language))
        yield from layout.table([_row(one, language) for one in groups(check.readings)])
    else:
        yield from _running(check, layout, language)
        yield from _over(check, layout, language)


def _why_none(check: Check, language: str) -> str:
    day = date.fromisoformat(f"{check.month}-01") if check.month else check.portal.as_of
    year = school_year(day)
    known = any(term.year == year for term in check.portal.settings.calendar.terms)
    return text("check.nothing-asked" if known else "check.no-calendar", language, year=year)


def _running(check: Check, layout: Layout, language: str) -> Iterator[str]:
    as_of = check.portal.as_of
    shown = (one for one in check.readings if running(one, as_of))
    for period, some in by_period(shown, as_of):
        whole = next((one for one in period if one.quota.scope is not Scope.EVENT), period[0])
        name, days = period_name(whole, language), (whole.last - as_of).days
        key = "check.heading" if days > 0 else "check.heading-last-day"
        yield from layout.heading(text(key, language, period=name[0].upper() + name[1:], days=days))
        yield from layout.table([_row(one, language) for one in some])


def _over(check: Check, layout: Layout, language: str) -> Iterator[str]:
    as_of = check.portal.as_of
    over = [one for one in check.readings if not running(one, as_of) and one.outcome is Outcome.FAILED]
    if over:
        yield from layout.heading(text("check.over", language), "warning")
    for group in groups(over):
        periods = [_of_period(one, language) for one in group.readings]
        told = folded(periods, language, "; ")
        yield from layout.lines(text("check.over-line", language, title=group.quota.title, periods=told), 2)


def _of_period(one: Reading, language: str) -> str:
    values = {"period": period_name(one, language), "published": one.published, "minimum": one.minimum}
    key = "check.over-of" if one.subject else "check.over-period"
    return text(key, language, name=one.name, **values)


def _row(group: Group, language: str) -> Row:
    """Return the line of a quota, and what is to be said below it."""
    asked, title, colour = group.asked, group.quota.title, _COLOURS.get(group.outcome, "note")
    if not asked:
        return Row(title, "–", text(f"check.none-{group.readings[0].reason}", language), colour=colour)
    if group.quota.scope is Scope.SITE and len(group.readings) == 1:
        one = asked[0]
        figure, more = f"{one.published}/{one.minimum}", _forecast(one, language)
        return Row(title, figure, _state(one, language), more, colour)
    kind = group.quota.scope if group.quota.scope is not Scope.SITE else group.quota.period
    met = sum(one.outcome is Outcome.PASSED for one in asked)
    each = text(f"check.each-{kind}", language)
    return Row(title, f"{met}/{len(asked)}", each, _exceptions(group, language), colour)


def _state(one: Reading, language: str) -> str:
    if one.outcome is Outcome.PASSED:
        wished = one.target is not None and one.published < one.target
        return text("check.met-below-target" if wished else "check.met", language, target=one.target)
    if one.outcome is Outcome.FAILED:
        return text("check.failed", language, missing=one.missing)
    key = "check.missing" if one.days_left else "check.missing-last-day"
    return text(key, language, missing=one.missing, days=one.days_left)


def _forecast(one: Reading, language: str) -> str:
    """Return what may still come of an open quota: by the editorial plan, and by the pace until now."""
    if one.outcome is not Outcome.OPEN:
        return ""
    said = []
    if one.planned:
        said.append(text("check.planned", language, planned=one.planned))
    if one.days_left and one.pace and one.pace < one.minimum:
        said.append(text("check.pace", language, pace=one.pace, unit=one.quota.unit))
    return "; ".join(said)


def _exceptions(group: Group, language: str) -> str:
    """Return for whom something is missing, and how many are not counted."""
    said = []
    if group.missing:
        names = [_short(one, language) for one in group.missing]
        said.append(text("check.short", language, names=folded(names, language)))
    if exempt := len(group.readings) - len(group.asked):
        said.append(text("check.exempt", language, count=exempt))
    return "; ".join(said)


def _short(one: Reading, language: str) -> str:
    values = {"name": one.name, "published": one.published, "minimum": one.minimum}
    return text("check.short-one", language, **values) if one.subject else _of_period(one, language)


def folded(words: Sequence[str], language: str, between: str = ", ") -> str:
    """Return a list of words: the first few, and how many more there are."""
    more = len(words) - NAMED
    named = between.join(words[:NAMED])
    return text("check.and-more", language, names=named, count=more) if more > 0 else named
