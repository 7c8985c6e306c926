"""A class has one lesson at a time.

What: two lessons of a class at the same hour in the same place, now or after a change to come. Groups of a
class that are in two rooms are two lessons.
Why: nobody can tell which of the two is meant (R-053).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, TimetableEntry, same_name
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.weekly import at_once, lessons_to_come, said


@rule(of=lessons_to_come, cites="qd-8265-2021-lop-1")
def class_twice(portal: Portal) -> Iterator[Found]:
    """Judge timetables from the portal's day on; each pair of rows is told once."""
    told = set()
    for hours in at_once(portal):
        for lessons in hours.values():
            seen: dict[tuple[str, str], TimetableEntry] = {}
            for one in lessons:
                first = seen.setdefault((same_name(one.school_class), same_name(one.room)), one)
                if first is not one and (first, one) not in told:
                    told.add((first, one))
                    values = {"name": one.school_class, "first": first.subject, "second": one.subject}
                    message = said("rules.weeks-class-twice-message", one, **values)
                    yield Found(one.where, message, Message.of("rules.weeks-class-twice-remedy"))
