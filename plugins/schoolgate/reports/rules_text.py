"""Rules as a terminal shows them: all of them in short, or one at length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schoolgate.messages import say, text
from schoolgate.reports.check_layout import Layout
from schoolgate.reports.rules_duty import SNIPPET, Duty, families, parts
from schoolgate.reports.rules_figures import Books


def list_lines(duties: Iterable[Duty], layout: Layout, language: str) -> Iterator[str]:
    """Return every duty in short, family by family."""
    some = list(duties)
    yield from layout.lines(text("handbook.list", language, count=len(some)))
    for title, of in families(some, language):
        yield from layout.heading(title)
        for one in of:
            severity = text(f"report.{one.severity}", language)
            yield layout.paint(f"  {one.id} – {severity}", one.severity)
            yield from layout.lines(say(one.duty, language), 4)


def duty_lines(one: Duty, books: Books, layout: Layout, language: str) -> Iterator[str]:
    """Return one duty at length."""
    yield layout.paint(one.id, "head")
    yield from layout.lines(say(one.duty, language))
    before = ""
    for part, words in parts(one, books, language):
        if part != before:
            yield from layout.heading(text(f"handbook.part-{part}", language))
        for line in words.splitlines():
            yield from [f"  {line}"] if line.startswith(SNIPPET) else layout.lines(line, 2)
        before = part
    if one.citation.url:
        yield f"  {one.citation.url}"
