"""A published answer says when the question was asked and when it was answered.

What: an answer on the portal without one of its days, or answered before it was asked.
Why: the two days show that the school answers, and how soon (R-009).
Citation: Circular 37/2020, article 9 (contact and questions).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, Question
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule


def _answered(portal: Portal) -> list[Question]:
    return [one for one in portal.questions if one.published and one.answer]


@rule(of=_answered, cites="tt-37-2020-dieu-9")
def undated(portal: Portal) -> Iterator[Found]:
    """Judge questions that are answered and to be published."""
    for one in _answered(portal):
        fault = _fault(one)
        if fault:
            values = {"asked": day(one.asked_on), "answered": day(one.answered_on)}
            message = Message.of(f"rules.questions-undated-{fault}", question=one.question, **values)
            yield Found(one.where, message, Message.of("rules.questions-undated-remedy"))


def _fault(one: Question) -> str:
    if one.asked_on and one.answered_on:
        return "reversed" if one.answered_on < one.asked_on else ""
    return "missing"
