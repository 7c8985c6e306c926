"""The menu of a week is on the portal in time.

What: published after the first school day of its week; in a preschool after Friday of the week before.
Why: "và thực đơn bán trú của tuần", every Monday morning (R-052); preschools before Saturday (REG-03).
Citation: Circular 09/2024 on disclosure; the Monday is the schools' own custom.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Location, Message, Portal
from schoolgate.quotas.weeks import menu_due
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.weekly import published, span


def _menus(portal: Portal) -> list[tuple[date, Location, date]]:
    return list(published(portal.menus, portal))


@rule(of=_menus, cites="tt-09-2024", limits=("menu-days-before",))
def late_menu(portal: Portal) -> Iterator[Found]:
    """Judge weeks of this school year that say when they were published."""
    for first, where, seen in _menus(portal):
        due = menu_due(first, portal)
        if seen > due:
            values = {**span(first), "published": day(seen), "due": day(due)}
            message = Message.of("rules.weeks-late-menu-message", **values)
            yield Found(where, message, Message.of("rules.weeks-late-menu-remedy"))
