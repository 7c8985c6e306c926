"""The page of the handbook that names every quota and every threshold with its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from schoolgate.messages import text
from schoolgate.model import Limit, Quota
from schoolgate.regulations import citations
from schoolgate.reports.rules_figures import Books, Figure, effect
from schoolgate.reports.rules_markdown import escaped, linked

_ELSEWHERE = ("q24", "q28", "q32", "q40", "q42")
"""What schools count besides, which is no quota of the portal."""
_QUOTA = "Q"
_SURVEY = (_QUOTA, "R-", "REG-")
"""How quotas and requirements of the survey begin; the figure of a quota was printed by a school."""
_QUOTA_COLUMNS = ("id", "title", "minimum", "target", "period", "scope", "effect", "source", "citation")
_LIMIT_COLUMNS = ("id", "title", "value", "effect", "source", "citation")


def quotas_page(books: Books, elective: Mapping[str, Quota], language: str) -> str:
    """Return the page in Markdown: the quotas of each profile, those to adopt, the thresholds."""
    return "\n".join(_lines(books, elective, language)) + "\n"


def _lines(books: Books, elective: Mapping[str, Quota], language: str) -> Iterator[str]:
    yield f"# {text('handbook.quotas-title', language)}"
    yield from _paragraphs(language, "generated", "quotas-intro")
    for profile, book in books.items():
        yield from _section(text(f"handbook.quotas-{profile}", language))
        yield from _quotas(book.quotas, language)
    yield from _section(text("handbook.quotas-elective", language))
    yield from _paragraphs(language, "elective-intro")
    yield from _quotas(elective.values(), language)
    for profile, book in books.items():
        yield from _section(text(f"handbook.limits-{profile}", language))
        yield from _limits(book.limits.values(), language)
    yield from _section(text("handbook.elsewhere", language))
    yield ""
    yield from (f"- {text(f'handbook.elsewhere-{id_}', language)}" for id_ in _ELSEWHERE)


def _section(title: str) -> Iterator[str]:
    yield ""
    yield f"## {title}"


def _paragraphs(language: str, *keys: str) -> Iterator[str]:
    for key in keys:
        yield ""
        yield text(f"handbook.{key}", language)


def _quotas(quotas: Iterable[Quota], language: str) -> Iterator[str]:
    yield from _head(_QUOTA_COLUMNS, language)
    for quota in quotas:
        for figure in quota.figures:
            yield _row(
                f"`{quota.id}`",
                escaped(quota.title),
                f"{figure.minimum} {escaped(quota.unit)}",
                str(figure.target or "–"),
                text(f"handbook.per-{quota.period}", language),
                text(f"handbook.scope-{quota.scope}", language),
                *_origin(figure, language),
            )


def _limits(limits: Iterable[Limit], language: str) -> Iterator[str]:
    yield from _head(_LIMIT_COLUMNS, language)
    for limit in limits:
        for figure in limit.figures:
            value = f"{figure.value} {escaped(limit.unit)}"
            yield _row(f"`{limit.id}`", escaped(limit.title), value, *_origin(figure, language))


def _origin(figure: Figure, language: str) -> tuple[str, str, str]:
    """Return since when a figure holds, where it was found, and which text of law asks for it."""
    sources = [one for one in figure.source.split(", ") if one.startswith(_SURVEY)]
    if figure.citation:
        law = linked(citations()[figure.citation])
    else:
        key = "practice" if any(one.startswith(_QUOTA) for one in sources) else "chosen"
        law = text(f"handbook.{key}", language)
    return effect(figure.valid_from, figure.valid_to, language), ", ".join(sources), law


def _head(columns: tuple[str, ...], language: str) -> Iterator[str]:
    yield ""
    yield _row(*(text(f"handbook.column-{name}", language) for name in columns))
    yield _row(*("---" for _ in columns))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
