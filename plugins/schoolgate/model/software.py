"""What a school declares of its software, its network and what is new at it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from schoolgate.model.message import NOWHERE, Location


@dataclass(frozen=True, slots=True)
class Software:
    """A program that the school works with: who prescribes it, who answers for it (R-123, R-141)."""

    id: str
    name: str
    owner: str = ""
    """The staff id of who is in charge."""
    directed_by: str = ""
    """``ministry``, ``department``, ``city``, ``ward``, ``school`` or ``""``."""
    required: bool = False
    """Prescribed; the others are only encouraged."""
    deployed_on: dt.date | None = None
    licence: str = ""
    """``free``, ``licensed``, ``trial`` or ``""``."""
    users: int | None = None
    data_updated_on: dt.date | None = None
    analysed_on: dt.date | None = None
    """The day on which the school last made use of its data."""
    documents: tuple[str, ...] = ()
    """Numbers or folders of the documents that speak of it."""
    note: str = ""
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Measurement:
    """What somebody measured or looked at on a day: a line, the wifi, the cameras (R-121, R-122)."""

    date: dt.date
    kind: str
    """``lan``, ``internet``, ``backup-line``, ``wifi`` or ``camera``."""
    value: Decimal | None = None
    unit: str = ""
    """``Mbps``, ``%``, or what was counted."""
    place: str = ""
    ok: bool | None = None
    """Whether it was in order; None where nobody said it."""
    measured_by: str = ""
    """The staff id of who measured."""
    document: str = ""
    note: str = ""
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Highlight:
    """Something new of a school year, in the school's own words (R-143)."""

    title: str
    school_year: str
    text: str = ""
    document: str = ""
    """The folder or the number of the document that shows it."""
    where: Location = NOWHERE
