"""Heads and deputies of departments are on the staff list.

What: a head or a deputy by an id that nobody has, such as a name instead of an id.
Why: the chart, the department's page and the directory take the person from the staff list (R-005, R-006);
without one they show a department that nobody heads.
Citation: Circular 37/2020, article 9 (organisation chart and structure).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Department, Message, Portal
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import departments


def _headed(portal: Portal) -> list[Department]:
    """Return the departments of today that name a head or a deputy."""
    return [one for one in departments(portal) if one.head or any(one.deputies)]


@rule(of=_headed, cites="tt-37-2020-dieu-9")
def unknown_member(portal: Portal) -> Iterator[Found]:
    """Judge heads and deputies by their ids."""
    for one in _headed(portal):
        for id_ in (one.head, *one.deputies):
            if id_ and id_ not in portal.settings.staff:
                message = Message.of("rules.people-unknown-member-message", id=id_, department=one.name)
                yield Found(one.where, message, _remedy(portal, id_))


def _remedy(portal: Portal, id_: str) -> Message:
    ids = {person.name: person.id for person in portal.settings.staff.values()}
    meant = ids.get(id_) or nearest(id_, portal.settings.staff)
    if meant:
        return Message.of("rules.people-unknown-member-meant", meant=meant)
    return Message.of("rules.people-unknown-member-remedy")
