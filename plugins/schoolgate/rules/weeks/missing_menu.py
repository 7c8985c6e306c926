"""Every week with lessons has its menu, where pupils eat at school.

What: a week of this term without a dish after its menu was due: on its first school day, in a preschool on
Friday of the week before.
Why: parents read the menu before their child eats it (R-052, REG-03). While the week runs it is a note.
Citation: Circular 09/2024 on disclosure; the Monday is the schools' own custom.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Message, Portal, Scope, week
from schoolgate.quotas.weeks import menu_due
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked
from schoolgate.rules.weekly import by_week, file_of, outcome, span, weeks_due

ASKED = Asked("menus", Scope.SITE)


def _weeks(portal: Portal) -> Iterator[date]:
    """Return the weeks that the calendar names, of a school with a menu or with boarders."""
    eats = bool(portal.menus) or any(one.boarders for one in portal.classes)
    return weeks_due(portal, menu_due) if eats else iter(())


@rule(of=_weeks, asks=ASKED.asks, cites="tt-09-2024", limits=("menu-days-before",))
def missing_menu(portal: Portal) -> Iterator[Found]:
    """Judge the weeks whose menu was due before the portal's day."""
    known = by_week(portal.menus, portal)
    remedy = Message.of("rules.weeks-missing-menu-remedy")
    for first in _weeks(portal):
        if first not in known:
            message = Message.of("rules.weeks-missing-menu-message", **span(first))
            yield Found(
                *(file_of("menus", first), message, remedy),
                outcome=outcome(first, portal),
                period=week(first),
                subject=week(first),
                day=first,
            )
