"""Where a whole register was given new codes, the old ones are told without guessing at each."""

from __future__ import annotations

import pytest

from builders import AS_OF, a_portal
from schoolgate.model import Device, DeviceEvent
from schoolgate.rules import judge, rules


@pytest.mark.parametrize("codes", [50, 51])
def test_fifty_codes_are_guessed_and_all_are_told(codes: int) -> None:
    devices = tuple(Device(f"TB-{number:03}", "Máy tính") for number in range(codes))
    events = tuple(DeviceEvent(one.id.replace("-", "."), AS_OF, "inspected") for one in devices)
    rule = next(one for one in rules() if one.id == "equipment/unknown-device")
    found = judge(a_portal(equipment=devices, equipment_events=events), [rule])
    assert len(found) == codes
    assert sum(one.remedy.id.endswith("-meant") for one in found) == 50
