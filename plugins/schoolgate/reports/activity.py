"""What everybody has done for the portal in a span of days: a ground for quarterly rewards (R-041, Q42)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from schoolgate.model import Lesson, Portal
from schoolgate.reports.ledger import ledger
from schoolgate.reports.people import ids, name


@dataclass(frozen=True, slots=True)
class Activity:
    """What one person has written, shared and approved; ``staff`` is a staff id, or a name as typed."""

    staff: str
    name: str
    posts: int = 0
    albums: int = 0
    lessons: int = 0
    approved: int = 0
    """Posts that this person approved, each on the day it went live, as it counts for its author."""

    @property
    def total(self) -> int:
        """How much that is together."""
        return self.posts + self.albums + self.lessons + self.approved


def activity(portal: Portal, first: date, last: date) -> tuple[Activity, ...]:
    """Return everybody who has done something from one day to another, both included, the most first.

    People who have done equally much stand in the order of the table of staff. Only what is on the portal
    counts, on both layers; documents have no author.
    """
    known = ids(portal)

    def who(typed: str) -> str:
        return known.get(typed) or known.get(typed.casefold(), typed)

    rows = ledger(portal, first, last)
    posts = Counter(who(one.author) for one in rows if one.kind == "post")
    albums = Counter(who(one.author) for one in rows if one.kind == "album")
    approved = Counter(who(one.approver) for one in rows)
    until = min(last, portal.as_of)
    lessons = Counter(who(one.teacher) for one in portal.lessons if _between(one, first, until))
    people = dict.fromkeys((*portal.settings.staff, *posts, *albums, *lessons, *approved))
    found = (
        Activity(id_, name(id_, portal), posts[id_], albums[id_], lessons[id_], approved[id_])
        for id_ in people
        if id_
    )
    return tuple(sorted((one for one in found if one.total), key=lambda one: -one.total))


def _between(one: Lesson, first: date, last: date) -> bool:
    return one.date is not None and first <= one.date <= last
