"""Every device stands in a room that the school has.

What: a device whose room is not in the table of rooms.
Why: "Hồ sơ quản lý trang thiết bị theo từng phòng" (R-112).
Citation: Decision 8265, criterion 3.1, item 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from schoolgate.model import Device, Message, Portal
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule


def _placed(portal: Portal) -> list[Device]:
    return [one for one in portal.equipment if one.room]


@rule(of=_placed, cites="qd-8265-2021-thiet-bi")
def unknown_room(portal: Portal) -> Iterator[Found]:
    """Judge the devices that name a room."""
    known = {one.id for one in portal.rooms}
    called = {one.name: one.id for one in portal.rooms} | {id_: id_ for id_ in known}
    nearby = cache(lambda room: called.get(nearest(room, called), ""))
    for one in _placed(portal):
        if one.room not in known:
            message = Message.of("rules.equipment-unknown-room-message", code=one.id, room=one.room)
            meant = nearby(one.room)
            key = "meant" if meant else "remedy"
            remedy = Message.of(f"rules.equipment-unknown-room-{key}", meant=meant)
            yield Found(one.where, message, remedy, subject=one.id, internal=True)
