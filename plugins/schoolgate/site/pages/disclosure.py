"""The checklist of what the school discloses, school year by school year (R-064, R-065, REG-02)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.register import Shelf, State, Status, statuses
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.views import Crumb, Head, Link


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item in a school year; ``since`` is the day it was published on, else its deadline."""

    title: str
    article: str
    state: str
    since: date | None
    proofs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class YearView:
    """The checklist of one school year, and how many items stand how."""

    year: str
    items: tuple[ItemView, ...]
    there: int
    waiting: int
    missing: int


class Disclosures(Kind):
    """One page, where the school has a checklist."""

    template = "disclosure"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        portal = index.portal
        self._shelf = Shelf(portal.documents, portal.pages, portal.as_of)
        found = statuses(portal.settings.disclosure, portal.as_of, self._shelf.published)
        self._years = tuple(
            self._year(year, tuple(ones)) for year, ones in groupby(found, lambda one: one.year)
        )

    def jobs(self) -> Iterator[Job]:
        if self._years:
            yield Job(addresses.DISCLOSURE, self.template, self._key())

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", self._key())

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self._years:
            yield "documents", MenuEntry(text("disclosure.title"), addresses.DISCLOSURE)

    def compose(self, job: Job) -> Content:
        head = Head(
            title=text("disclosure.title"),
            description=text("disclosure.description", school=self.index.school.name),
            address=job.address,
            section=job.address,
            crumbs=(self.home, Crumb(text("pages.documents"), addresses.DOCUMENTS)),
            styles=("register.css",),
        )
        words = " ".join(item.title for year in self._years[:1] for item in year.items)
        return Content(head, self._years, category=text("pages.documents"), words=words)

    def _key(self) -> str:
        return joined(repr(self._years), self.index.school.name)

    def _year(self, year: str, found: tuple[Status, ...]) -> YearView:
        counts = Counter(one.state for one in found)
        items = tuple(
            ItemView(
                one.item.title,
                one.item.article,
                one.state,
                one.since,
                tuple(map(self._proof, one.targets)),
            )
            for one in found
        )
        return YearView(year, items, counts[State.THERE], counts[State.WAITING], counts[State.MISSING])

    def _proof(self, target: str) -> Link:
        index = self.index
        page = self._shelf.pages.get(target)
        if page:
            return Link(page.title, index.address[page.path])
        document = self._shelf.register.find(target)
        if document:
            note = document.title if document.number else ""
            return Link(document.number or document.title, index.address[document.path], note)
        return Link(text("disclosure.see"), index.link("index.md", target) or "")
