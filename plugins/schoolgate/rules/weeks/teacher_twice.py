"""A teacher is in one place at a time.

What: lessons of one teacher at the same hour in two classes, now or after a change to come. Classes that
have the same lesson in the same room are together.
Why: a timetable that cannot be taught is a slip, and parents notice it (R-053).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, TimetableEntry, same_name
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.weekly import at_once, lessons_to_come, said


def _taught(portal: Portal) -> list[TimetableEntry]:
    return [one for one in lessons_to_come(portal) if one.teacher]


@rule(of=_taught, cites="qd-8265-2021-lop-1")
def teacher_twice(portal: Portal) -> Iterator[Found]:
    """Judge timetables from the portal's day on; each pair of rows is told once."""
    ids = {one.name.casefold(): one.id for one in portal.settings.staff.values()}
    told = set()
    for hours in at_once(portal):
        for lessons in hours.values():
            seen: dict[str, TimetableEntry] = {}
            for one in lessons:
                name = ids.get(one.teacher.casefold(), one.teacher)
                first = seen.setdefault(name, one) if name else one
                if first is not one and not _together(first, one) and (first, one) not in told:
                    told.add((first, one))
                    yield _found(one, first, portal)


def _together(one: TimetableEntry, other: TimetableEntry) -> bool:
    same_place = bool(one.room) and same_name(one.room) == same_name(other.room)
    same_class = same_name(one.school_class) == same_name(other.school_class)
    return one.subject == other.subject and (same_place or (same_class and one.room == other.room))


def _found(one: TimetableEntry, other: TimetableEntry, portal: Portal) -> Found:
    staff = portal.settings.staff
    name = staff[one.teacher].name if one.teacher in staff else one.teacher
    values = {"teacher": name, "first": other.school_class, "second": one.school_class}
    message = said("rules.weeks-teacher-twice-message", one, **values)
    return Found(one.where, message, Message.of("rules.weeks-teacher-twice-remedy"))
