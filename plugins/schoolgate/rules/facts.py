"""What several rules ask of a portal."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from schoolgate.model import Album, Claim, Document, Location, Page, Portal, Post
from schoolgate.rules.rule import Found

_MOST_NAMED = 3
Item = Post | Document | Album | Page


@dataclass(frozen=True, slots=True)
class Recorded:
    """The facts of one kind that were recorded while the content was read."""

    kind: str
    """The id of the rule that judges them."""
    among: Callable[[Portal], Iterable[str]]
    """Returns the content paths of what may have such a fault."""

    def judged(self, portal: Portal) -> set[str]:
        """Return what was read, and what has such a fault: much of that was left out."""
        return {*self.among(portal), *(one.where.path for one in portal.problems if one.kind == self.kind)}

    def found(self, portal: Portal) -> Iterator[Found]:
        """Return the facts as findings."""
        yield from recorded(portal, self.kind)


def recorded(portal: Portal, kind: str) -> Iterator[Found]:
    """Return what was recorded under a rule's id while the content was read."""
    for problem in portal.problems:
        if problem.kind == kind:
            yield Found(problem.where, problem.message, problem.remedy, left_out=problem.left_out)


def at(item: Item, field: str) -> Location:
    """Return where a field of the head stands, or the first line where it is missing."""
    return Location(item.path, item.lines.get(field, 1))


def named(claim: Claim) -> str:
    """Return the names of the photos that a head speaks of: the first three, and how many more there are."""
    names = [path.rpartition("/")[2] for path in claim.photos]
    more = f" (+{len(names) - _MOST_NAMED})" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more


def nearest(word: str, known: Collection[str]) -> str:
    """Return the known word that was probably meant, or ''."""
    return next(iter(get_close_matches(word, sorted(known), 1)), "")


def day(value: date | None) -> str:
    """Return a day as Vietnamese write it: ``05/10/2025``."""
    return f"{value:%d/%m/%Y}" if value else ""
