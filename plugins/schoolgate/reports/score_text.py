"""``schoolgate score`` for a terminal: the portal's criterion, the total, what was lost, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from schoolgate.messages import say, text
from schoolgate.model import Contradiction, Evidence, ItemScore, Loss, Portal, Score, Standing, Step
from schoolgate.reports.check_layout import Layout, Row
from schoolgate.reports.findings import place, said
from schoolgate.reports.people import name
from schoolgate.reports.score_words import headline, open_items, points, total
from schoolgate.reports.wording import brief, day

_STEPS = 5
"""So many of the cheapest next points are named."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A score with what is said about it. ``criterion`` narrows it to one, ``before`` is the real one."""

    portal: Portal
    score: Score
    steps: tuple[Step, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    duties: dict[str, str] | None = None
    """What each rule asks, by its id."""
    criterion: str = ""
    before: Score | None = None
    wanted: tuple[str, ...] = ()

    @property
    def items(self) -> list[ItemScore]:
        """The items that are told of."""
        if not self.criterion:
            return list(self.score.items)
        found = self.score.criterion(self.criterion)
        return list(found.items) if found else []


def score_lines(scored: Scored, layout: Layout, language: str = "vi") -> Iterator[str]:
    """Return the lines of a score."""
    yield from (layout.paint(one, "head") for one in layout.lines(_first(scored, language)))
    if scored.before:
        yield from layout.lines(what_if(scored, language))
    if not scored.criterion:
        yield from _whole(scored, layout, language)
    yield from layout.heading(text("score.lost", language))
    yield from _lost(scored, layout, language)
    yield from _next(scored, layout, language)
    yield from _contradictions(scored, layout, language)


def what_if(scored: Scored, language: str) -> str:
    """Return how the score would move."""
    before, after = (_points(one, scored.criterion) for one in (scored.before or scored.score, scored.score))
    values = {"before": points(before, language), "after": points(after, language)}
    return text("score.what-if", language, wanted=", ".join(scored.wanted), **values)


def _points(score: Score, criterion: str) -> Decimal:
    if not criterion:
        return score.total or Decimal(0)
    found = score.criterion(criterion)
    return sum((one.counted for one in found.items), Decimal(0)) if found else Decimal(0)


def _first(scored: Scored, language: str) -> str:
    asked = headline(scored.score, language, scored.criterion) if scored.criterion else ""
    return asked or headline(scored.score, language) or total(scored.score, language)


def _whole(scored: Scored, layout: Layout, language: str) -> Iterator[str]:
    score = scored.score
    values = {"first": day(score.first), "last": day(score.as_of), "rubric": score.rubric.title}
    yield from layout.lines(total(score, language))
    for key in (Standing.PROVEN, Standing.EVIDENCED, Standing.CLAIMED):
        yield from layout.lines(text(f"score.{key}", language, points=points(score.of(key), language)), 2)
    if waiting := open_items(score):
        left = sum((one.item.max for one in waiting), Decimal(0))
        said_ = text("score.needs-person", language, count=len(waiting), points=points(left, language))
        yield from layout.lines(said_, 2)
    if pending := {one for item in score.items for one in item.pending}:
        yield from layout.lines(text("score.pending-count", language, count=len(pending)), 2)
    for one in score.short:
        yield from layout.lines(short(one.standard.id, one.counted, one.standard.max, score, language), 2)
    yield from layout.lines(text("score.period", language, **values))
    yield ""
    yield from layout.table(list(_standards(score, language)))


def short(id_: str, counted: Decimal, most: Decimal, score: Score, language: str) -> str:
    """Return that a standard has too few of its points for a class."""
    share = points(score.rubric.share * 100, language)
    values = {"standard": id_, "points": points(counted, language), "max": points(most, language)}
    return text("score.short", language, share=share, **values)


def _standards(score: Score, language: str) -> Iterator[Row]:
    for one in score.standards:
        figure = f"{points(one.counted, language)}/{points(one.standard.max, language)}"
        yield Row(f"{one.standard.id}. {one.standard.title}", figure, "", colour="head")
        for criterion in one.criteria:
            for item in criterion.items:
                yield _item(item, language)
    if score.bonus:
        yield Row(text("score.bonus", language), "", "", colour="head")
        yield from (_item(one, language) for one in score.bonus)


def _item(one: ItemScore, language: str) -> Row:
    most = points(one.item.max, language)
    if one.score is None:
        return Row(_title(one), f"–/{most}", text("score.item-open", language), colour="short")
    beside = text("score.item-claimed", language) if one.standing is Standing.CLAIMED else ""
    colour = "good" if one.counted == one.item.max else "short"
    return Row(_title(one), f"{points(one.score, language)}/{most}", beside, colour=colour)


def _title(one: ItemScore) -> str:
    return f"  {one.item.id} {brief(one.item.title, 46)}"


def _lost(scored: Scored, layout: Layout, language: str) -> Iterator[str]:
    told = [one for one in scored.items if one.losses or (scored.criterion and one.score is None)]
    if not told:
        yield from layout.lines(text("score.nothing-lost", language), 2)
    for item in told:
        yield from layout.lines(text("score.item", language, id=item.item.id, title=item.item.title), 2)
        if item.reason:
            yield from layout.lines(say(item.reason, language), 4)
        for loss in item.losses:
            yield from _loss(loss, scored.portal, layout, language)


def _loss(loss: Loss, portal: Portal, layout: Layout, language: str) -> Iterator[str]:
    yield from (layout.paint(one, "warning") for one in layout.lines(loss_line(loss, language), 4, "– "))
    for one in loss.findings:
        yield from layout.lines(f"{place(one.where, language)}: {said(one.message, language)}", 6)
        yield from layout.lines(said(one.remedy, language), 6, "→ ")
    for row in loss.rows:
        yield from layout.lines(f"{place(row.where, language)}: {row_line(row, portal, language)}", 6)


def loss_line(loss: Loss, language: str) -> str:
    """Return what a deduction took."""
    values = {"text": loss.deduction.text, "count": loss.count}
    if not loss.points:
        return text("score.loss-nothing", language, **values)
    return text("score.loss", language, points=points(loss.points, language), **values)


def row_line(row: Evidence, portal: Portal, language: str) -> str:
    """Return a row of evidence in words."""
    key = "score.fault-row" if row.deduction else "score.evidence-row"
    return text(key, language, day=day(row.day), by=brief(name(row.by, portal)), text=brief(row.text, 300))


def _next(scored: Scored, layout: Layout, language: str) -> Iterator[str]:
    wanted = {one.item.id for one in scored.items}
    steps = [one for one in scored.steps if one.item.item.id in wanted][:_STEPS]
    if steps:
        yield from layout.heading(text("score.next", language))
    yield from (line for one in steps for line in layout.lines(step_line(one, language), 2, "– "))


def step_line(step: Step, language: str) -> str:
    """Return what is to be done for some points."""
    values = {"item": step.item.item.id, "gain": points(step.gain, language)}
    if step.deduction is None:
        return text("score.next-evidence", language, **values)
    return text("score.next-mend", language, effort=step.effort, text=step.deduction.text, **values)


def _contradictions(scored: Scored, layout: Layout, language: str) -> Iterator[str]:
    wanted = {one.item.id for one in scored.items}
    found: Sequence[Contradiction] = [one for one in scored.contradictions if one.item.id in wanted]
    if found:
        yield from layout.heading(text("score.contradictions", language))
    for line in contradiction_lines(found, scored.duties or {}, language):
        yield from layout.lines(line, 2, "– ")


def contradiction_lines(
    found: Iterable[Contradiction], duties: dict[str, str], language: str
) -> Iterator[str]:
    """Return what was declared, and what was counted."""
    for one in found:
        values = {"item": one.item.id, "share": one.row.share, "well": one.well, "counted": one.counted}
        yield text("score.contradiction", language, duty=duties.get(one.rule, one.rule), **values)
