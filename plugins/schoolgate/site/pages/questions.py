"""Questions to the school and its answers, below what the school says of asking (R-009)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Question
from schoolgate.site.pages.adopted import Adopted
from schoolgate.site.passages import Paragraph, Passages
from schoolgate.vietnamese import slug

_LONGEST = 60
"""Letters of an anchor."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with its answer. ``anchor`` is its place on the page, for a link to it."""

    anchor: str
    question: str
    answer: tuple[Paragraph, ...]
    asked_on: dt.date | None
    answered_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Topic:
    """The questions of a topic, the newest answer first."""

    title: str
    anchor: str
    questions: tuple[Answered, ...]


class Questions(Adopted):
    """One page, with the topics in the order of the table and what has none at the end."""

    template = "questions"
    source = "about/questions.md"
    address = addresses.QUESTIONS

    def _view(self) -> tuple[Topic, ...]:
        passages, taken = Passages(self.index), set[str]()
        topics: dict[str, list[Question]] = {}
        for one in self.index.portal.questions:
            topics.setdefault(one.topic, []).append(one)
        return tuple(
            Topic(
                name or text("questions.other"),
                _anchor(name or text("questions.other"), taken),
                tuple(
                    _answered(one, passages, taken) for one in sorted(topics[name], key=_age, reverse=True)
                ),
            )
            for name in sorted(topics, key=lambda one: not one)
        )

    def words(self) -> str:
        rows = self.index.portal.questions
        return " ".join(word for one in rows for word in (one.question, one.answer))


def _age(one: Question) -> dt.date:
    return one.answered_on or one.asked_on or dt.date.min


def _answered(one: Question, passages: Passages, taken: set[str]) -> Answered:
    return Answered(
        _anchor(one.question, taken),
        " ".join(one.question.splitlines()),
        passages.paragraphs(one.answer),
        one.asked_on,
        one.answered_on,
    )


def _anchor(title: str, taken: set[str]) -> str:
    """Return a name on the page that no other part has yet."""
    name = first = slug(title)[:_LONGEST].strip("-") or "muc"
    number = 1
    while name in taken:
        number += 1
        name = f"{first}-{number}"
    taken.add(name)
    return name
