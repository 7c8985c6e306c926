"""Everybody in service belongs to a department that the school has declared.

What: somebody without a department, or in one that ``departments`` does not have today. Leaders may stand
above the departments.
Why: the school shows "Ban Giám hiệu, các tổ bộ môn, giáo viên, nhân viên" (R-006); whoever belongs nowhere
stands in the directory alone.
Citation: Circular 37/2020, article 9 (organisation chart and structure).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import LEADER, Message, Person, Portal, department_of
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import departments, staff


def _placed(portal: Portal) -> list[Person]:
    """Return those in service who belong to a department, in a school that has a table of them."""
    if not departments(portal):
        return []
    return [one for one in staff(portal) if one.department or one.group != LEADER]


@rule(of=_placed, cites="tt-37-2020-dieu-9")
def without_department(portal: Portal) -> Iterator[Found]:
    """Judge those in service today; leaders without a department stand above them."""
    known = departments(portal)
    for person in _placed(portal):
        if not department_of(person, known):
            yield Found(person.where, _message(person), _remedy(person, [one.name for one in known]))


def _message(person: Person) -> Message:
    if not person.department:
        return Message.of("rules.people-without-department-missing", person=person.name)
    return Message.of(
        "rules.people-without-department-unknown", person=person.name, department=person.department
    )


def _remedy(person: Person, names: list[str]) -> Message:
    meant = nearest(person.department, names) if person.department else ""
    if meant:
        return Message.of("rules.people-without-department-meant", meant=meant)
    return Message.of("rules.people-without-department-remedy", known="; ".join(names))
