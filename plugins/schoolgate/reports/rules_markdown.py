"""The page of the handbook that explains every rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from schoolgate.messages import say, text
from schoolgate.regulations import Citation
from schoolgate.reports.rules_duty import SNIPPET, Duty, families, parts
from schoolgate.reports.rules_figures import Books

_MARKS = re.compile(r"([\\`*_\[\]<>|~])")


def rules_page(duties: Iterable[Duty], books: Books, language: str) -> str:
    """Return the page in Markdown, family by family."""
    return "\n".join(_lines(list(duties), books, language)) + "\n"


def escaped(words: str) -> str:
    """Return a text whose signs mean nothing in Markdown."""
    return _MARKS.sub(r"\\\1", words)


def linked(one: Citation) -> str:
    """Return a citation, as a link where a public page is known."""
    return f"[{escaped(one.text)}](<{one.url}>)" if one.url else escaped(one.text)


def _lines(duties: list[Duty], books: Books, language: str) -> Iterator[str]:
    yield f"# {text('handbook.rules-title', language)}"
    yield ""
    yield text("handbook.generated", language)
    yield ""
    yield text("handbook.rules-intro", language)
    for title, some in families(duties, language):
        yield ""
        yield f"## {title}"
        for one in some:
            yield from _duty(one, books, language)


def _duty(one: Duty, books: Books, language: str) -> Iterator[str]:
    yield ""
    yield f"### {escaped(say(one.duty, language))}"
    yield ""
    yield f"- {text('handbook.part-id', language)}: `{one.id}`"
    for part, some in groupby(parts(one, books, language), key=lambda found: found[0]):
        name = text(f"handbook.part-{part}", language)
        if part == "citation":
            yield f"- {name}: {linked(one.citation)}"
            continue
        yield from _part(name, [line for _, words in some for line in words.splitlines()])


def _part(name: str, lines: list[str]) -> Iterator[str]:
    """Return one part of a duty; what is typed into a file stands in a block of its own."""
    spoken = " ".join(escaped(line) for line in lines if not line.startswith(SNIPPET))
    yield f"- {name}: {spoken}".rstrip()
    snippet = [line.removeprefix(SNIPPET) for line in lines if line.startswith(SNIPPET)]
    if snippet:
        yield ""
        yield "  ```text"
        yield from (f"  {line}" for line in snippet)
        yield "  ```"
        yield ""
