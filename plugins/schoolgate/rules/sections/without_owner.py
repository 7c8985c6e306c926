"""Every category of posts has somebody who answers for it, somebody who writes, and somebody who approves.

What: a category that does not name them; an id that is not on the staff list; somebody who is not in service;
an approver who does not sit on the editorial board today.
Why: the plan names "Đ/c … – Phó HT", "Đ/c …", "Hiệu trưởng" for each section (R-038), and those are asked
when posts are missing. An approver who is not on the board cannot approve (R-032).
Citation: none; the schools' own plans ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Category, Message, Portal, Severity, in_service, on_board
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule


def _categories(portal: Portal) -> list[Category]:
    """Return the categories of posts, of a school with a list of staff."""
    return [one for one in portal.settings.categories if one.section == "news" and portal.settings.staff]


@rule(of=_categories, cites="ke-hoach-nha-truong")
def without_owner(portal: Portal) -> Iterator[Found]:
    """Judge the categories as they are on the portal's day."""
    for one in _categories(portal):
        named = {"owner": one.owner, "executor": one.executor, "approver": one.approver}
        lines = ", ".join(f"“{field}:”" for field, id_ in named.items() if not id_)
        if lines:
            yield _found(one, "missing", Severity.NOTE, lines=lines)
        for id_ in dict.fromkeys(id_ for id_ in named.values() if id_):
            yield from _person(one, id_, portal)


def _person(one: Category, id_: str, portal: Portal) -> Iterator[Found]:
    settings, day = portal.settings, portal.as_of
    person = settings.staff.get(id_)
    if person is None:
        meant = nearest(id_, settings.staff)
        yield _found(one, "meant" if meant else "unknown", id=id_, meant=meant)
    elif not in_service(person, day):
        yield _found(one, "left", person=person.name)
    elif id_ == one.approver and not on_board(id_, settings, day) and _has_board(portal):
        yield _found(one, "not-on-board", person=person.name)


def _has_board(portal: Portal) -> bool:
    """Whether an editorial board is in force; where there is none, another rule says so."""
    return any(on_board(id_, portal.settings, portal.as_of) for id_ in portal.settings.staff)


def _found(one: Category, fault: str, severity: Severity | None = None, **values: str) -> Found:
    key = f"rules.sections-without-owner-{fault}"
    message = Message.of(key, title=one.title, **values)
    return Found(one.where, message, Message.of(key + "-remedy", **values), severity, internal=True)
