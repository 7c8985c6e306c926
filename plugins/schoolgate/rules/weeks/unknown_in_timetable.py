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
from schoolgate.rules.subjects import timetable


@rule(of=timetable)
def unknown_in_timetable(portal: Portal) -> Iterator[Found]:
    """Judge timetables against the tables that the school has filled in."""
    known = {
        "class": {same_name(name) for one in portal.classes for name in (one.id, one.name)},
        "teacher": {name.casefold() for one in portal.settings.staff.values() for name in (one.id, one.name)},
        "room": {same_name(name) for one in portal.rooms for name in (one.id, one.name)},
    }
    told = set()
    for one in portal.timetable:
        for kind, typed, name in _names(one):
            place = (kind, name, one.where.path)
            if typed and known[kind] and name not in known[kind] and place not in told:
                told.add(place)
                yield _found(kind, typed, nearest(name, known[kind]), one)


def _names(one: TimetableEntry) -> Iterator[tuple[str, str, str]]:
    yield "class", one.school_class, same_name(one.school_class)
    yield "teacher", one.teacher, one.teacher.casefold()
    yield "room", one.room, same_name(one.room)


def _found(kind: str, typed: str, meant: str, one: TimetableEntry) -> Found:
    key = "rules.weeks-unknown-in-timetable"
    message = Message.of(f"{key}-{kind}", name=typed)
    remedy = Message.of(f"{key}-meant", meant=meant) if meant else Message.of(f"{key}-remedy")
    return Found(one.where, message, remedy)
