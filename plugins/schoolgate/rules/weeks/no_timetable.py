"""Every class has a timetable in force.

What: a class of this school year without one on the portal's day, while there are lessons.
Why: "Thời khóa biểu nhà trường đăng tải và duy trì trong năm học" (R-053).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal, SchoolClass, same_name, school_year, timetables
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule


def _classes(portal: Portal) -> list[SchoolClass]:
    """Return the classes that have lessons; a school that says nothing of its terms always has."""
    today, calendar = portal.as_of, portal.settings.calendar
    if calendar.terms and not calendar.term(today):
        return []
    return [one for one in portal.classes if one.school_year in {"", school_year(today)}]


@rule(of=_classes, cites="qd-8265-2021-lop-1")
def no_timetable(portal: Portal) -> Iterator[Found]:
    """Judge the classes of this school year, on the portal's day."""
    today, known = portal.as_of, timetables(portal.timetable)
    for one in _classes(portal):
        versions = known.get(same_name(one.id)) or known.get(same_name(one.name)) or ()
        if not any(table.holds(today) for table in versions):
            last = max((table.last for table in versions if table.last and table.last < today), default=None)
            key = "rules.weeks-no-timetable-ended" if last else "rules.weeks-no-timetable-message"
            values = {"name": one.name} | ({"last": day(last)} if last else {})
            message, remedy = Message.of(key, **values), Message.of("rules.weeks-no-timetable-remedy")
            yield Found(one.where, message, remedy, subject=one.id)
