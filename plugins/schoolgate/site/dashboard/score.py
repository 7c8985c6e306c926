"""The page of the score: what was lost where, what wins points back, and how it went since the summer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from schoolgate.inspection import Inspection, facts, history
from schoolgate.messages import say, text
from schoolgate.model import Rubric, Score, Standing
from schoolgate.reports.score_text import contradiction_lines, loss_line, short, step_line
from schoolgate.reports.score_words import PORTAL, headline, open_items, points, total
from schoolgate.rules import rules
from schoolgate.scoring import contradictions, steps
from schoolgate.site.dashboard.score_items import ItemView, item_view, readings_of
from schoolgate.site.templates import day

_STEPS = 8


@dataclass(frozen=True, slots=True)
class Group:
    """A criterion, or the bonus, with its items."""

    title: str
    points: str
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class StandardView:
    """A standard; ``note`` says that it has too few of its points."""

    title: str
    points: str
    note: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """The score at the end of a month; ``height`` is the share of its bar, from 0 to 100."""

    day: str
    portal: str
    portal_height: float
    total: str
    height: float


@dataclass(frozen=True, slots=True)
class ReadingView:
    """How an unclear place of the rubric is read."""

    id: str
    at: str
    problem: str
    printed: str
    reading: str


@dataclass(frozen=True, slots=True)
class ScoreView:
    """The page. ``reason`` says why there is no score; then the rest is empty."""

    headline: str = ""
    total: str = ""
    reason: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    period: str = ""
    standards: tuple[StandardView, ...] = ()
    bonus: Group | None = None
    lost: tuple[tuple[str, str], ...] = ()
    """What was taken, and the id of the item on the page."""
    steps: tuple[tuple[str, str], ...] = ()
    """What to do, and the id of the item on the page."""
    contradictions: tuple[str, ...] = ()
    history: tuple[Moment, ...] = ()
    readings: tuple[ReadingView, ...] = ()


def score_view(inspection: Inspection) -> ScoreView:
    """Return the page of an inspection."""
    score = inspection.score
    if score is None:
        return ScoreView(reason=text("score.no-rubric"))
    known = facts(inspection)
    duties = {one.id: say(one.duty) for one in rules()}
    found = contradictions(score.rubric, known)
    values = {"first": day(score.first), "last": day(score.as_of), "rubric": score.rubric.title}
    return ScoreView(
        headline=headline(score),
        total=total(score),
        figures=tuple(_figures(score)),
        notes=tuple(_notes(score)),
        period=text("score.period", **values),
        standards=tuple(_standards(score, inspection)),
        bonus=_bonus(score, inspection),
        lost=tuple(_lost(score)),
        steps=tuple((step_line(one, "vi"), one.item.item.id) for one in steps(score.rubric, known)[:_STEPS]),
        contradictions=tuple(contradiction_lines(found, duties, "vi")),
        history=tuple(map(_moment, history(inspection))),
        readings=tuple(_readings(score.rubric)),
    )


def _figures(score: Score) -> Iterator[tuple[str, str]]:
    for one in (Standing.PROVEN, Standing.EVIDENCED, Standing.CLAIMED):
        yield text(f"score.column-{one}"), points(score.of(one))


def _notes(score: Score) -> Iterator[str]:
    if waiting := open_items(score):
        left = points(sum((one.item.max for one in waiting), Decimal(0)))
        yield text("score.needs-person", count=len(waiting), points=left) + "."
    if pending := {one for item in score.items for one in item.pending}:
        yield text("score.pending-count", count=len(pending)) + "."
    yield text("score.claimed-apart")
    if not score.class_ and score.graded is not None:
        yield _unclassed(score)
    bonus = sum((one.counted for one in score.bonus), Decimal(0))
    if bonus < score.rubric.bonus_max:
        yield text("score.bonus-left", points=points(bonus), max=points(score.rubric.bonus_max))


def _unclassed(score: Score) -> str:
    """Return what a class asks for."""
    asked = ", ".join(f"{one.id}: {points(one.minimum)}" for one in score.rubric.classes)
    return text("score.class-asks", classes=asked, share=points(score.rubric.share * 100))


def _lost(score: Score) -> Iterator[tuple[str, str]]:
    for one in score.items:
        for loss in one.losses:
            if loss.points:
                yield f"{one.item.id}: {loss_line(loss, 'vi')}", one.item.id


def _standards(score: Score, inspection: Inspection) -> Iterator[StandardView]:
    for one in score.standards:
        standard = one.standard
        yield StandardView(
            title=f"{standard.id}. {standard.title}",
            points=f"{points(one.counted)}/{points(standard.max)}",
            note="" if one.enough else short(standard.id, one.counted, standard.max, score, "vi"),
            groups=tuple(
                Group(
                    f"{each.criterion.id}. {each.criterion.title}",
                    f"{points(sum((item.counted for item in each.items), Decimal(0)))}"
                    f"/{points(each.criterion.max)}",
                    tuple(item_view(item, score.rubric, inspection.portal) for item in each.items),
                )
                for each in one.criteria
            ),
        )


def _bonus(score: Score, inspection: Inspection) -> Group | None:
    if not score.bonus:
        return None
    counted = min(sum((one.counted for one in score.bonus), Decimal(0)), score.rubric.bonus_max)
    items = tuple(item_view(one, score.rubric, inspection.portal) for one in score.bonus)
    return Group(text("score.bonus"), f"{points(counted)}/{points(score.rubric.bonus_max)}", items)


def _moment(score: Score) -> Moment:
    found, whole = score.criterion(PORTAL), score.total or Decimal(0)
    counted = sum((one.counted for one in found.items), Decimal(0)) if found else Decimal(0)
    most = found.criterion.max if found else Decimal(1)
    return Moment(
        day=day(score.as_of),
        portal=f"{points(counted)}/{points(most)}" if found else "",
        portal_height=float(counted / most * 100),
        total=f"{points(whole)}/{points(score.rubric.max_total)}",
        height=float(whole / score.rubric.max_total * 100),
    )


def _readings(rubric: Rubric) -> Iterator[ReadingView]:
    for one in rubric.ambiguities:
        printed = text("score.as-printed", printed=one.as_printed) if one.as_printed else ""
        yield ReadingView(one.id, one.at, one.problem, printed, readings_of(one))
