"""Computers of the staff have a licensed antivirus, those of pupils have one at all.

What: a computer in use that is said to have a free antivirus, or none; pupils' computers may have a free one.
Why: one such computer costs the whole point of its content (A20; "diệt virus bản quyền").
Citation: Decision 8265, criterion 3.3, item 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Device, Message, Portal
from schoolgate.rules.rule import Found, rule

_OUT = {"stored", "liquidated"}
_BAD = {"staff": {"free", "none"}, "pupils": {"none"}}


def _computers(portal: Portal) -> list[Device]:
    """Return the devices in use of which it is said what antivirus they have."""
    return [one for one in portal.equipment if one.antivirus and one.state not in _OUT]


@rule(of=_computers, cites="qd-8265-2021-an-toan")
def unlicensed_antivirus(portal: Portal) -> Iterator[Found]:
    """Judge computers; those of which nobody is named are the staff's."""
    for one in _computers(portal):
        users = one.users or "staff"
        if one.antivirus in _BAD[users]:
            values = {"code": one.id, "name": one.name}
            message = Message.of(f"rules.equipment-unlicensed-antivirus-{one.antivirus}", **values)
            remedy = Message.of(f"rules.equipment-unlicensed-antivirus-{users}")
            yield Found(one.where, message, remedy, subject=users, internal=True)
