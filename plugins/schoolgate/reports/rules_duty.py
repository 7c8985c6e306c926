"""A rule as people read about it: in a terminal and in the handbook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from schoolgate.messages import say, text
from schoolgate.model import Message, Severity
from schoolgate.regulations import Citation, citations
from schoolgate.reports.rules_figures import Books, limit_sentences, quota_sentences


@dataclass(frozen=True, slots=True)
class Duty:
    """What a rule asks, why, how to mend what it finds, with an example, and the figures it goes by."""

    id: str
    severity: Severity
    duty: Message
    why: Message
    mend: Message
    example: Message
    cites: str
    limits: tuple[str, ...] = ()
    quotas: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """The first part of the id: ``news``."""
        return self.id.partition("/")[0]

    @property
    def citation(self) -> Citation:
        """Where it comes from."""
        return citations()[self.cites]

    def figures(self, books: Books, language: str) -> list[str]:
        """Return in sentences the thresholds and quotas that it goes by."""
        limits = (said for id_ in self.limits for said in limit_sentences(id_, books, language))
        quotas = (said for id_ in self.quotas for said in quota_sentences(id_, books, language))
        return [*limits, *quotas]


SNIPPET = "    "
"""What a line of an example begins with that is typed into a file as it stands."""


def families(duties: Iterable[Duty], language: str) -> Iterator[tuple[str, list[Duty]]]:
    """Return the title of each family of rules with its duties."""
    for family, some in groupby(duties, key=lambda one: one.family):
        yield text(f"handbook.family-{family}", language), list(some)


def parts(one: Duty, books: Books, language: str) -> Iterator[tuple[str, str]]:
    """Return what there is to say of a duty: the name of each part, and its text."""
    key = "handbook.severity-of-quota" if one.quotas else "handbook.severity"
    yield "severity", text(key, language, severity=text(f"report.{one.severity}", language))
    yield "why", say(one.why, language)
    yield "mend", say(one.mend, language)
    yield "example", say(one.example, language)
    for figure in one.figures(books, language):
        yield "figure", figure
    yield "citation", one.citation.text
