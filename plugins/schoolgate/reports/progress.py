"""The editorial plan of a month against what was published of it (R-036)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from schoolgate.model import EditorialPlan, PlannedPost, Portal
from schoolgate.reports.ledger import ledger


class Stage(StrEnum):
    """How far a planned post has come."""

    PUBLISHED = "published"
    WRITTEN = "written"
    """The plan names a post that nobody can see yet: a draft, or one that waits for approval."""
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Step:
    """A planned post, and how far it has come by the portal's day."""

    post: PlannedPost
    stage: Stage


def plan_of(portal: Portal, month: str) -> EditorialPlan | None:
    """Return the plan of a month such as ``2025-12``."""
    return next((one for one in portal.plans if one.month == month), None)


def live(portal: Portal) -> frozenset[str]:
    """Return what a plan may call the posts that went live: their files and their folders."""
    paths = [row.path for row in ledger(portal)]
    return frozenset(paths) | frozenset(path.removesuffix("/index.md") for path in paths)


def progress(plan: EditorialPlan, live: frozenset[str]) -> tuple[Step, ...]:
    """Return the posts of a plan in its order, each with how far it has come."""
    return tuple(Step(one, _stage(one, live)) for one in plan.posts)


def _stage(one: PlannedPost, live: frozenset[str]) -> Stage:
    if not one.post:
        return Stage.PLANNED
    return Stage.PUBLISHED if one.post.strip("/") in live else Stage.WRITTEN
