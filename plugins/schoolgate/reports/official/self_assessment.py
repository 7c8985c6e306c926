"""The self-assessment by the rubric, in the order that schools use (R-136, domain.md 4d)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from schoolgate.messages import text
from schoolgate.model import (
    Album,
    Evidence,
    ItemScore,
    Page,
    Post,
    Score,
    StandardScore,
    Standing,
    Step,
    school_year,
)
from schoolgate.papers.paper import Bullets, Heading, Paper, Paragraph, Part
from schoolgate.reports.findings import said
from schoolgate.reports.official.annexes import reading_table, score_table
from schoolgate.reports.official.frame import dated, framed
from schoolgate.reports.official.leadership import leadership
from schoolgate.reports.official.material import Material
from schoolgate.reports.people import name
from schoolgate.reports.score_text import contradiction_lines, loss_line, short
from schoolgate.reports.score_words import headline, number, points, total

_MOST = 8
"""Findings of a deduction that are named one by one."""
_STEPS = 5


def self_assessment(material: Material, language: str = "vi") -> Paper:
    """Return the report. Raises ValueError for a school without a score."""
    score = material.score
    if score is None:
        raise ValueError(material.portal.settings.school.code)
    year = school_year(material.portal.as_of)
    parts = (
        Paragraph(text("official.counted", language, first=dated(score.first), last=dated(score.as_of))),
        Heading(text("official.part-a", language)),
        *leadership(material, language),
        Heading(text("official.part-b", language)),
        *(part for one in score.standards for part in _standard(one, material, language)),
        *_bonus(score, material, language),
        *_highlights(material, language),
        *_whole(score, material, language),
        *_proposals(material, language),
    )
    return framed(
        material.portal,
        type_name=text("official.report", language),
        abstract=text("official.self-assessment", language, title=score.rubric.title, year=year),
        parts=parts,
        day=material.portal.as_of,
        language=language,
        basis=_basis(score, language),
        annexes=(score_table(score, language), reading_table(score, language)),
    )


def _basis(score: Score, language: str) -> tuple[str, ...]:
    rubric = score.rubric
    if not rubric.number:
        return ()
    values = {"number": rubric.number, "day": dated(rubric.issued_on), "issuer": rubric.issued_by}
    return (text("official.basis-rubric", language, title=rubric.title, **values),)


def _standard(one: StandardScore, material: Material, language: str) -> Iterator[Part]:
    values = {"title": one.standard.title, "points": _of(one.counted, one.standard.max, language)}
    yield Heading(text("official.standard", language, number=number(one.standard.id), **values), 2)
    for criterion in one.criteria:
        yield Heading(f"{number(criterion.criterion.id)}. {criterion.criterion.title}", 3)
        for item in criterion.items:
            yield from item_parts(item, material, language)


def item_parts(one: ItemScore, material: Material, language: str) -> Iterator[Part]:
    """Return the paragraph of an item, with its evidence and what was taken from it."""
    values = {"title": one.item.title, "standing": text(f"score.standing-{one.standing}", language)}
    if one.score is None:
        yield Paragraph(text("official.item-open", language, max=points(one.item.max, language), **values))
    else:
        yield Paragraph(
            text("official.item", language, points=_of(one.score, one.item.max, language), **values)
        )
    told = (*_shown(one, material, language), *_lost(one, material, language))
    if told:
        yield Bullets(told)


def _shown(one: ItemScore, material: Material, language: str) -> Iterator[str]:
    for row in one.evidence:
        yield evidence_line(row, material, language)


def evidence_line(row: Evidence, material: Material, language: str) -> str:
    """Return a row of evidence as a sentence: what, when, by whom, shown by which documents."""
    words = row.text or text("official.done", language)
    values = {"text": words.rstrip(" ."), "day": dated(row.day), "by": name(row.by, material.portal)}
    key = "official.evidence" if row.day and row.by else "official.evidence-bare"
    documents = ", ".join(_title(one, material) for one in row.documents)
    shown = text("official.shown-by", language, documents=documents) if documents else ""
    return f"{text(key, language, **values)}{shown}."


def _title(reference: str, material: Material) -> str:
    """Return the number and title of a document that a row names, or what the row says of it."""
    wanted = reference.strip("/").removesuffix("/index.md")
    for one in material.portal.documents:
        if one.path.removesuffix("/index.md") == wanted or (one.number and one.number == reference):
            return f"{one.number} {one.title}".strip()
    portal = material.portal
    others: tuple[Post | Album | Page, ...] = (*portal.posts, *portal.albums, *portal.pages)
    for post in others:
        if post.path.removesuffix("/index.md") == wanted:
            return post.title
    return reference


def _lost(one: ItemScore, material: Material, language: str) -> Iterator[str]:
    for loss in one.losses:
        places = [said(found.message, language) for found in loss.findings]
        places += [row.text for row in loss.rows if row.text]
        more = len(places) - _MOST
        named = " ".join(place.rstrip(" .") + "." for place in places[:_MOST])
        rest = text("official.and-more", language, count=more) if more > 0 else ""
        yield f"{_upper(loss_line(loss, language))}. {named}{rest}".strip()


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _bonus(score: Score, material: Material, language: str) -> Iterator[Part]:
    if not score.bonus:
        return
    counted = min(sum((one.counted for one in score.bonus), Decimal(0)), score.rubric.bonus_max)
    values = {"number": len(score.standards) + 1, "points": _of(counted, score.rubric.bonus_max, language)}
    yield Heading(text("official.bonus", language, **values), 2)
    for one in score.bonus:
        yield from item_parts(one, material, language)


def _highlights(material: Material, language: str) -> Iterator[Part]:
    yield Heading(text("official.highlights", language), 2)
    year = school_year(material.portal.as_of)
    told = [one for one in material.portal.highlights if one.school_year == year]
    if not told:
        yield Paragraph(text("official.nothing", language))
    for one in told:
        yield Paragraph(f"{one.title.rstrip(' .')}. {one.text}".strip())


def _whole(score: Score, material: Material, language: str) -> Iterator[Part]:
    yield Heading(text("official.whole", language), 2)
    yield Paragraph(f"{headline(score, language)}.")
    yield Paragraph(f"{total(score, language)}.")
    figures = (Standing.PROVEN, Standing.EVIDENCED, Standing.CLAIMED)
    lines = [text(f"score.{one}", language, points=points(score.of(one), language)) for one in figures]
    waiting = [one.item.max for one in score.items if one.score is None]
    if waiting:
        left = points(sum(waiting, Decimal(0)), language)
        lines.append(text("score.needs-person", language, count=len(waiting), points=left))
    lines += [short(one.standard.id, one.counted, one.standard.max, score, language) for one in score.short]
    lines += contradiction_lines(material.contradictions, material.duties, language)
    yield Bullets(tuple(one.rstrip(".") + "." for one in lines))


def _proposals(material: Material, language: str) -> Iterator[Part]:
    yield Heading(text("official.proposals", language), 2)
    lines = tuple(_step(one, language) for one in material.steps[:_STEPS])
    yield Bullets(lines) if lines else Paragraph(text("official.nothing", language))


def _step(one: Step, language: str) -> str:
    values = {"title": one.item.item.title, "gain": points(one.gain, language)}
    if one.deduction is None:
        return text("official.step-evidence", language, **values)
    return text("official.step-mend", language, effort=one.effort, text=one.deduction.text, **values)


def _of(value: Decimal, most: Decimal, language: str) -> str:
    return f"{points(value, language)}/{points(most, language)}"
