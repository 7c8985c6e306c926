"""The score for everybody, where the school shows it: what was lost and why, no places and no names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import ItemScore, Score, Standing
from schoolgate.reports.score_text import loss_line
from schoolgate.reports.score_words import headline, points, total
from schoolgate.site.keys import joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.templates import day
from schoolgate.site.views import Head

STYLES = ("statistics.css",)


@dataclass(frozen=True, slots=True)
class Row:
    """An item of the rubric, with what it lost."""

    title: str
    points: str
    standing: str
    losses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A criterion, or the bonus."""

    title: str
    points: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PublicScoreView:
    """The page; ``figures`` are the three kinds of points, which are never added up silently."""

    headline: str
    total: str
    figures: tuple[tuple[str, str], ...]
    period: str
    groups: tuple[Group, ...]


class ScorePage(Kind):
    """One page, and none unless the school wants it."""

    template = "score"

    def jobs(self) -> Iterator[Job]:
        if score := self.index.portal.score:
            yield Job(addresses.SCORE, self.template, joined(repr(score)))

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self.index.portal.score:
            yield "about", MenuEntry(text("score.page"), addresses.SCORE)

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", job.key)

    def compose(self, job: Job) -> Content:
        score = self.index.portal.score
        assert score is not None, job
        about = text("score.page-description", school=self.index.school.name, rubric=score.rubric.title)
        head = Head(text("score.page"), about, job.address, addresses.SCORE, (self.home,), styles=STYLES)
        view = _view(score)
        return Content(head, view, category=text("pages.about"), words=f"{view.headline}. {view.total}.")


def _view(score: Score) -> PublicScoreView:
    figures = (Standing.PROVEN, Standing.EVIDENCED, Standing.CLAIMED)
    values = {"first": day(score.first), "last": day(score.as_of), "rubric": score.rubric.title}
    return PublicScoreView(
        headline=headline(score),
        total=total(score),
        figures=tuple((text(f"score.column-{one}"), points(score.of(one))) for one in figures),
        period=text("score.period", **values),
        groups=tuple(_groups(score)),
    )


def _groups(score: Score) -> Iterator[Group]:
    for standard in score.standards:
        for one in standard.criteria:
            yield _group(f"{one.criterion.id}. {one.criterion.title}", one.items, one.criterion.max)
    if score.bonus:
        yield _group(text("score.bonus"), score.bonus, score.rubric.bonus_max)


def _group(title: str, items: Sequence[ItemScore], most: Decimal) -> Group:
    won = min(sum((one.counted for one in items), Decimal(0)), most)
    return Group(title, f"{points(won)}/{points(most)}", tuple(map(_row, items)))


def _row(one: ItemScore) -> Row:
    shown = "–" if one.score is None else points(one.score)
    standing = text("score.item-open" if one.score is None else f"score.standing-{one.standing}")
    losses = tuple(loss_line(loss, "vi") for loss in one.losses if loss.points)
    return Row(one.item.title, f"{shown}/{points(one.item.max)}", standing, losses)
