"""What is broken is repaired, replaced or taken out of use.

What: a device that has been broken for longer than asked, with nothing done about it since. Where only the
register says that it is broken, a person has to say since when.
Why: "Thiết bị hỏng, không duy tu, duy trì" costs 2 points (R-116).
Citation: Decision 8265, criterion 1.3, item 3.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import ENDED, Device, DeviceEvent, Message, Outcome, Portal
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule

_DAYS = "broken-days"
_BROKEN, _GONE = "broken", "liquidated"
_TOLD = {_BROKEN, *ENDED}


def _devices(portal: Portal) -> list[Device]:
    return [one for one in portal.equipment if one.state != _GONE]


@rule(of=_devices, cites="qd-8265-2021-bao-tri", limits=(_DAYS,))
def broken_too_long(portal: Portal) -> Iterator[Found]:
    """Judge the devices by their events up to the portal's day, from the first break that nothing ended."""
    open_ = _open_breaks(portal)
    dated = {one.device for one in portal.equipment_events if one.kind == _BROKEN}
    longest = portal.settings.rulebook.limit(_DAYS, portal.as_of)
    for one in _devices(portal):
        event = open_.get(one.id)
        if event and longest is not None and (portal.as_of - event.date).days > longest:
            yield _found(one, event, portal)
        elif one.state == _BROKEN and one.id not in dated:
            yield _undated(one, portal)


def _open_breaks(portal: Portal) -> dict[str, DeviceEvent]:
    """Return of each device that is broken the event since which it is; on one day the break came first."""
    told = [one for one in portal.equipment_events if one.kind in _TOLD and one.date <= portal.as_of]
    found: dict[str, DeviceEvent] = {}
    for one in sorted(told, key=lambda one: (one.date, one.kind != _BROKEN)):
        if one.kind == _BROKEN:
            found.setdefault(one.device, one)
        else:
            found.pop(one.device, None)
    return found


def _found(one: Device, event: DeviceEvent, portal: Portal) -> Found:
    values = {
        "device": _named(one, portal),
        "day": day(event.date),
        "days": (portal.as_of - event.date).days,
        "limit": portal.settings.rulebook.limit(_DAYS, portal.as_of),
    }
    message = Message.of("rules.equipment-broken-too-long-message", **values)
    remedy = Message.of("rules.equipment-broken-too-long-remedy", code=one.id)
    return Found(event.where, message, remedy, subject=one.id, internal=True)


def _undated(one: Device, portal: Portal) -> Found:
    message = Message.of("rules.equipment-broken-too-long-undated", device=_named(one, portal))
    remedy = Message.of("rules.equipment-broken-too-long-day", code=one.id)
    outcome = Outcome.NEEDS_PERSON
    return Found(one.where, message, remedy, outcome=outcome, subject=one.id, internal=True)


def _named(one: Device, portal: Portal) -> str:
    """Return a device with its code and the name of its room."""
    room = next((room.name for room in portal.rooms if room.id == one.room), one.room)
    return f"{one.name} ({one.id})" + (f", {room}" if room else "")
