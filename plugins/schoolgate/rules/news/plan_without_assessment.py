"""The editorial orientation of a month says, when the month is over, how far it got.

What: the plan of a month that has passed, without an assessment.
Why: "định hướng tin bài từng tháng rõ nội dung, nhiệm vụ, có đánh giá tiến độ" (R-036).
Citation: none; the schools' own plans ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import EditorialPlan, Message, Portal
from schoolgate.rules.planned import last_day, plans, said
from schoolgate.rules.rule import Found, rule


def _over(portal: Portal) -> list[EditorialPlan]:
    """Return the plans of the months of this school year that have passed."""
    return [one for one in plans(portal) if last_day(one) < portal.as_of]


@rule(of=_over, cites="ke-hoach-nha-truong")
def plan_without_assessment(portal: Portal) -> Iterator[Found]:
    """Judge months of this school year that are over."""
    for plan in _over(portal):
        if not plan.assessment:
            message = Message.of("rules.news-plan-without-assessment-message", month=said(plan))
            yield Found(plan.where, message, Message.of("rules.news-plan-without-assessment-remedy"))
