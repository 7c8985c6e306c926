"""What is answered to an approver below the pull request. Titles and reasons in it are hostile."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from schoolgate.messages import say, text
from schoolgate.model import Message, Person
from schoolgate.reports.comment_words import code, words
from schoolgate.reports.wording import day as written
from schoolgate.review.decision import Decision
from schoolgate.review.drafts import Draft

_SHOWN = 40


def decided(decision: Decision, person: Person, day: date, last: str, language: str = "vi") -> str:
    """Return what became of each post; ``last`` is the closing sentence, ``""`` for none."""
    name, when = words(person.name), written(day)
    blocks = [
        *_list("approved", [_post(one) for one in decision.approved], language, name=name, day=when),
        *_list("approved-before", [_post(one) for one in decision.kept], language, name=name),
        *_list("not-approved", [_refused(one, why, language) for one, why in decision.refused], language),
    ]
    return "\n\n".join([*(blocks or [text("review.approve-none", language)]), *([last] if last else [])])


def returned(person: Person, reason: str, language: str = "vi") -> str:
    """Return that a change is sent back, and why."""
    told = text("review.sent-back", language, name=words(person.name), reason=words(reason, 2_000))
    return f"{told}\n\n{text('review.sent-back-next', language)}"


def refused(why: Message, language: str = "vi") -> str:
    """Return why nothing was done."""
    return words(say(why, language))


def commit_message(
    decision: Decision, person: Person, number: int, comment: int, language: str = "vi"
) -> str:
    """Return what the commit says; names stand in one line, so that nobody adds trailers to it."""
    first = text("review.approve-commit", language, count=len(decision.approved))
    name = " ".join(person.name.split())
    why = text("review.approve-commit-body", language, name=name, number=number, comment=comment)
    listed = "\n".join(f"- {one.change.path}" for one in decision.approved)
    return f"{first}\n\n{why}\n\n{listed}\n"


def _list(key: str, lines: list[str], language: str, **values: str) -> Iterable[str]:
    if lines:
        title = text(f"review.{key}", language, count=len(lines), **values)
        more = len(lines) - _SHOWN
        rest = [text("comment.and-more", language, count=more)] if more > 0 else []
        yield f"{title}:\n\n" + "\n".join(f"- {line}" for line in [*lines[:_SHOWN], *rest])


def _post(one: Draft) -> str:
    title = words(one.post.title) if one.post else ""
    return f"{title} ({code(one.change.path)})"


def _refused(one: Draft, why: Message, language: str) -> str:
    return f"{code(one.change.path)}: {words(say(why, language))}"
