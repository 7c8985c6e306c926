"""One shortfall in short lines: what is missing, who is asked for it, and whether it will come in time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schoolgate.messages import text
from schoolgate.model import Outcome, Period, Portal, Reading, Scope
from schoolgate.reports.asked import Asked
from schoolgate.reports.wording import brief, called, day


@dataclass(frozen=True, slots=True)
class Detail:
    """How much is told of a shortfall: ``names`` of so many people (None for all), and how it will end."""

    names: int | None = None
    forecast: bool = True


def block(
    mark: str, readings: Sequence[Reading], who: Asked, portal: Portal, detail: Detail, language: str
) -> Iterator[str]:
    """Return the lines about one quota, the first of them after a mark."""
    one = readings[0]
    if one.quota.scope in {Scope.TEACHER, Scope.COURSE}:
        yield mark + _say("each-missing", one, language)
        yield from _names(readings, detail.names, language)
        return
    yield mark + _say("is-missing-of" if one.published else "is-missing", one, language)
    if asking := _asking(who, portal, one.outcome, language):
        yield asking
    if detail.forecast and (forecast := _forecast(one)):
        yield _say(forecast, one, language)


def standing(one: Reading, language: str) -> str:
    """Return in one line how many there are, how many are asked for, and how many are missing."""
    if one.missing:
        return _say("stands-short", one, language)
    return _say("stands", one, language)


def _names(readings: Sequence[Reading], most: int | None, language: str) -> Iterator[str]:
    shown = readings[:most]
    for one in shown:
        yield text(
            "reports.name-missing",
            language,
            name=brief(one.name),
            missing=one.missing,
            unit=one.quota.unit,
        )
    if len(readings) > len(shown):
        of = "teachers" if readings[0].quota.scope is Scope.TEACHER else "courses"
        yield text(f"reports.more-{of}", language, count=len(readings) - len(shown))


def _asking(who: Asked, portal: Portal, outcome: Outcome, language: str) -> str:
    """Return the sentence that asks somebody, or says who answers for what can no longer be met."""
    doers = ", ".join(called(one, portal, language) for one in who.doers)
    approver = called(who.approver, portal, language) if who.approver else ""
    if outcome is Outcome.FAILED:
        named = doers or brief(who.board)
        return text("reports.answers", language, who=named) if named else ""
    if doers and approver and approver != doers:
        return text("reports.ask-both", language, who=doers, approver=approver)
    if doers:
        return text("reports.ask", language, who=doers)
    return text("reports.ask-board", language, board=brief(who.board)) if who.board else ""


def _forecast(one: Reading) -> str:
    """Return which sentence tells of a running month how it will end; none where one thing is all it asks."""
    if one.outcome is not Outcome.OPEN or one.quota.period is not Period.MONTH:
        return ""
    if one.planned:
        return "plan-is-enough" if one.planned >= one.missing else "plan-is-short"
    if one.minimum == 1 or one.pace is None:
        return ""
    return "pace-is-enough" if one.pace >= one.minimum else "pace-is-short"


def _say(id_: str, one: Reading, language: str) -> str:
    return text(
        f"reports.{id_}",
        language,
        what=label(one, language),
        unit=one.quota.unit,
        missing=one.missing,
        published=one.published,
        minimum=one.minimum,
        pace=one.pace,
        planned=one.planned,
        more=one.missing - one.planned,
    )


def label(one: Reading, language: str) -> str:
    """Return what a quota is about, and of which days where that is not the month that is spoken of."""
    title = brief(one.name if one.quota.scope is Scope.EVENT else one.quota.title)
    if one.quota.period is Period.WEEK:
        return text(
            "reports.of-week", language, what=title, first=f"{one.first:%d/%m}", last=f"{one.last:%d/%m}"
        )
    if one.quota.period is Period.MONTH and one.quota.scope is not Scope.EVENT:
        return title
    return text("reports.until", language, what=title, last=day(one.last))
