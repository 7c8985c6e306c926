"""What is missing of a quota, as a finding: what several rules about quotas say alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from schoolgate.model import Counted, Location, Message, Outcome, Period, Portal, Quota, Reading, Scope
from schoolgate.quotas import readings, short
from schoolgate.rules.facts import day
from schoolgate.rules.remedies import remedy
from schoolgate.rules.rule import Found

_PLACES = {
    "posts": "news",
    "documents": "internal/documents",
    "lessons": "resources",
    "events": "_data/events.csv",
    "plans": "_data/editorial-plan",
    "trainings": "_data/trainings.csv",
}
"""Where what is missing belongs."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The quotas that one rule judges: those that count something for some scope."""

    counts: Counted
    scope: Scope

    def asks(self, quota: Quota) -> bool:
        """Whether a quota is one of these."""
        return quota.counts == self.counts and quota.scope is self.scope

    def readings(self, portal: Portal) -> list[Reading]:
        """Return how these quotas stand in this school year, without what does not apply."""
        found = readings(portal, self.asks)
        return [one for one in found if one.outcome is not Outcome.NOT_APPLICABLE]

    def found(self, portal: Portal) -> Iterator[Found]:
        """Return what is missing: failed when the period is over, open while it runs."""
        for one in self.readings(portal):
            if short(one):
                yield Found(
                    *(_place(one), said(one), remedy(one, portal, _values(one))),
                    outcome=one.outcome,
                    cites=_citation(one),
                    period=one.period,
                    quota=one.quota.id,
                    subject=one.subject,
                    day=one.last,
                    own=one.published >= one.legal,
                    internal=self.scope is Scope.TEACHER,
                )


def said(one: Reading) -> Message:
    """Return the sentence that says what is missing of a quota, and how long there is still time."""
    state = "failed" if one.outcome is Outcome.FAILED else "open" if one.days_left else "last-day"
    return Message.of(f"quotas.{state}-{one.quota.period}{'-of' if one.subject else ''}", **_values(one))


def _values(one: Reading) -> dict[str, object]:
    values: dict[str, object] = {"title": one.quota.title, "unit": one.quota.unit, "name": one.name}
    values |= {"published": one.published, "minimum": one.minimum, "missing": one.missing}
    return values | {"days": one.days_left, "place": _place(one).path} | _period(one)


def _period(one: Reading) -> dict[str, str]:
    year, _, number = one.period.rpartition("-")
    if one.quota.period is Period.WEEK:
        return {"period": number.removeprefix("W"), "first": day(one.first), "last": day(one.last)}
    if one.quota.period is Period.SEMESTER:
        return {"period": {"HK1": "I", "HK2": "II"}[number], "year": year}
    if one.quota.period is Period.YEAR:
        return {"period": one.period}
    return {"period": f"{date.fromisoformat(one.period + '-01'):%m/%Y}"}


def _place(one: Reading) -> Location:
    """Return where what is missing belongs: the row of a person or course, or a file or folder."""
    if one.where.path:
        return one.where
    quota = one.quota
    place = _PLACES[quota.counts]
    if quota.counts == "plans":
        return Location(f"{place}/{one.period}.yml")
    if quota.counts == "documents" and not quota.kinds:
        return Location("/".join(("documents", *quota.groups[:1])))
    narrow = quota.categories if quota.counts == "posts" else ()
    return Location(f"{place}/{narrow[0]}" if len(narrow) == 1 else place)


def _citation(one: Reading) -> str:
    """Return where the figure comes from: the law's own even if the school asks more, if that was missed."""
    law = [figure.citation for figure in one.quota.figures if not figure.own and figure.holds(one.first)]
    return law[-1] if law and one.published < one.legal else one.citation
