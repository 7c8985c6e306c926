"""Every event is of a device that the register has.

What: a row of events whose code no device bears.
Why: "Đánh mã từng thiết bị và lập danh mục mã trang thiết bị" (R-110); such a row is lost.
Citation: Decision 8265, criterion 3.1, item 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import DeviceEvent, Message, Portal
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule

_MOST_GUESSED = 50
"""For so many codes the one that was meant is looked for: each is compared with the whole register."""


def _events(portal: Portal) -> tuple[DeviceEvent, ...]:
    return portal.equipment_events


@rule(of=_events, cites="qd-8265-2021-thiet-bi")
def unknown_device(portal: Portal) -> Iterator[Found]:
    """Judge every event; each code is told once."""
    known = {one.id for one in portal.equipment}
    first: dict[str, DeviceEvent] = {}
    for one in portal.equipment_events:
        if one.device not in known:
            first.setdefault(one.device, one)
    for number, (code, one) in enumerate(first.items()):
        message = Message.of("rules.equipment-unknown-device-message", code=code)
        meant = nearest(code, known) if number < _MOST_GUESSED else ""
        key = "meant" if meant else "remedy"
        remedy = Message.of(f"rules.equipment-unknown-device-{key}", meant=meant)
        yield Found(one.where, message, remedy, subject=code, day=one.date, internal=True)
