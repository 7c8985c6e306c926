"""What is broken is repaired, replaced or taken out of use.

What: a device that has been broken for longer than asked, with nothing done about it since.
Why: "Thiết bị hỏng, không duy tu, duy trì" costs 2 points (R-116).
Citation: Decision 8265, criterion 1.3, item 3.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import ENDED, Device, DeviceEvent, Message, Portal
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule

_DAYS = "broken-days"
_GONE = "liquidated"


def _devices(portal: Portal) -> list[Device]:
    return [one for one in portal.equipment if one.state != _GONE]


@rule(of=_devices, cites="qd-8265-2021-bao-tri", limits=(_DAYS,))
def broken_too_long(portal: Portal) -> Iterator[Found]:
    """Judge the devices by their events up to the portal's day; the last one decides."""
    last = _last_events(portal)
    longest = portal.settings.rulebook.limit(_DAYS, portal.as_of)
    for one in _devices(portal):
        event = last.get(one.id)
        if event is None or event.kind in ENDED or longest is None:
            continue
        days = (portal.as_of - event.date).days
        if days > longest:
            named = f"{one.name} ({one.id})" + (f", {_room(one, portal)}" if one.room else "")
            values = {"device": named, "day": day(event.date), "days": days}
            message = Message.of("rules.equipment-broken-too-long-message", **values)
            remedy = Message.of("rules.equipment-broken-too-long-remedy", code=one.id)
            yield Found(event.where, message, remedy, subject=one.id, internal=True)


def _last_events(portal: Portal) -> dict[str, DeviceEvent]:
    """Return the last event of each device that says that it broke, or that something was done about it."""
    told = [
        one for one in portal.equipment_events if one.kind in {"broken", *ENDED} and one.date <= portal.as_of
    ]
    return {one.device: one for one in sorted(told, key=lambda one: (one.date, one.kind != "broken"))}


def _room(one: Device, portal: Portal) -> str:
    return next((room.name for room in portal.rooms if room.id == one.room), one.room)
