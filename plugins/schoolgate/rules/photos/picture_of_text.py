"""Menus and timetables are tables.

What: a picture whose name or description says that it is a menu, a timetable or a list, in a text without a
table.
Why: nobody can search, enlarge or listen to a picture of text, and a phone shows it too small (REG-11).
Citation: the school's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Item
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


def _illustrated(portal: Portal) -> list[Item]:
    return [item for item in readable(portal) if item.prose.images]


@rule(of=_illustrated, cites="ke-hoach-nha-truong")
def picture_of_text(portal: Portal) -> Iterator[Found]:
    """Judge pictures in texts by what they are called."""
    yield from marked(portal, _illustrated(portal), "photos/picture-of-text")
