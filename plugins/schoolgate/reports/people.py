"""People as reports name them: by their name, whether the school typed an id or the name itself."""

from __future__ import annotations

from collections.abc import Mapping

from schoolgate.model import Portal


def ids(portal: Portal) -> Mapping[str, str]:
    """Return the staff id of every id and of every name in small letters."""
    staff = portal.settings.staff
    return {one.name.casefold(): id_ for id_, one in staff.items()} | {id_: id_ for id_ in staff}


def name(id_: str, portal: Portal) -> str:
    """Return the name of somebody by the staff id; what is none is a name already."""
    person = portal.settings.staff.get(id_)
    return person.name if person else id_
