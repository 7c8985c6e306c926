"""A timetable names classes, teachers and rooms that the school has.

What: a class, a teacher or a room that stands in no table; all lessons of a file with one are told together.
Why: such a lesson is missing on the page of the class or of the teacher, and its clashes stay unseen (R-053).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, TimetableEntry, same_name
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule


def _naming(portal: Portal) -> list[TimetableEntry]:
    """Return the lessons that name something of which the school has a table."""
    known = _known(portal)
    return [one for one in portal.timetable if any(known[kind] for kind, _, _ in _names(one))]


@rule(of=_naming)
def unknown_in_timetable(portal: Portal) -> Iterator[Found]:
    """Judge timetables against the tables that the school has filled in."""
    known, told = _known(portal), set()
    for one in _naming(portal):
        for kind, typed, name in _names(one):
            place = (kind, name, one.where.path)
            if known[kind] and name not in known[kind] and place not in told:
                told.add(place)
                yield _found(kind, typed, nearest(name, known[kind]), one)


def _known(portal: Portal) -> dict[str, set[str]]:
    staff = portal.settings.staff.values()
    return {
        "class": {same_name(name) for one in portal.classes for name in (one.id, one.name)},
        "teacher": {name.casefold() for one in staff for name in (one.id, one.name)},
        "room": {same_name(name) for one in portal.rooms for name in (one.id, one.name)},
    }


def _names(one: TimetableEntry) -> Iterator[tuple[str, str, str]]:
    if one.school_class:
        yield "class", one.school_class, same_name(one.school_class)
    if one.teacher:
        yield "teacher", one.teacher, one.teacher.casefold()
    if one.room:
        yield "room", one.room, same_name(one.room)


def _found(kind: str, typed: str, meant: str, one: TimetableEntry) -> Found:
    key = "rules.weeks-unknown-in-timetable"
    message = Message.of(f"{key}-{kind}", name=typed)
    remedy = Message.of(f"{key}-meant", meant=meant) if meant else Message.of(f"{key}-remedy")
    return Found(one.where, message, remedy)
