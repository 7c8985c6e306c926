"""Thresholds and quotas in words: how much, of what, since when, and for which schools."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from schoolgate.messages import text
from schoolgate.model import LimitFigure, Quota, QuotaFigure, Rulebook
from schoolgate.reports.wording import day

Figure = LimitFigure | QuotaFigure


def limit_sentences(id_: str, books: Mapping[str, Rulebook], language: str) -> Iterator[str]:
    """Return a sentence for each figure of a threshold."""
    seen: dict[LimitFigure, list[str]] = {}
    for profile, book in books.items():
        for figure in book.limits[id_].figures:
            seen.setdefault(figure, []).append(profile)
    limit = next(iter(books.values())).limits[id_]
    for figure, profiles in seen.items():
        values = {"title": limit.title, "value": figure.value, "unit": limit.unit}
        yield text("handbook.limit", language, when=_when(figure, profiles, books, language), **values)


def quota_sentences(id_: str, books: Mapping[str, Rulebook], language: str) -> Iterator[str]:
    """Return a sentence for each figure of a quota."""
    seen: dict[tuple[str, QuotaFigure], list[str]] = {}
    quotas: dict[str, Quota] = {}
    for profile, book in books.items():
        for quota in (one for one in book.quotas if one.id == id_):
            quotas[quota.title] = quota
            for figure in quota.figures:
                seen.setdefault((quota.title, figure), []).append(profile)
    for (title, figure), profiles in seen.items():
        yield text(
            "handbook.quota",
            language,
            title=title,
            asked=asked(figure, quotas[title].unit, language),
            period=text(f"handbook.per-{quotas[title].period}", language),
            when=_when(figure, profiles, books, language),
        )


def asked(figure: QuotaFigure, unit: str, language: str) -> str:
    """Return how many a quota asks: at least so many, and how many are wished for."""
    key = "handbook.asked" if figure.target in {None, figure.minimum} else "handbook.asked-and-wished"
    return text(key, language, minimum=figure.minimum, target=figure.target, unit=unit)


def effect(first: date | None, last: date | None, language: str) -> str:
    """Return from when to when a figure holds."""
    key = {(True, True): "from-to", (True, False): "from", (False, True): "to", (False, False): "always"}
    return text(f"handbook.{key[bool(first), bool(last)]}", language, first=day(first), last=day(last))


def _when(figure: Figure, profiles: list[str], books: Mapping[str, Rulebook], language: str) -> str:
    """Return the days on which a figure holds and, where it is not for all, for which schools."""
    said = [effect(figure.valid_from, figure.valid_to, language)]
    if len(profiles) < len(books):
        said += [text(f"handbook.profile-{profile}", language) for profile in profiles]
    return ", ".join(said)
