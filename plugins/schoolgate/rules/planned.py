"""What several rules about editorial plans ask: which are of this school year, which posts they mean."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from schoolgate.model import EditorialPlan, PlannedPost, Portal, Post, school_year


def plans(portal: Portal) -> list[EditorialPlan]:
    """Return the plans of the portal's school year, those of months to come too."""
    year = school_year(portal.as_of)
    first, last = year[:4] + "-08", year[5:] + "-07"
    return [one for one in portal.plans if first <= one.month <= last]


def planned_posts(portal: Portal) -> Iterator[tuple[EditorialPlan, PlannedPost]]:
    """Return every post that those plans ask for."""
    return ((plan, one) for plan in plans(portal) for one in plan.posts)


def last_day(plan: EditorialPlan) -> date:
    """Return the last day of the month of a plan."""
    year, month = int(plan.month[:4]), int(plan.month[5:])
    return date(year, month, monthrange(year, month)[1])


def said(plan: EditorialPlan) -> str:
    """Return the month of a plan as Vietnamese write it: ``10/2025``."""
    return f"{plan.month[5:]}/{plan.month[:4]}"


class Written:
    """The posts of a portal by what a plan may call them: their file, their folder, or their event."""

    def __init__(self, portal: Portal) -> None:
        self.named = {name: post for post in portal.posts for name in _names(post)}
        self._told: dict[str, list[Post]] = {}
        for post in portal.posts:
            self._told.setdefault(post.event, []).append(post)

    def of(self, one: PlannedPost) -> list[Post]:
        """Return the posts that a planned post has become."""
        named = self.named.get(one.post.strip("/"))
        told = self._told.get(one.event, []) if one.event else []
        return [named, *told] if named else told


def folder(post: Post) -> str:
    """Return what a plan should call a post: its folder, or its file where it has none of its own."""
    return post.path.removesuffix("/index.md")


def _names(post: Post) -> tuple[str, str, str]:
    return post.path, folder(post), post.path.removesuffix(".md")
