"""The tables behind a self-assessment: the points one by one, and how unclear places were read."""

from __future__ import annotations

from decimal import Decimal

from schoolgate.messages import text
from schoolgate.model import ItemScore, Score
from schoolgate.papers.paper import Annex, Column, Side, Table
from schoolgate.reports.score_words import points


def score_table(score: Score, language: str) -> Annex:
    """Return the table of the score, sums in bold."""
    rows: list[tuple[str, str, str, str]] = []
    bold: set[int] = set()

    def add(title: str, most: Decimal, value: Decimal | None, standing: str = "", sums: bool = False) -> None:
        if sums:
            bold.add(len(rows))
        shown = "" if value is None else points(value, language)
        rows.append((title, points(most, language), shown, standing))

    for standard in score.standards:
        one = standard.standard
        add(f"{one.id}. {one.title}", one.max, standard.counted, sums=True)
        for criterion in standard.criteria:
            for item in criterion.items:
                add(*_row(item, language))
    if score.bonus:
        bonus = min(sum((one.counted for one in score.bonus), Decimal(0)), score.rubric.bonus_max)
        add(text("score.bonus", language), score.rubric.bonus_max, bonus, sums=True)
        for item in score.bonus:
            add(*_row(item, language))
    add(text("official.sum", language), score.rubric.max_total, score.total, sums=True)
    heads = ("item", "max", "points", "standing")
    shares: tuple[float, ...] = (6, 1.2, 1.4, 2.4)
    sides: tuple[Side, ...] = ("left", "right", "right", "left")
    columns = tuple(
        Column(text(f"official.column-{head}", language), share, side)
        for head, share, side in zip(heads, shares, sides, strict=True)
    )
    return Annex(text("official.annex-score", language), (Table(columns, tuple(rows), bold=frozenset(bold)),))


def _row(one: ItemScore, language: str) -> tuple[str, Decimal, Decimal | None, str]:
    standing = text("score.item-open" if one.score is None else f"score.standing-{one.standing}", language)
    return f"{one.item.id} {one.item.title}", one.item.max, one.score, standing


def reading_table(score: Score, language: str) -> Annex:
    """Return how the unclear places of the rubric were read."""
    rows = []
    for one in score.rubric.ambiguities:
        chosen = next((other.text for other in one.alternatives if other.id == one.chosen), "")
        printed = text("score.as-printed", language, printed=one.as_printed) if one.as_printed else ""
        rows.append((one.id, one.at, f"{one.problem} {printed}".strip(), chosen or one.reading))
    heads, shares = ("number", "at", "problem", "reading"), (0.7, 1.4, 4, 4)
    columns = tuple(
        Column(text(f"official.column-{head}", language), share)
        for head, share in zip(heads, shares, strict=True)
    )
    return Annex(text("official.annex-readings", language), (Table(columns, tuple(rows)),))
