"""Personal data on the public site, as findings: one for each kind and file.

A finding goes into logs and comments that more people read than the page itself, so what was found is shown
in part: enough to find it in its line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from schoolgate.model import Layer, Location, Mark, Message, Portal
from schoolgate.privacy import is_own, linked
from schoolgate.rules.facts import Item
from schoolgate.rules.rule import Found
from schoolgate.rules.subjects import written

_SHOWN = 3
_FIRST, _LAST = 4, 2


def public_texts(portal: Portal) -> list[Item]:
    """Return what layer 1 shows or will show with a text of its own: all but drafts."""
    return [one for one in written(portal) if one.layer is Layer.PUBLIC and not one.draft]


def kept(item: Item, kind: str, portal: Portal) -> list[Mark]:
    """Return the marks of a kind, without what the school allows or publishes itself."""
    marks = (one for one in chain(item.prose.marks, linked(item.prose.links)) if one.kind == kind)
    return [one for one in marks if not is_own(one, portal.settings)]


def personal(portal: Portal, kind: str) -> Iterator[Found]:
    """Return the public texts with marks of a kind."""
    for item in public_texts(portal):
        if marks := kept(item, kind, portal):
            yield found(item, marks)


def found(item: Item, marks: list[Mark], sentence: str = "message") -> Found:
    """Return the finding of marks of one kind in one file."""
    key = f"rules.privacy-{marks[0].kind}"
    message = Message.of(f"{key}-{sentence}", found=_listed(marks), count=len(marks), title=item.title)
    return Found(Location(item.path, marks[0].line), message, Message.of(f"{key}-remedy"))


def _listed(marks: Iterable[Mark]) -> str:
    words = list(dict.fromkeys(_in_part(one.found) for one in marks))
    return ", ".join(words[:_SHOWN]) + (", …" if len(words) > _SHOWN else "")


def _in_part(words: str) -> str:
    """Return the beginning and the end of what was found: ``0900…78``."""
    return f"“{words[:_FIRST]}…{words[-_LAST:]}”" if len(words) > _FIRST + _LAST else f"“{words[:_LAST]}…”"
