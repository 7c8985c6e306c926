"""Nobody who has left the school still heads a department, sits on a board or is in charge of a class.

What: a department or a board in force, or a class of this school year, with somebody who left before today.
Why: "Cập nhật thông tin ngay khi có sự điều chỉnh" (R-008). The pages show nobody who has left, so a
department stands there without its head and a class without its teacher; a board has a member too many.
Citation: Circular 37/2020, article 9 (organisation chart and structure).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Person, Portal, school_year, within
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import departments


def _bodies(portal: Portal) -> Iterator[tuple[str, str, tuple[str, ...], Location]]:
    """Return the departments, boards and classes of the portal's day: sentence, name, staff ids, place."""
    for department in departments(portal):
        yield "message", department.name, (department.head, *department.deputies), department.where
    for board in portal.settings.boards:
        if within(portal.as_of, board.valid_from, board.valid_to):
            yield "message", board.title, board.members, board.where
    for one in portal.classes:
        if one.homeroom and one.school_year in {"", school_year(portal.as_of)}:
            yield "class", one.name, one.homeroom, one.where


@rule(of=_bodies, cites="tt-37-2020-dieu-9")
def departed_member(portal: Portal) -> Iterator[Found]:
    """Judge everybody who is named by id."""
    for sentence, name, ids, where in _bodies(portal):
        for person in (portal.settings.staff.get(one) for one in ids):
            if person and person.valid_to and person.valid_to < portal.as_of:
                yield _found(person, sentence, name, where)


def _found(person: Person, sentence: str, body: str, where: Location) -> Found:
    values = {"person": person.name, "body": body, "last": day(person.valid_to)}
    message = Message.of(f"rules.people-departed-member-{sentence}", **values)
    remedy = Message.of("rules.people-departed-member-remedy", file=where.path, id=person.id)
    return Found(where, message, remedy)
