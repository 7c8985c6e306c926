"""What is to be published as a question has its answer.

What: a question that is marked to be published and has no answer.
Why: the portal answers "thắc mắc… với phụ huynh" (R-009); a question without an answer is not shown.
Citation: Circular 37/2020, article 9 (contact and questions).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, Question
from schoolgate.rules.rule import Found, rule


def _published(portal: Portal) -> list[Question]:
    return [one for one in portal.questions if one.published]


@rule(of=_published, cites="tt-37-2020-dieu-9")
def unanswered(portal: Portal) -> Iterator[Found]:
    """Judge questions that are to be published; how soon an answer is due, no text of law says."""
    for one in _published(portal):
        if not one.answer:
            message = Message.of("rules.questions-unanswered-message", question=one.question)
            yield Found(one.where, message, Message.of("rules.questions-unanswered-remedy"))
