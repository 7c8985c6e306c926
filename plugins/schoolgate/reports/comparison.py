"""What a change does: findings that are new, mended or still there, and quotas before and after (R-036)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from schoolgate.model import Finding, Reading, Score
from schoolgate.reports.identity import identified
from schoolgate.reports.score_words import criteria, number


@dataclass(frozen=True, slots=True)
class QuotaChange:
    """A quota that a change moves; None where it was not, or is not any more, asked."""

    before: Reading | None
    after: Reading | None


@dataclass(frozen=True, slots=True)
class PointsChange:
    """A criterion of the rubric whose points a change moves; ``title`` begins with its number."""

    title: str
    before: Decimal
    after: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True)
class Comparison:
    """A school before and after a change. ``touched`` are the content paths of files that differ."""

    base: str
    """The commit that the change is compared with."""
    touched: tuple[str, ...]
    new: tuple[str, ...]
    """Ids of findings that were not there before."""
    fixed: tuple[Finding, ...]
    quotas: tuple[QuotaChange, ...]
    pending: tuple[QuotaChange, ...] = ()
    """What the quotas become once the waiting posts of the change are approved."""
    points: tuple[PointsChange, ...] = ()


def moved_points(before: Score | None, after: Score | None) -> tuple[PointsChange, ...]:
    """Return the criteria whose points differ; nothing where one of the two has no score."""
    if before is None or after is None:
        return ()
    old = {one.criterion.id: one.counted for one in criteria(before)}
    return tuple(
        PointsChange(
            f"{number(one.criterion.id)} {one.criterion.title}",
            old[one.criterion.id],
            one.counted,
            one.criterion.max,
        )
        for one in criteria(after)
        if one.criterion.id in old and old[one.criterion.id] != one.counted
    )


def compare(
    base: str,
    before: tuple[Iterable[Finding], Iterable[Reading]],
    after: tuple[Iterable[Finding], Iterable[Reading]],
    renamed: Mapping[str, str],
    touched: Iterable[str],
    once_approved: Iterable[Reading],
) -> Comparison:
    """Compare findings and readings; ``renamed`` says what an old path is called now.

    ``once_approved`` are the readings if the posts of the change that wait were approved.
    """
    after = (after[0], tuple(after[1]))
    old, new = identified(before[0], renamed), identified(after[0])
    return Comparison(
        base=base,
        touched=tuple(sorted(touched)),
        new=tuple(id_ for id_ in new if id_ not in old),
        fixed=tuple(one for id_, one in old.items() if id_ not in new),
        quotas=tuple(_moved(before[1], after[1])),
        pending=tuple(_moved(after[1], once_approved)),
    )


def _moved(before: Iterable[Reading], after: Iterable[Reading]) -> list[QuotaChange]:
    old = {_key(one): one for one in before}
    new = {_key(one): one for one in after}
    pairs = (QuotaChange(old.get(key), new.get(key)) for key in {**old, **new})
    return [one for one in pairs if _state(one.before) != _state(one.after)]


def _key(one: Reading) -> tuple[str, str, str]:
    return one.quota.id, one.subject, one.period


def _state(one: Reading | None) -> tuple[object, ...]:
    return (one.published, one.minimum, one.outcome) if one else ()
