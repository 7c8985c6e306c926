"""Thresholds and quotas in words: how much, of what, since when, and for which schools."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from schoolgate.messages import text
from schoolgate.model import LimitFigure, Quota, QuotaFigure, Rulebook
from schoolgate.reports.wording import day

Books = Mapping[str, Rulebook]
"""The rulebook of each profile."""
Figure = LimitFigure | QuotaFigure


def limit_sentences(id_: str, books: Books, language: str) -> Iterator[str]:
    """Return a sentence for each figure of a threshold."""
    found: dict[tuple[str, str], list[str]] = {}
    for profile, book in books.items():
        limit = book.limits[id_]
        for figure in limit.figures:
            values = {"title": limit.title, "value": figure.value, "unit": limit.unit}
            said = text("handbook.limit", language, **values)
            found.setdefault((said, _days(figure, language)), []).append(profile)
    return _sentences(found, books, language)


def quota_sentences(id_: str, books: Books, language: str) -> Iterator[str]:
    """Return a sentence for each figure of a quota."""
    found: dict[tuple[str, str], list[str]] = {}
    for profile, book in books.items():
        for quota in (one for one in book.quotas if one.id == id_):
            for figure in quota.figures:
                said = _quota(quota, figure, language)
                found.setdefault((said, _days(figure, language)), []).append(profile)
    return _sentences(found, books, language)


def effect(first: date | None, last: date | None, language: str) -> str:
    """Return from when to when a figure holds."""
    key = {(True, True): "from-to", (True, False): "from", (False, True): "to", (False, False): "always"}
    return text(f"handbook.{key[bool(first), bool(last)]}", language, first=day(first), last=day(last))


def _quota(quota: Quota, figure: QuotaFigure, language: str) -> str:
    wished = figure.target not in {None, figure.minimum}
    values = {"title": quota.title, "unit": quota.unit, "minimum": figure.minimum, "target": figure.target}
    period = text(f"handbook.per-{quota.period}", language)
    return text("handbook.quota-wished" if wished else "handbook.quota", language, period=period, **values)


def _days(figure: Figure, language: str) -> str:
    dated = figure.valid_from or figure.valid_to
    return effect(figure.valid_from, figure.valid_to, language) if dated else ""


def _sentences(found: dict[tuple[str, str], list[str]], books: Books, language: str) -> Iterator[str]:
    """Return what was said, with the days on which it holds and the schools for which it does."""
    for (said, days), profiles in found.items():
        schools = profiles if len(profiles) < len(books) else ()
        when = [days] if days else []
        when += [text(f"handbook.profile-{profile}", language) for profile in schools]
        key = "handbook.figure-when" if when else "handbook.figure"
        yield text(key, language, said=said, when=", ".join(when))
