"""A child by full name together with its class: whoever reads it knows where the child is every morning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from schoolgate.glance import relaxed
from schoolgate.model import Mark, Passage, Writing
from schoolgate.privacy.classes import CLASS, classes
from schoolgate.privacy.persons import NAMED, Person, Role, are_joined, everybody, is_beside_staff, persons
from schoolgate.privacy.tables import Column, column, speaks_of_duties
from schoolgate.privacy.units import heading, list_below, unit

_AFTER = re.compile(
    rf"[\s,;(|–—\"”-]*(?:là |hiện )?(?:học sinh|HS|em|bé|cháu|trẻ|đang học|học)? ?(?:của |ở "
    rf"|tại )?(?P<class>{CLASS})"
)
_BEFORE = re.compile(
    rf"(?P<class>{CLASS})\)?[\s:,|–—-]*(?:(?:tự hào|vinh dự|chúc mừng|có) )*"
    r"(?:[Ee]m|[Bb]é|[Cc]háu|[Hh]ọc sinh|HS)? ?[:\"“]?$"
)

HINTS = (relaxed(re.compile(CLASS)), NAMED)


@dataclass(frozen=True, slots=True)
class _Place:
    """A class and the part of the text about it."""

    name: str
    start: int
    end: int
    list: bool = False
    """The class stands above a list of names."""


def child_named(writing: Writing) -> Iterator[Mark]:
    """Mark children who are named in full beside their class."""
    for passage in writing.passages:
        told: set[int] = set()
        for place in _places(passage.text) if everybody(passage.text) else ():
            for person in _pupils(place, passage.text):
                if person.start not in told:
                    told.add(person.start)
                    yield _mark(person, place, passage)


def _pupils(place: _Place, text: str) -> list[Person]:
    """Return the pupils in a part of a text; names in one list are all pupils when one of them is."""
    named = list(persons(text, place.start, place.end))
    known = [_is_pupil(one, place, text) for one in named]
    pairs = [(n, n + 1) for n in range(len(named) - 1) if _are_joined(named[n], named[n + 1], text)]
    for one, next_ in [*pairs, *((right, left) for left, right in reversed(pairs))]:
        known[next_] = known[one] if known[next_] is None else known[next_]
    return [one for one, is_pupil in zip(named, known, strict=True) if is_pupil]


def _are_joined(one: Person, other: Person, text: str) -> bool:
    return are_joined(text[one.end : other.start])


def _mark(person: Person, place: _Place, passage: Passage) -> Mark:
    beside = _AFTER.match(passage.text, person.end)
    return Mark(
        "child-named",
        passage.line_at(person.start),
        f"{person.name}, {beside['class'] if beside else place.name}",
    )


def _places(text: str) -> Iterator[_Place]:
    until = 0
    for found in classes(text):
        if found.start() >= until:
            start, until = unit(text, found.start())
            yield _Place(found[0], start, until)
        below = list_below(text, found.end())
        if below:
            yield _Place(found[0], *below, list=True)


def _is_pupil(person: Person, place: _Place, text: str) -> bool | None:
    """Whether a name is a pupil's; None where nothing beside it says so."""
    if person.role is not Role.UNKNOWN:
        return person.role is Role.CHILD
    kind = column(text, person.start)
    if kind is not Column.NONE:
        return kind is Column.CHILD and (place.list or not speaks_of_duties(heading(text, person.start)))
    if is_beside_staff(person, text, place.start):
        return False
    beside = _AFTER.match(text, person.end) or _BEFORE.search(text, place.start, person.start)
    return True if place.list or beside else None
