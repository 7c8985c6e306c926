"""The posts that tell of an event, as everybody could read them."""

from __future__ import annotations

from schoolgate.model import Approval, Portal, approval
from schoolgate.rules.subjects import public_posts


def posts_of(event: str, portal: Portal) -> tuple[str, ...]:
    """Return the content path of each approved post of an event, the earliest first."""
    told = [
        one
        for one in public_posts(portal)
        if one.event == event
        and one.date <= portal.as_of
        and approval(one, portal.settings, portal.as_of) is Approval.APPROVED
    ]
    return tuple(one.path for one in sorted(told, key=lambda one: (one.date, one.path)))
