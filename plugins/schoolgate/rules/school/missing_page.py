"""The public site tells who the school is: introduction, orientation, structure, achievements, contact.

What: one of these pages that is missing, a draft, or empty where no table fills it.
Why: "lịch sử hình thành… thành tích… định hướng… cơ cấu tổ chức… liên hệ" (R-002 to R-006, R-009).
Citation: the portal criterion of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import LEADER, Location, Message, Portal
from schoolgate.rules.rule import Found, rule

_PAGES = ("introduction", "orientation", "organization", "achievements", "contact")


def _asked(_: Portal) -> tuple[str, ...]:
    return _PAGES


@rule(of=_asked, cites="qd-8265-2021-lop-1")
def missing_page(portal: Portal) -> Iterator[Found]:
    """Judge the five pages; a table of departments, leaders or achievements fills its page."""
    full = {one.path for one in portal.pages if not one.draft and (one.prose.words or one.prose.images)}
    filled = _filled(portal)
    for name in _PAGES:
        path = f"about/{name}.md"
        if path not in full and not filled.get(name):
            message = Message.of(f"rules.school-missing-page-{name}")
            remedy = Message.of("rules.school-missing-page-remedy", path=path)
            yield Found(Location(path), message, remedy, subject=name)


def _filled(portal: Portal) -> dict[str, bool]:
    leaders = any(one.group == LEADER for one in portal.settings.staff.values())
    return {"organization": leaders or bool(portal.departments), "achievements": bool(portal.achievements)}
