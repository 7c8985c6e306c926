"""Pages of prose, which the site engine renders; only their head is made here."""

from __future__ import annotations

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Page
from schoolgate.site.views import Crumb, Head

_ABOUT = "gioi-thieu/"


def prose_head(page: Page) -> Head:
    """Return the head of a page of prose."""
    address = addresses.page(page)
    about = (Crumb(text("pages.about"), _ABOUT),) if address.startswith(_ABOUT) else ()
    crumbs = (Crumb(text("pages.home"), ""), *(crumb for crumb in about if crumb.address != address))
    return Head(page.title, page.summary or page.prose.excerpt, address, address, crumbs)
