"""What the frame of every page shows: identity, menu, footer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Rendition
from schoolgate.site.menu import MenuEntry, menu
from schoolgate.site.session import Session
from schoolgate.site.shell import BASE, current, slot
from schoolgate.site.views import Picture

TEMPLATE = "frame.html"

HEADER = 104
"""Side of the logo in the header, in pixels; it is shown at half of that."""

LARGEST = 192
"""Side of the logo that feeds show, in pixels."""

POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "base-uri 'self'",
        "form-action 'self'",
    )
)
"""The content security policy of every page; a live preview goes without, for its reload script."""


def context(session: Session, prose: Sequence[MenuEntry]) -> dict[str, Any]:
    """Return the values for ``frame.html``. Its engine does not escape: the template does, value by value."""
    return {
        "base": BASE,
        "slot": slot,
        "current": current,
        "t": text,
        "asset": session.asset_addresses.__getitem__,
        "school": session.portal.settings.school,
        "logo": _picture(session.icons.get(HEADER)),
        "favicons": {
            side: addresses.photo(icon.name) for side, icon in session.icons.items() if side != HEADER
        },
        "menu": menu(session.index, session.plan.menu(), prose),
        "search_address": addresses.SEARCH,
        "feed_address": addresses.NEWS + addresses.RSS,
        "csp": "" if session.preview else POLICY,
    }


def _picture(icon: Rendition | None) -> Picture | None:
    return Picture(addresses.photo(icon.name), icon.width, icon.height, "") if icon else None
