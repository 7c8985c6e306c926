"""The draft of a monthly meeting: the figures of the month, what the last one left (R-130, R-131)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from schoolgate.messages import text
from schoolgate.model import EditorialPlan, Finding, Outcome, Portal, Reading, Scope, month, school_year
from schoolgate.quotas import month_of, short
from schoolgate.reports.asked import category
from schoolgate.reports.late import late
from schoolgate.reports.ledger import LedgerRow, ledger
from schoolgate.reports.progress import Stage, Step, live, plan_of, progress
from schoolgate.reports.shortfall_lines import standing
from schoolgate.reports.wording import brief, called, day, month_of_year


@dataclass(frozen=True, slots=True)
class Part:
    """An item of the agenda: its title, and what there is to say."""

    title: str
    lines: tuple[str, ...]


def agenda(
    portal: Portal, readings: Sequence[Reading], findings: Iterable[Finding], language: str = "vi"
) -> tuple[Part, ...]:
    """Return the items of a meeting about the month of the portal's day, and about what the last one left."""
    this = month(portal.as_of)
    before = month(portal.as_of.replace(day=1) - timedelta(1))
    rows = [one for one in ledger(portal) if one.day and month(one.day) == this]
    now = [one for one in readings if month_of(one.period) == this]
    plan = plan_of(portal, this)
    parts = (
        ("posts", this, _posts(portal, now, rows, language)),
        ("lessons", this, _lessons(now, language)),
        ("documents", this, _documents(portal, now, rows, language)),
        ("late", before, late(portal, readings, findings, before, language)),
        ("plan", this, _plan(portal, plan, language) if plan else ()),
    )
    made = [_part(key, of, tuple(lines), language) for key, of, lines in parts]
    said = text("reports.agenda-decisions", language), (text("reports.agenda-to-write", language),)
    return (*made, Part(*said))


def _part(key: str, of: str, lines: tuple[str, ...], language: str) -> Part:
    title = text(f"reports.agenda-{key}", language, month=month_of_year(of))
    return Part(title, lines or (text(f"reports.agenda-no-{key}", language),))


def _posts(portal: Portal, now: Iterable[Reading], rows: Iterable[LedgerRow], language: str) -> Iterator[str]:
    asked = [one for one in now if one.quota.counts == "posts" and one.quota.scope is Scope.SITE]
    yield from (standing(one, language) for one in asked)
    told = {id_ for one in asked for id_ in one.quota.categories}
    counts = Counter(one.category for one in rows if one.kind == "post" and one.category not in told)
    for id_, count in counts.items():
        title = category(id_, portal).title or text("reports.internal-news", language)
        yield text("reports.agenda-count", language, what=brief(title), count=count)


def _lessons(now: Iterable[Reading], language: str) -> Iterator[str]:
    asked = [one for one in now if one.quota.counts == "lessons"]
    yield from (standing(one, language) for one in asked if one.quota.scope is Scope.SITE)
    teachers = [one for one in asked if one.quota.scope is Scope.TEACHER]
    counted = [one for one in teachers if one.outcome is not Outcome.NOT_APPLICABLE]
    if counted:
        enough = sum(not short(one) for one in counted)
        yield text("reports.agenda-enough", language, enough=enough, count=len(counted))
    for one in teachers:
        state = "exempt" if one.outcome is Outcome.NOT_APPLICABLE else "teacher"
        values = {"name": brief(one.name), "published": one.published, "minimum": one.minimum}
        yield text(f"reports.agenda-{state}", language, **values)


def _documents(
    portal: Portal, now: Iterable[Reading], rows: Iterable[LedgerRow], language: str
) -> Iterator[str]:
    counts = Counter(one.category for one in rows if one.kind == "document")
    for id_, count in counts.items():
        title = category(id_, portal).title or text("reports.internal-documents", language)
        yield text("reports.agenda-count", language, what=brief(title), count=count)
    for one in now:
        if one.quota.counts in {"documents", "events"}:
            yield standing(one, language)
    for required in portal.settings.required:
        if required.year == school_year(portal.as_of) and not required.document:
            values = {"what": brief(required.title), "due": day(required.due)}
            yield text(f"reports.agenda-{'due' if required.due else 'required'}", language, **values)


def _plan(portal: Portal, plan: EditorialPlan, language: str) -> Iterator[str]:
    steps = progress(plan, live(portal))
    done = sum(one.stage is Stage.PUBLISHED for one in steps)
    yield text("reports.agenda-published", language, done=done, count=len(steps))
    for one in steps:
        if one.stage is not Stage.PUBLISHED:
            yield _step(one, portal, language)


def _step(one: Step, portal: Portal, language: str) -> str:
    owner = called(one.post.owner, portal, language) if one.post.owner else ""
    due = text("reports.due", language, day=day(one.post.due)) if one.post.due else ""
    told = ", ".join(filter(None, (owner, due)))
    values = {"title": brief(one.post.title), "told": f" ({told})" if told else ""}
    return text(f"reports.agenda-{one.stage}", language, **values)
