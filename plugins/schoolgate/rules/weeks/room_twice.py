"""A room holds one class at a time.

What: two classes in one room at the same hour, now or after a change to come. Classes that have the same
lesson with the same teacher are together.
Why: one of the two stands before a closed door (R-053).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, TimetableEntry, same_name
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.weekly import at_once, lessons_to_come, said


def _housed(portal: Portal) -> list[TimetableEntry]:
    return [one for one in lessons_to_come(portal) if one.room]


@rule(of=_housed, cites="qd-8265-2021-lop-1")
def room_twice(portal: Portal) -> Iterator[Found]:
    """Judge timetables from the portal's day on, where they name rooms; each pair of rows is told once."""
    ids = {same_name(one.name): same_name(one.id) for one in portal.rooms}
    told = set()
    for hours in at_once(portal):
        for lessons in hours.values():
            seen: dict[str, TimetableEntry] = {}
            for one in lessons:
                room = ids.get(same_name(one.room), same_name(one.room))
                first = seen.setdefault(room, one) if room else one
                if _apart(first, one) and (first, one) not in told:
                    told.add((first, one))
                    yield _found(one, first, portal)


def _apart(one: TimetableEntry, other: TimetableEntry) -> bool:
    """Whether two lessons are two classes that do not learn together."""
    if same_name(one.school_class) == same_name(other.school_class):
        return False
    return (one.subject, one.teacher) != (other.subject, other.teacher)


def _found(one: TimetableEntry, other: TimetableEntry, portal: Portal) -> Found:
    names = {same_name(room.id): room.name for room in portal.rooms}
    room = names.get(same_name(one.room), one.room)
    values = {"room": room, "first": other.school_class, "second": one.school_class}
    message = said("rules.weeks-room-twice-message", one, **values)
    return Found(one.where, message, Message.of("rules.weeks-room-twice-remedy"))
