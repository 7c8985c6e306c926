"""Points and parts of a rubric in words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from schoolgate.messages import text
from schoolgate.model import CriterionScore, ItemScore, Score

PORTAL = "T2.C3"
"""The criterion about the portal in the rubrics that this software was made for (design.md section 6)."""


def points(value: Decimal, language: str = "vi") -> str:
    """Return points without empty decimals, as Vietnamese write them: ``6,5``."""
    written = f"{value.normalize():f}"
    return written.replace(".", ",") if language == "vi" else written


def number(id_: str) -> str:
    """Return the number by which people call a part of the rubric: ``2.3`` for ``T2.C3``."""
    digits = ["".join(filter(str.isdigit, part)) for part in id_.split(".")]
    return ".".join(digits) if all(digits) else id_


def headline(score: Score, language: str = "vi", id_: str = PORTAL) -> str:
    """Return the one line about a criterion, the portal's if no other is asked; ``""`` without it."""
    found = score.criterion(id_)
    if found is None:
        return ""
    key = "score.criterion-open" if found.score is None else "score.criterion"
    counted = sum((one.counted for one in found.items), Decimal(0))
    return text(
        key,
        language,
        number=number(id_),
        title=found.criterion.title,
        score=points(counted, language),
        max=points(found.criterion.max, language),
    )


def total(score: Score, language: str = "vi") -> str:
    """Return the line about the total and the class."""
    if score.total is None:
        return text("score.total-open", language)
    said = text("score.class", language, **{"class": score.class_}) if score.class_ else ""
    values = {"total": points(score.total, language), "max": points(score.rubric.max_total, language)}
    return text("score.total", language, **values, **{"class": said or text("score.class-none", language)})


def summary(score: Score | None, language: str = "vi") -> Iterator[str]:
    """Return the line of a build about the portal's criterion, or why there is none."""
    if score is None:
        yield text("score.no-rubric", language)
    elif said := headline(score, language):
        yield said


def criteria(score: Score) -> Iterator[CriterionScore]:
    """Return all criteria, in the order of the rubric."""
    return (one for standard in score.standards for one in standard.criteria)


def open_items(score: Score) -> list[ItemScore]:
    """Return the items that need a person, or of which somebody only claims that they were done."""
    return [one for one in score.items if one.score is None]
