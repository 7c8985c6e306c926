"""From what counts to how every quota stands, period by period and subject by subject."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from schoolgate.model import (
    NOWHERE,
    Location,
    Outcome,
    Period,
    Person,
    Portal,
    Quota,
    QuotaFigure,
    Reading,
    Scope,
    Term,
    month,
    school_year,
)
from schoolgate.quotas.counting import counted, course
from schoolgate.quotas.events import last_day, past_events
from schoolgate.quotas.periods import Span, named, spans
from schoolgate.quotas.presence import Presence

TEACHER = "teacher"
"""The group of staff whom quotas of teachers ask (R-102)."""


@dataclass(frozen=True, slots=True)
class _Subject:
    id: str
    name: str
    where: Location = NOWHERE
    person: Person | None = None


def readings(
    portal: Portal, wanted: Callable[[Quota], bool] | None = None, year: str = ""
) -> tuple[Reading, ...]:
    """Return how the quotas stand, those that are wanted or all of them.

    Periods that have not begun are left out. ``year`` is the school year, that of the portal's day if none is
    named; without a term of that year in the calendar nothing can be read.
    """
    asked = year or school_year(portal.as_of)
    term = next((one for one in portal.settings.calendar.terms if one.year == asked), None)
    if term is None:
        return ()
    presence = Presence(portal, term)
    quotas = (one for one in portal.settings.rulebook.quotas if wanted is None or wanted(one))
    applying = (one for one in quotas if _applies(one, portal))
    return tuple(reading for one in applying for reading in _read(one, portal, term, presence))


def short(one: Reading) -> bool:
    """Whether something is still missing that can be asked for: the period failed or is open."""
    return one.outcome in {Outcome.FAILED, Outcome.OPEN}


def _applies(quota: Quota, portal: Portal) -> bool:
    if quota.counts != "menus":
        return True
    return bool(portal.menus) or any(one.boarders for one in portal.classes)


def _read(quota: Quota, portal: Portal, term: Term, presence: Presence) -> Iterator[Reading]:
    if quota.scope is Scope.EVENT:
        yield from _of_events(quota, portal, term)
        return
    name = named(quota.period, term)
    counts = Counter((subject, name(day)) for subject, day in counted(quota, portal))
    subjects = list(_subjects(quota, portal))
    for span in spans(quota.period, term):
        figure = quota.figure(span.first)
        if span.first > portal.as_of or figure is None or not figure.minimum:
            continue
        for one in subjects:
            reason = presence.exempt(one.person, quota.period, span)
            yield _reading(quota, one, span, figure, counts[one.id, span.id], reason, portal)


def _subjects(quota: Quota, portal: Portal) -> Iterator[_Subject]:
    if quota.scope is Scope.SITE:
        yield _Subject("", "")
    elif quota.scope is Scope.TEACHER:
        for person in portal.settings.staff.values():
            if person.group == TEACHER:
                yield _Subject(person.id, person.name, person.where, person)
    else:
        for one in portal.curriculum:
            yield _Subject(course(one.grade, one.subject), f"{one.subject} {one.grade}", one.where)


def _of_events(quota: Quota, portal: Portal, term: Term) -> Iterator[Reading]:
    counts = Counter(subject for subject, _ in counted(quota, portal))
    begins = portal.settings.rulebook.begins
    for event in past_events(portal, term.year):
        last = last_day(event)
        figure, days = quota.figure(last), portal.settings.rulebook.limit("event-days", last)
        if figure is None or days is None or (begins and last < begins):
            continue
        reason = "no-album" if quota.counts == "albums" and event.no_album else ""
        span = Span(month(last), event.date, last + timedelta(days))
        yield _reading(
            quota,
            _Subject(event.id, event.title, event.where),
            span,
            figure,
            counts[event.id],
            reason,
            portal,
        )


def _reading(
    quota: Quota, of: _Subject, span: Span, figure: QuotaFigure, published: int, reason: str, portal: Portal
) -> Reading:
    outcome = _outcome(published, figure.minimum, span, reason, portal.as_of)
    running = not reason and portal.as_of <= span.last
    return Reading(
        quota=quota,
        subject=of.id,
        name=of.name,
        period=span.id,
        first=span.first,
        last=span.last,
        minimum=figure.minimum,
        target=figure.target,
        legal=quota.legal(span.first),
        published=published,
        outcome=outcome,
        days_left=max(0, (span.last - portal.as_of).days) if running else 0,
        pace=_pace(published, span, portal.as_of) if running else None,
        planned=_planned(quota, span, portal) if running else 0,
        reason=reason,
        citation=figure.citation,
        source=figure.source,
        where=of.where,
    )


def _outcome(published: int, minimum: int, span: Span, reason: str, as_of: date) -> Outcome:
    if reason:
        return Outcome.NOT_APPLICABLE
    if published >= minimum:
        return Outcome.PASSED
    return Outcome.FAILED if as_of > span.last else Outcome.OPEN


def _pace(published: int, span: Span, as_of: date) -> int:
    """Return how many there will be on the last day if they go on coming as until now."""
    whole, gone = ((day - span.first).days + 1 for day in (span.last, as_of))
    return published * whole // gone


def _planned(quota: Quota, span: Span, portal: Portal) -> int:
    """Return how many posts the editorial plan still has for the rest of a period."""
    if quota.counts != "posts" or quota.period is Period.WEEK:
        return 0
    months = {month(day) for day in (span.first, span.last)}
    planned = (one for plan in portal.plans if plan.month in months for one in plan.posts)
    return sum(not one.post and (not quota.categories or one.category in quota.categories) for one in planned)
