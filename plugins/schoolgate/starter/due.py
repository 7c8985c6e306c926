"""What is due to be written: events without post or album, the editorial plan, quotas still open. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from schoolgate.model import (
    NOWHERE,
    Approval,
    Counted,
    Layer,
    Location,
    Outcome,
    Portal,
    Post,
    Reading,
    Scope,
    approval,
    month,
)
from schoolgate.quotas import readings, short
from schoolgate.rules.planned import Written, last_day
from schoolgate.vietnamese import slug

EVENT, PLAN, QUOTA = "event", "plan", "quota"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that waits to be written, with all of its head that is known already.

    ``kind`` is ``event``, ``plan`` or ``quota``; of a quota, ``title`` is its own and ``missing`` how many
    more are asked for. ``day`` is that of the event, ``place`` where the plan asks for the post.
    """

    kind: str
    title: str
    by: date
    category: str = ""
    event: str = ""
    author: str = ""
    day: date | None = None
    missing: int = 0
    place: Location = NOWHERE


def posts_due(portal: Portal) -> list[Due]:
    """Return which posts are due now, the most urgent first."""
    planned = list(_planned(portal))
    known = {one.event for one in planned if one.event}
    told = {one.event for one in portal.posts}
    events = [one for one in _of_events("posts", portal) if one.event not in known | told]
    return sorted([*planned, *events, *_open_quotas(portal)], key=_urgency)


def albums_due(portal: Portal) -> list[Due]:
    """Return the events of which an album is due now."""
    made = {one.event for one in portal.albums}
    return sorted((one for one in _of_events("albums", portal) if one.event not in made), key=_urgency)


def _urgency(one: Due) -> tuple[bool, date, str]:
    return one.kind == QUOTA, one.by, one.title


def _planned(portal: Portal) -> Iterator[Due]:
    """Return what the editorial plans up to this month ask for and nobody has begun to write."""
    written, titles = Written(portal), {(month(one.date), slug(one.title)) for one in portal.posts}
    events = {one.id: one for one in portal.events}
    for plan in (one for one in portal.plans if one.month == month(portal.as_of)):
        for one in plan.posts:
            if written.of(one) or (plan.month, slug(one.title)) in titles:
                continue
            event = events.get(one.event)
            yield Due(
                kind=PLAN,
                title=one.title,
                by=one.due or last_day(plan),
                category=one.category,
                event=one.event,
                author=one.owner,
                day=event.date if event else None,
                place=one.where,
            )


def _of_events(counts: Counted, portal: Portal) -> Iterator[Due]:
    """Return the events that still can be told of in time, and those of this month that are late already."""
    events = {one.id: one for one in portal.events}
    for one in readings(portal, lambda quota: quota.counts == counts and quota.scope is Scope.EVENT):
        if short(one) and (one.outcome is Outcome.OPEN or one.period == month(portal.as_of)):
            event = events[one.subject]
            yield Due(EVENT, event.title, one.last, event=event.id, author=event.owner, day=event.date)


def _open_quotas(portal: Portal) -> Iterator[Due]:
    """Return the quotas of posts that run, without what waits for its approval."""
    news = [one.id for one in portal.settings.categories if one.section == "news"]
    for one in readings(portal, lambda quota: quota.counts == "posts" and quota.scope is Scope.SITE):
        known = [folder for folder in one.quota.categories or news if folder in news]
        missing = one.missing - sum(_waits_for(post, one, portal) for post in portal.posts)
        if one.outcome is Outcome.OPEN and known and missing > 0:
            only = known[0] if len(known) == 1 else ""
            yield Due(QUOTA, one.quota.title, one.last, category=only, missing=missing)


def _waits_for(post: Post, one: Reading, portal: Portal) -> bool:
    wanted = not one.quota.categories or post.category in one.quota.categories
    waits = wanted and not post.draft and post.layer is Layer.PUBLIC and one.first <= post.date <= one.last
    seen = post.date <= portal.as_of and approval(post, portal.settings, portal.as_of) is Approval.APPROVED
    return waits and not seen
