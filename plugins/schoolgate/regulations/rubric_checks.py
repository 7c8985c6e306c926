"""Whether a rubric adds up: sums, bands, names. A rubric with such a mistake scores nobody."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal

from schoolgate.model import BonusItem, Criterion, Deduction, Location, Message, Rubric, RubricItem, Standard
from schoolgate.regulations.mistakes import Mistake, RegulationError

_Part = Standard | Criterion | RubricItem | BonusItem


def check_rubric(rubric: Rubric, name: str, rules: Collection[str], quotas: Collection[str]) -> None:
    """Raise RegulationError with everything that does not fit; ``rules`` and ``quotas`` are all there are."""
    found = [
        *_sums(rubric),
        *_classes(rubric),
        *_ids(rubric),
        *(wrong for item in rubric.items for wrong in _deductions(item, rules, quotas)),
        *_places(rubric),
    ]
    if found:
        raise RegulationError(tuple(Mistake(Location(name, 1), one) for one in found))


def _sums(rubric: Rubric) -> Iterator[Message]:
    yield from _sum("max_total", rubric.max_total, [*rubric.standards], rubric.bonus_max)
    for standard in rubric.standards:
        yield from _sum(standard.id, standard.max, standard.criteria)
        for criterion in standard.criteria:
            yield from _sum(criterion.id, criterion.max, criterion.items)
    if rubric.bonus or rubric.bonus_max:
        yield from _sum("bonus", rubric.bonus_max, rubric.bonus)


def _sum(id_: str, whole: Decimal, parts: Iterable[_Part], more: Decimal = Decimal(0)) -> Iterator[Message]:
    summed = sum((one.max for one in parts), more)
    if summed != whole:
        yield Message.of("regulations.sum", id=id_, whole=whole, sum=summed)


def _classes(rubric: Rubric) -> Iterator[Message]:
    minima = [one.minimum for one in rubric.classes]
    if minima != sorted(set(minima), reverse=True) or any(one > rubric.max_total for one in minima):
        yield Message.of("regulations.classes")


def _ids(rubric: Rubric) -> Iterator[Message]:
    criteria = [one for standard in rubric.standards for one in standard.criteria]
    parts: list[_Part] = [*rubric.standards, *criteria, *rubric.items]
    ids = [one.id for one in (*parts, *rubric.bonus)] + [one.id for one in rubric.ambiguities]
    ids += [f"{item.id}.{one.id}" for item in rubric.items for one in item.deductions]
    for id_ in sorted({one for one in ids if ids.count(one) > 1}):
        yield Message.of("regulations.twice", name=id_)


def _deductions(item: RubricItem, rules: Collection[str], quotas: Collection[str]) -> Iterator[Message]:
    for one in item.deductions:
        id_ = f"{item.id}.{one.id}"
        if max((one.points, *(band.points for band in one.bands))) > item.max:
            yield Message.of("regulations.deducts-too-much", id=id_, max=item.max)
        yield from _bands(one, id_)
        for feed in one.feeds:
            if feed.rule not in rules:
                yield Message.of("regulations.unknown-rule", id=id_, rule=feed.rule)
            for quota in feed.quotas:
                if quota not in quotas:
                    yield Message.of("regulations.unknown-quota", id=id_, quota=quota)


def _bands(one: Deduction, id_: str) -> Iterator[Message]:
    """Bands begin with one fault, follow one another without gap or overlap, and never cost less."""
    expected: int | None = 1
    points = Decimal(0)
    for band in one.bands:
        if band.first != expected or (band.last is not None and band.last < band.first):
            yield Message.of("regulations.bands", id=id_, first=band.first)
            return
        if band.points < points:
            yield Message.of("regulations.bands-fall", id=id_, first=band.first)
        expected, points = (None if band.last is None else band.last + 1), band.points
    if one.bands and expected is not None:
        yield Message.of("regulations.bands-end", id=id_, last=expected - 1)


def _places(rubric: Rubric) -> Iterator[Message]:
    known = {"", *(one.id for one in rubric.bonus), *(one.id for one in rubric.items)}
    known |= {f"{item.id}.{one.id}" for item in rubric.items for one in item.deductions}
    for one in rubric.ambiguities:
        if one.at not in known:
            yield Message.of("regulations.unknown-place", value=one.at)
