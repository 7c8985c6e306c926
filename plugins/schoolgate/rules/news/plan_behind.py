"""What the editorial orientation asks for is published by its day.

What: a planned post of this or an earlier month whose day, the end of the month if it names none, has passed
and that no published post fulfils: neither the one that the plan names nor one of the same event.
Why: "xây dựng định hướng tin bài từng tháng rõ nội dung, nhiệm vụ, có đánh giá tiến độ" (R-036).
Citation: none; the schools' own plans ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import (
    Approval,
    EditorialPlan,
    Layer,
    Message,
    PlannedPost,
    Portal,
    Post,
    approval,
    month,
)
from schoolgate.rules.facts import day
from schoolgate.rules.planned import Written, last_day, planned_posts, said
from schoolgate.rules.rule import Found, rule


def _due(portal: Portal) -> Iterator[tuple[EditorialPlan, PlannedPost, date]]:
    """Return the planned posts whose last day has passed."""
    for plan, one in planned_posts(portal):
        due = one.due or last_day(plan)
        if plan.month <= month(portal.as_of) and due < portal.as_of:
            yield plan, one, due


@rule(of=_due, cites="ke-hoach-nha-truong")
def plan_behind(portal: Portal) -> Iterator[Found]:
    """Judge planned posts of this school year."""
    written = Written(portal)
    for plan, one, due in _due(portal):
        if not any(_is_published(post, portal) for post in written.of(one)):
            message = Message.of(
                "rules.news-plan-behind-message", title=one.title, month=said(plan), due=day(due)
            )
            yield Found(one.where, message, _remedy(one, portal))


def _is_published(post: Post, portal: Portal) -> bool:
    approved = approval(post, portal.settings, portal.as_of) is Approval.APPROVED
    return not post.draft and post.date <= portal.as_of and (approved or post.layer is Layer.INTERNAL)


def _remedy(one: PlannedPost, portal: Portal) -> Message:
    owner = portal.settings.staff.get(one.owner)
    if owner:
        return Message.of("rules.news-plan-behind-owner", owner=owner.name)
    return Message.of("rules.news-plan-behind-remedy")
