"""The menu of a week is on the portal in time.

What: published after the first school day of its week; in a preschool after Friday of the week before.
Why: "và thực đơn bán trú của tuần", every Monday morning (R-052); preschools before Saturday (REG-03).
Citation: Circular 09/2024 on disclosure; the Monday is the schools' own custom.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.quotas.weeks import menu_due
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school
from schoolgate.rules.weekly import by_week, span


@rule(of=the_school, cites="tt-09-2024", limits=("menu-days-before",))
def late_menu(portal: Portal) -> Iterator[Found]:
    """Judge weeks of this school year that say when they were published."""
    for first, rows in by_week(portal.menus, portal).items():
        due = menu_due(first, portal)
        published = min((one.published_on for one in rows if one.published_on), default=due)
        if published > due:
            values = {**span(first), "published": day(published), "due": day(due)}
            message = Message.of("rules.weeks-late-menu-message", **values)
            yield Found(rows[0].where, message, Message.of("rules.weeks-late-menu-remedy"))
