"""Every lesson names its teacher as the list of staff does.

What: a teacher whose id or name the list of staff does not have.
Why: lessons are counted per teacher and month; what belongs to nobody counts for nobody (R-080).
Citation: Decision 8265, "mỗi giáo viên một tháng có ít nhất 3 bài giảng điện tử".
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Lesson, Location, Message, Portal
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule


def _taught(portal: Portal) -> list[Lesson]:
    """Return the lessons that name a teacher."""
    return [one for one in portal.lessons if one.teacher]


@rule(of=_taught, cites="qd-8265-2021-bai-giang")
def unknown_teacher(portal: Portal) -> Iterator[Found]:
    """Judge each name; one that is unknown is told once per file, with its first row."""
    staff = portal.settings.staff
    known = staff.keys() | {one.name.casefold() for one in staff.values()}
    first: dict[tuple[str, str], Location] = {}
    for lesson in _taught(portal):
        name = lesson.teacher
        if name not in known and name.casefold() not in known:
            first.setdefault((lesson.where.path, name), lesson.where)
    for (_, name), where in first.items():
        message = Message.of("rules.lessons-unknown-teacher-message", teacher=name)
        meant = nearest(name, staff)
        key = "rules.lessons-unknown-teacher-meant" if meant else "rules.lessons-unknown-teacher-remedy"
        yield Found(where, message, Message.of(key, meant=meant) if meant else Message.of(key))
