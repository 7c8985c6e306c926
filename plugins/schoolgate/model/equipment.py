"""The school's equipment and what happened to it (R-110, R-113): layer 2 alone knows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from schoolgate.model.message import NOWHERE, Location
from schoolgate.model.visibility import INTERNAL

ENDED = ("repaired", "replaced", "liquidated")
"""What ends that a device is broken."""


@dataclass(frozen=True, slots=True)
class Device:
    """A device by its code, which is never given twice (R-110)."""

    id: str
    name: str = field(metadata=INTERNAL)
    kind: str = field(default="", metadata=INTERNAL)
    room: str = field(default="", metadata=INTERNAL)
    """The id of a room."""
    configuration: str = field(default="", metadata=INTERNAL)
    serial: str = field(default="", metadata=INTERNAL)
    funded_by: str = field(default="", metadata=INTERNAL)
    year: int | None = field(default=None, metadata=INTERNAL)
    """The year in which it came into use."""
    price: int | None = field(default=None, metadata=INTERNAL)
    """In đồng."""
    keeper: str = field(default="", metadata=INTERNAL)
    """The staff id of who looks after it."""
    state: str = field(default="", metadata=INTERNAL)
    """``in-use``, ``stored``, ``broken``, ``repairing``, ``liquidated`` or ``""``."""
    antivirus: str = field(default="", metadata=INTERNAL)
    """``licensed``, ``free``, ``none``, or ``""`` for what needs none or was not said."""
    users: str = field(default="", metadata=INTERNAL)
    """Whose it is: ``staff``, ``pupils`` or ``""``."""
    note: str = field(default="", metadata=INTERNAL)
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class DeviceEvent:
    """Something that happened to a device on a day (R-113 to R-116)."""

    device: str
    date: dt.date
    kind: str
    """``bought``, ``installed``, ``handed-over``, ``moved``, ``used``, ``inspected``, ``maintained``,
    ``upgraded``, ``broken``, ``repaired``, ``replaced`` or ``liquidated``."""
    lessons: int | None = None
    """In how many lessons it was used in the month of its day."""
    room: str = ""
    """Where it was moved to."""
    document: str = ""
    cost: int | None = None
    """In đồng."""
    confirmed_by: str = ""
    """The staff id of the manager who confirmed it (R-114)."""
    note: str = ""
    where: Location = NOWHERE
