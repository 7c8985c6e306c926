"""Colleagues as the pages name them."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate.model import Portal, in_service
from schoolgate.reports.people import name


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by name; ``gone`` tells that they do not belong to the school on the portal's day."""

    name: str
    gone: bool = False


def named(id_: str, portal: Portal) -> Named | None:
    """Return somebody by the staff id, or by the name as typed; None where nobody is named."""
    if not id_:
        return None
    person = portal.settings.staff.get(id_)
    return Named(name(id_, portal), person is not None and not in_service(person, portal.as_of))
