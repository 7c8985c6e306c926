"""Whoever is away is on the staff list.

What: a leave of somebody by an id that nobody has, such as a name instead of an id.
Why: the leave then excuses nobody, and the teacher is told to lack lessons of a month away (finding 8 of the
quotas, R-080).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Leave, Message, Portal
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule


def _leaves(portal: Portal) -> tuple[Leave, ...]:
    return portal.leaves


@rule(of=_leaves)
def unknown_in_leaves(portal: Portal) -> Iterator[Found]:
    """Judge every row of the leaves."""
    for leave in portal.leaves:
        if leave.staff not in portal.settings.staff:
            message = Message.of("rules.people-unknown-in-leaves-message", id=leave.staff)
            yield Found(leave.where, message, _remedy(leave.staff, portal))


def _remedy(id_: str, portal: Portal) -> Message:
    staff = portal.settings.staff.values()
    called = {one.id: one.id for one in staff} | {one.name: one.id for one in staff}
    meant = called.get(nearest(id_, called))
    if meant:
        return Message.of("rules.people-unknown-in-leaves-meant", meant=meant)
    return Message.of("rules.people-unknown-in-leaves-remedy")
