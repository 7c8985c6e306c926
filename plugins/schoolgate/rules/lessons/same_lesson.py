"""Every lesson stands in the store once.

What: a row with the title, grade, subject, kind and teacher of an earlier one.
Why: a lesson that is counted twice makes a teacher's month and the size of the store wrong (R-080, R-093).
Citation: Decision 8265, "mỗi giáo viên một tháng có ít nhất 3 bài giảng điện tử".
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Lesson, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import lessons


@rule(of=lessons, cites="qd-8265-2021-bai-giang")
def same_lesson(portal: Portal) -> Iterator[Found]:
    """Judge all lessons of both layers together, as they are counted."""
    first: dict[tuple[str, ...], Lesson] = {}
    for lesson in portal.lessons:
        known = first.setdefault(_meant(lesson), lesson)
        if known is not lesson:
            where = known.where
            row = str(where.row or where.line)
            message = Message.of(
                "rules.lessons-same-lesson-message", title=lesson.title, row=row, file=where.path
            )
            yield Found(lesson.where, message, Message.of("rules.lessons-same-lesson-remedy"))


def _meant(lesson: Lesson) -> tuple[str, ...]:
    fields = (lesson.title, lesson.grade, lesson.subject, lesson.kind, lesson.teacher, lesson.unit)
    return tuple([one.casefold() for one in fields])
