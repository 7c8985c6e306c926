"""What a school discloses, year by year: there, due later, or missing, and since when (REG-02, R-065)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from schoolgate.model import Disclosed, Disclosure, Document, Proof, school_year
from schoolgate.register.numbers import key
from schoolgate.register.references import Register

GROUP = "disclosure"
"""The group whose documents are disclosed, whether an item names them or not."""

FIRST_DAY = (8, 1)
"""Month and day on which a school year begins."""


class State(StrEnum):
    """How an item stands in a school year."""

    THERE = "there"
    WAITING = "waiting"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Status:
    """One item in one school year. ``since`` is the day it was published on, else its deadline."""

    item: Disclosure
    year: str
    state: State
    since: date | None
    targets: tuple[str, ...] = ()
    """What proves it, as far as it is there."""
    lost: tuple[str, ...] = ()
    """What is named as a proof and is not there."""


Published = Callable[[str], tuple[bool, date | None]]
"""Whether a target can be seen by everybody, and since which day, as far as anybody knows."""


def statuses(items: Sequence[Disclosure], as_of: date, published: Published) -> tuple[Status, ...]:
    """Return every item in every school year it is asked for, the newest year first."""
    asked = ((item, year) for year in _years(items, as_of) for item in items if _asks(item, year))
    return tuple(_status(item, year, as_of, published) for item, year in asked)


def deadline(item: Disclosure, year: str) -> date:
    """Return the last day on which an item may still be missing in a school year."""
    first = int(year[:4])
    month, day = item.due or FIRST_DAY
    return date(first if (month, day) >= FIRST_DAY else first + 1, month, day)


def kept_until(published_on: date, years: int) -> date:
    """Return the day until which a disclosed document has to stay."""
    try:
        return published_on.replace(year=published_on.year + years)
    except ValueError:  # 29 February
        return date(published_on.year + years, 3, 1)


def disclosed(items: Sequence[Disclosure], register: Register) -> tuple[Document, ...]:
    """Return every disclosed document: those of the group, and those that prove an item."""
    targets = {target for item in items for proof in item.proofs for target in proof.targets}
    named = {one.path for target in targets if (one := register.find(target))}
    return tuple(one for one in register.documents.values() if one.group == GROUP or one.path in named)


def recorded(
    rows: Sequence[Disclosed], shown: Sequence[Document], as_of: date, years: int
) -> tuple[Disclosed, ...]:
    """Return the ledger with what is shown now, by day of publication, without what need not stay any more.

    ``years`` is how long it has to stay. A document that was moved keeps its row under its new path.
    """
    known = {row.path: row for row in rows}
    moved = {(key(row.number), row.published_on): row.path for row in rows if row.number}
    for one in shown:
        day = one.published_on or one.issued_on or as_of
        if one.path not in known:
            known.pop(moved.get((key(one.number), day), ""), None)
            known[one.path] = Disclosed(one.path, one.title, one.number, day)
    kept = (row for row in known.values() if as_of <= kept_until(row.published_on, years))
    return tuple(sorted(kept, key=lambda row: (row.published_on, row.path)))


def _years(items: Sequence[Disclosure], as_of: date) -> list[str]:
    current = school_year(as_of)
    named = {proof.year for item in items for proof in item.proofs} | {one.first_year for one in items}
    return sorted({year for year in named if year and year <= current} | {current}, reverse=True)


def _asks(item: Disclosure, year: str) -> bool:
    first = item.first_year or min((proof.year for proof in item.proofs), default="")
    return first <= year


def _status(item: Disclosure, year: str, as_of: date, published: Published) -> Status:
    proof = next((one for one in item.proofs if one.year == year), Proof(year, ()))
    found = {target: published(target) for target in proof.targets}
    there = tuple(target for target, (seen, _) in found.items() if seen)
    lost = tuple(target for target, (seen, _) in found.items() if not seen)
    if there:
        days: Iterator[date] = (day for seen, day in found.values() if seen and day)
        return Status(item, year, State.THERE, max(days, default=None), there, lost)
    limit = deadline(item, year)
    state = State.WAITING if as_of <= limit else State.MISSING
    return Status(item, year, state, limit, (), lost)
