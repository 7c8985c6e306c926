"""What the portal has counted for an item: each duty with how it ended, and what was there to be counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from schoolgate.inspection import Inspection
from schoolgate.messages import say, text
from schoolgate.model import Feed, Layer, Outcome, Portal, Reading, RubricItem, Scope, Score, school_year
from schoolgate.reports.wording import day, period
from schoolgate.rules import Rule, rules
from schoolgate.site.pack.posted import posts_of

_ALBUMS = "weeks/no-album"
_OUTCOMES = (Outcome.PASSED, Outcome.FAILED, Outcome.OPEN, Outcome.NEEDS_PERSON)


@dataclass(frozen=True, slots=True)
class Listing:
    """A table: its title, its headings, its rows; the first cell of a row names it."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: bool = False
    """Whether all but the first cells are short."""
    links: tuple[tuple[str, ...], ...] = ()
    """The content paths of what each row leads to, below the last heading; instead of none, its last cell."""


def counted(item: RubricItem, inspection: Inspection, score: Score) -> Iterator[Listing]:
    """Return what stands behind the points that the portal gives itself."""
    known = {one.id: one for one in rules()}
    feeds = [(feed, known[feed.rule]) for one in item.deductions for feed in one.feeds if feed.rule in known]
    if feeds:
        yield _verdicts([one for _, one in feeds], inspection)
    for feed, duty in feeds:
        yield from _readings(feed, duty, inspection, score)
        if feed.rule == _ALBUMS:
            yield _albums(inspection.portal)


def _verdicts(duties: Iterable[Rule], inspection: Inspection) -> Listing:
    ended = {(one.rule, one.outcome): one.count for one in inspection.verdicts}
    rows = tuple(
        (say(one.duty), *(str(ended.get((one.id, outcome), 0)) for outcome in _OUTCOMES))
        for one in dict.fromkeys(duties)
    )
    head = ("pack.duty", *(f"pack.count-{one.replace('_', '-')}" for one in _OUTCOMES))
    return Listing(text("pack.judged"), tuple(map(text, head)), rows, figures=True)


def _readings(feed: Feed, duty: Rule, inspection: Inspection, score: Score) -> Iterator[Listing]:
    """Return the quotas that a rule judges, those of the feed where it names some."""
    found: dict[str, list[Reading]] = {}
    for one in inspection.readings:
        asked = one.quota.id in feed.quotas if feed.quotas else duty.asks(one.quota)
        if asked and one.last >= score.first:
            found.setdefault(one.quota.id, []).append(one)
    for some in found.values():
        yield _SHAPES[some[0].quota.scope](some, inspection.portal)


def _by_period(readings: list[Reading], _: Portal) -> Listing:
    head = (text("pack.period"), text("pack.counted"), text("pack.outcome"))
    rows = tuple((_period(one), _figure(one), _outcome(one)) for one in readings)
    return Listing(readings[0].quota.title, head, rows, figures=True)


def _by_course(readings: list[Reading], _: Portal) -> Listing:
    head = (text("pack.course"), text("pack.counted"), text("pack.outcome"))
    rows = tuple((one.name, _figure(one), _outcome(one)) for one in readings)
    return Listing(readings[0].quota.title, head, rows, figures=True)


def _by_teacher(readings: list[Reading], _: Portal) -> Listing:
    """Return a row for each teacher, with the periods across."""
    periods = {one.period: one for one in sorted(readings, key=lambda one: one.first)}
    people: dict[tuple[str, str], dict[str, Reading]] = {}
    for one in readings:
        people.setdefault((one.subject, one.name), {})[one.period] = one
    rows = tuple(
        (name, *(_figure(some[one]) if one in some else "–" for one in periods))
        for (_, name), some in people.items()
    )
    head = (text("pack.teacher"), *(_period(one) for one in periods.values()))
    return Listing(readings[0].quota.title, head, rows, figures=True)


def _by_event(readings: list[Reading], portal: Portal) -> Listing:
    ordered = sorted(readings, key=lambda one: one.first)
    rows = tuple((one.name, day(one.first), day(one.last), _outcome(one)) for one in ordered)
    head = tuple(text(f"pack.{one}") for one in ("event", "event-day", "due", "posts"))
    return Listing(
        readings[0].quota.title, head, rows, links=tuple(posts_of(one.subject, portal) for one in ordered)
    )


def _albums(portal: Portal) -> Listing:
    year = school_year(portal.as_of)
    seen = (one for one in portal.albums if one.layer is Layer.PUBLIC and not one.draft and one.photos)
    ours = [one for one in seen if one.date <= portal.as_of and school_year(one.date) == year]
    rows = tuple((day(one.date), str(len(one.photos)), one.title) for one in ours)
    head = tuple(text(f"pack.{one}") for one in ("day", "photos", "album"))
    return Listing(text("pack.albums"), head, rows, links=tuple((one.path,) for one in ours))


def _period(one: Reading) -> str:
    words = period(one.period, one.first, one.last, "vi")
    return words[:1].upper() + words[1:]


def _figure(one: Reading) -> str:
    if one.outcome is Outcome.NOT_APPLICABLE:
        return text("pack.exempt", published=one.published)
    return f"{one.published}/{one.minimum}"


def _outcome(one: Reading) -> str:
    return text("official.outcome-" + one.outcome.replace("_", "-"))


_SHAPES: dict[Scope, Callable[[list[Reading], Portal], Listing]] = {
    Scope.SITE: _by_period,
    Scope.TEACHER: _by_teacher,
    Scope.COURSE: _by_course,
    Scope.EVENT: _by_event,
}
