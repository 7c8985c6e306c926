"""Nobody who has left the school is still head or deputy of a department, or on a board.

What: a department or a board in force whose head, deputy or member left before today.
Why: "Cập nhật thông tin ngay khi có sự điều chỉnh" (R-008). The pages show nobody who has left, so the
department stands there without its head; a board decides with a member too many.
Citation: Circular 37/2020, article 9 (organisation chart and structure).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Person, Portal, within
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import departments

_BOARDS = Location("_data/boards.yml")


def _bodies(portal: Portal) -> Iterator[tuple[str, tuple[str, ...], Location]]:
    """Return the departments and boards of the portal's day: name, staff ids, where they are written."""
    for department in departments(portal):
        yield department.name, (department.head, *department.deputies), department.where
    for board in portal.settings.boards:
        if within(portal.as_of, board.valid_from, board.valid_to):
            yield board.title, board.members, _BOARDS


@rule(of=_bodies, cites="tt-37-2020-dieu-9")
def departed_member(portal: Portal) -> Iterator[Found]:
    """Judge departments and boards that there are today."""
    for name, ids, where in _bodies(portal):
        for person in (portal.settings.staff.get(one) for one in ids):
            if person and person.valid_to and person.valid_to < portal.as_of:
                yield _found(person, name, where)


def _found(person: Person, body: str, where: Location) -> Found:
    message = Message.of(
        "rules.people-departed-member-message", person=person.name, body=body, last=day(person.valid_to)
    )
    remedy = Message.of("rules.people-departed-member-remedy", file=where.path, id=person.id)
    return Found(where, message, remedy)
