"""Who is asked for what is missing, as far as the school has said it (R-033, R-038)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schoolgate.model import (
    NOTICES,
    Board,
    Category,
    Portal,
    Quota,
    Reading,
    Scope,
    in_service,
    within,
)
from schoolgate.model.publication import EDITORIAL_BOARD

STEERING_BOARD = "steering"
"""The board that leads the school's work on its portal, and meets every month (R-130)."""
_OF_EDITORS = frozenset({"posts", "plans", "albums", "schedules", "menus"})
_OF_THE_WEEK = frozenset({"schedules", "menus"})


@dataclass(frozen=True, slots=True)
class Asked:
    """Staff ids of those who do the work and of who approves it."""

    doers: tuple[str, ...] = ()
    approver: str = ""
    board: str = ""
    """The title of the board that shares the work out where nobody is named."""


def asked(one: Reading, portal: Portal) -> Asked:
    """Return who is asked: the teacher, the owner of the event, or whoever answers for the category."""
    if one.quota.scope is Scope.TEACHER:
        return Asked((one.subject,))
    folder = category(_folder(one.quota), portal)
    doers, approver = doing(folder, portal), serving([folder.approver], portal)
    if one.quota.scope is Scope.EVENT:
        owner = next((event.owner for event in portal.events if event.id == one.subject), "")
        doers = serving([owner], portal)
    held = board(EDITORIAL_BOARD if one.quota.counts in _OF_EDITORS else STEERING_BOARD, portal)
    return Asked(doers, next(iter(approver), ""), held.title if held else "")


def category(id_: str, portal: Portal) -> Category:
    """Return a category or a group of documents by its id, an empty one where there is none."""
    return next((one for one in portal.settings.categories if one.id == id_), Category(id_, "", ""))


def board(id_: str, portal: Portal) -> Board | None:
    """Return a board as it is on the portal's day."""
    day = portal.as_of
    held = (one for one in portal.settings.boards if within(day, one.valid_from, one.valid_to))
    return next((one for one in held if one.id == id_), None)


def doing(folder: Category, portal: Portal) -> tuple[str, ...]:
    """Return who does the work of a category: the executor, in whose absence the owner, or nobody."""
    return serving([folder.executor], portal) or serving([folder.owner], portal)


def serving(ids: Iterable[str], portal: Portal) -> tuple[str, ...]:
    """Return those of some staff ids who can be asked, each once: in service today and not on leave."""
    staff, day = portal.settings.staff, portal.as_of
    away = {one.staff for one in portal.leaves if one.first <= day <= one.last}
    known = (id_ for id_ in ids if id_ in staff and id_ not in away)
    return tuple(dict.fromkeys(id_ for id_ in known if in_service(staff[id_], day)))


def _folder(quota: Quota) -> str:
    """Return whose quota it is; who puts up the notices also puts up what changes every week."""
    if quota.counts in _OF_THE_WEEK:
        return NOTICES
    named = (*quota.categories, *quota.groups)
    return named[0] if len(named) == 1 else ""
