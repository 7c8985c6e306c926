"""An item of the rubric on the page of the score: its points, what was taken and for what, what shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from schoolgate.messages import say, text
from schoolgate.model import Ambiguity, Finding, ItemScore, Loss, Outcome, Portal, Rubric, Standing
from schoolgate.regulations import citations
from schoolgate.reports.findings import place, said
from schoolgate.reports.score_text import loss_line, row_line
from schoolgate.reports.score_words import points


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A fault: where it stands, what is wrong, what to do, and which text asks for it."""

    where: str
    message: str
    remedy: str = ""
    citation: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class LossView:
    """What a deduction took."""

    title: str
    places: tuple[PlaceView, ...]


@dataclass(frozen=True, slots=True)
class ItemView:
    """A line of the rubric; ``state`` names its mark, ``expanded`` shows it open."""

    id: str
    title: str
    points: str
    standing: str
    state: str
    expanded: bool
    reason: str
    losses: tuple[LossView, ...]
    evidence: tuple[PlaceView, ...]
    pending: tuple[PlaceView, ...]
    readings: tuple[str, ...]


def item_view(one: ItemScore, rubric: Rubric, portal: Portal) -> ItemView:
    """Return an item as the page shows it; those that lost points stand open."""
    lost = any(loss.points for loss in one.losses)
    shown = "–" if one.score is None else points(one.score)
    return ItemView(
        id=one.item.id,
        title=one.item.title,
        points=f"{shown}/{points(one.item.max)}",
        standing=text("score.item-open" if one.score is None else f"score.standing-{one.standing}"),
        state=_state(one, lost),
        expanded=lost,
        reason=_reason(one),
        losses=tuple(_loss(loss, portal) for loss in one.losses),
        evidence=tuple(PlaceView(place(row.where), row_line(row, portal, "vi")) for row in one.evidence),
        pending=tuple(map(_place, one.pending)),
        readings=tuple(_readings(one, rubric)),
    )


def readings_of(one: Ambiguity) -> str:
    """Return how a place is read: as the school has chosen, else as we do."""
    chosen = next((other.text for other in one.alternatives if other.id == one.chosen), "")
    return text("score.alternative", text=chosen) if chosen else one.reading


def _state(one: ItemScore, lost: bool) -> str:
    if one.score is None or one.standing is Standing.CLAIMED:
        return "open"
    if one.outcome is Outcome.NOT_APPLICABLE:
        return "exempt"
    return "failed" if lost else "passed"


def _reason(one: ItemScore) -> str:
    if one.standing is Standing.CLAIMED:
        return text("score.only-claimed")
    return say(one.reason) if one.reason else ""


def _loss(loss: Loss, portal: Portal) -> LossView:
    words = loss_line(loss, "vi")
    rows = (PlaceView(place(row.where), row_line(row, portal, "vi")) for row in loss.rows)
    return LossView(words[:1].upper() + words[1:], (*map(_place, loss.findings), *rows))


def _place(one: Finding) -> PlaceView:
    cited = citations().get(one.citation)
    return PlaceView(
        place(one.where),
        said(one.message),
        said(one.remedy),
        cited.text if cited else "",
        cited.url if cited else "",
    )


def _readings(one: ItemScore, rubric: Rubric) -> Iterator[str]:
    """Return how the unclear places of an item are read."""
    for each in rubric.ambiguities:
        if each.at == one.item.id or each.at.startswith(one.item.id + "."):
            printed = text("score.as-printed", printed=each.as_printed) + " " if each.as_printed else ""
            values = {"id": each.id, "problem": f"{each.problem} {printed}".strip()}
            yield text("score.reading-line", **values, reading=readings_of(each))
