"""Every lesson says what it is, whose it is and where in the syllabus it belongs.

What: rows without a kind, a teacher or a day; taught lessons without a grade or a subject. All rows of
a file that lack the same are told together.
Why: the store is arranged by grade, subject and lesson, and counted by kind, teacher and month (R-080,
R-084).
Citation: Decision 8265, "Xây dựng, khai thác học liệu".
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import TAUGHT, Lesson, Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import lessons

FIELDS = ("kind", "teacher", "date", "grade", "subject")
_SHOWN = 10
"""So many rows are named; the school sees the rest when it has filled these in."""


@rule(of=lessons, cites="qd-8265-2021-hoc-lieu")
def incomplete(portal: Portal) -> Iterator[Found]:
    """Judge every lesson."""
    lacking: dict[tuple[str, str, str], list[Location]] = {}
    for lesson in portal.lessons:
        for field in FIELDS:
            if not getattr(lesson, field) and _wanted(lesson, field):
                where = lesson.where
                lacking.setdefault((where.path, where.sheet, field), []).append(where)
    for (_, _, field), places in lacking.items():
        rows = [str(one.row or one.line) for one in places]
        named = ", ".join(rows[:_SHOWN]) + (", …" if len(rows) > _SHOWN else "")
        message = Message.of(f"rules.lessons-incomplete-{field}", count=len(rows), rows=named)
        yield Found(places[0], message, Message.of("rules.lessons-incomplete-remedy"))


def _wanted(lesson: Lesson, field: str) -> bool:
    """Books, games and what is for parents belong to no grade and no subject."""
    return field not in {"grade", "subject"} or lesson.kind in TAUGHT
