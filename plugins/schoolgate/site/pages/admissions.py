"""Admissions: what the school has written, below it the documents of admissions, and a QR code (R-068)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from schoolgate import addresses, qr
from schoolgate.model import Document
from schoolgate.site.keys import joined
from schoolgate.site.pages.adopted import Adopted
from schoolgate.site.pages.kind import Extra
from schoolgate.site.views import Card, Head
from schoolgate.vietnamese import slug

SUBJECT = "tuyen-sinh"
"""A document whose area or one of whose tags is "Tuyển sinh" belongs here."""
_CODE = addresses.ADMISSIONS + "ma-qr.svg"


@dataclass(frozen=True, slots=True)
class AdmissionsView:
    """The documents in force, and those that were; the newest first."""

    documents: tuple[Card, ...]
    earlier: tuple[Card, ...]
    code: str
    url: str

    def __bool__(self) -> bool:
        return bool(self.documents or self.earlier or self.code)


class Admissions(Adopted):
    """One page; it is there when the school has written it or has documents of admissions."""

    template = "admissions"
    source = "about/admissions.md"
    address = addresses.ADMISSIONS

    def _view(self) -> AdmissionsView:
        found = [one for one in self.index.portal.documents if of_admissions(one)]
        cards = [self.index.card(one) for one in found]
        shown = bool(cards or self.page)
        return AdmissionsView(
            tuple(one for one in cards if one.status not in {"expired", "replaced"}),
            tuple(one for one in cards if one.status in {"expired", "replaced"}),
            _CODE if shown else "",
            self.index.absolute(self.address),
        )

    def files(self) -> Iterator[Extra]:
        if self.view:
            url = self.index.absolute(self.address)
            yield Extra(_CODE, joined(url), partial(qr.svg, url))

    def words(self) -> str:
        view = self.view
        assert isinstance(view, AdmissionsView)
        return " ".join(f"{one.title}." for one in (*view.documents, *view.earlier))

    def _head(self) -> Head:
        return replace(super()._head(), styles=("weeks.css",))


def of_admissions(one: Document) -> bool:
    """Whether a document belongs to admissions, by its area or its tags."""
    return SUBJECT in {slug(one.area), *map(slug, one.tags)}
