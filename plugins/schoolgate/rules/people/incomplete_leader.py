"""Of each leader the portal tells position, duties and how to reach them, and shows a portrait.

What: a leader in service without position, duties, official telephone or e-mail; a note for the portrait.
Why: "chức vụ, số điện thoại và email liên hệ, ảnh đại diện" (R-005). The age that schools used to publish
is not asked for: it is personal data (domain.md section 5).
Citation: Circular 37/2020, article 9 (leaders' name, position, telephone, e-mail, duties).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import LEADER, Message, Person, Portal, Severity
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import staff


def _leaders(portal: Portal) -> list[Person]:
    return [one for one in staff(portal) if one.group == LEADER]


@rule(of=_leaders, cites="tt-37-2020-dieu-9")
def incomplete_leader(portal: Portal) -> Iterator[Found]:
    """Judge the leaders in service today; a portrait that cannot be opened counts as missing."""
    for person in _leaders(portal):
        for field, value in _facts(person, portal).items():
            if not value:
                yield _found(person, field)


def _facts(person: Person, portal: Portal) -> dict[str, object]:
    return {
        "position": person.position,
        "duties": person.duties,
        "phone": person.phone,
        "email": person.email,
        "photo": person.photo in portal.photos,
    }


def _found(person: Person, field: str) -> Found:
    message = Message.of(f"rules.people-incomplete-leader-{field}", person=person.name)
    remedy = Message.of("rules.people-incomplete-leader-remedy", file=person.where.path, field=field)
    return Found(person.where, message, remedy, Severity.NOTE if field == "photo" else None)
