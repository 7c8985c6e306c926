"""What everybody can see on the portal, asked by what ``disclosure.yml`` names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from schoolgate.model import Document, Layer, Page, is_shown
from schoolgate.register.references import Register


class Shelf:
    """The documents and pages that layer 1 shows on a day."""

    def __init__(self, documents: Iterable[Document], pages: Iterable[Page], as_of: date) -> None:
        self.register = Register(one for one in documents if is_shown(one, as_of))
        self.pages = {one.path: one for one in pages if one.layer is Layer.PUBLIC and not one.draft}

    def published(self, target: str) -> tuple[bool, date | None]:
        """Return whether everybody can see a target, and since when as far as anybody knows.

        An address (``/thuc-don/``, ``https://…``) is taken at its word.
        """
        if target.startswith(("/", "https://", "http://")):
            return True, None
        page = self.pages.get(target)
        if page:
            return True, page.updated
        document = self.register.find(target)
        return document is not None, (document.published_on or document.issued_on) if document else None
