"""The register of documents: a page to search in, and tables by issuer, type and year (R-060 to R-066)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Document
from schoolgate.register import superior, tree
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.lists import Slice, slices
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Extra, Job, Kind
from schoolgate.site.register import Facet, Row, Rows, Table, facets, life, tables
from schoolgate.site.views import Crumb, Head, Link

PAGE = 100
"""Rows of a table by issuer, type or year."""

FIRST = 50
"""Rows on the page for searching before anybody searches."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is to be said of an issuer: while it existed, who stands above it and who below.

    A link without an address is somebody without documents here.
    """

    life: str = ""
    above: Link | None = None
    below: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterView:
    """One page of a table, newest first; ``count`` is the number of all its documents."""

    title: str
    description: str
    rows: tuple[Row, ...]
    count: int
    around: Around = Around()
    facets: tuple[Facet, ...] = ()
    data: str = ""
    """Address of the rows for the script; only the page for searching has it."""
    newer: Link | None = None
    older: Link | None = None
    front: Link | None = None


class Registers(Kind):
    """The page for searching, and a table for each issuer, type and school year.

    A job's item is the place of its table, '' for the page for searching.
    """

    template = "register"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._documents = sorted(index.portal.documents, key=_age, reverse=True)
        self._issuers = index.portal.settings.issuers
        self._branches = tree(self._issuers)
        self._rows = Rows(index, keys)
        self._tables = tuple(tables(self._documents, self._branches))
        self._of_issuer = {one.value for one in self._tables if one.facet == "issuer"}
        self._version = joined(*map(self._rows.key, self._documents), repr(self._issuers))
        self._data = f"{addresses.REGISTER}{self._version[:12]}.json"

    def jobs(self) -> Iterator[Job]:
        if self._documents:
            key = joined(self._version, repr(self._facets()))
            yield Job(addresses.REGISTER, self.template, key)
        for place, table in enumerate(self._tables):
            cut = slices(len(table.items), PAGE)
            frame = repr((table.title, self._around(table)))
            for at, one in enumerate(cut):
                address = addresses.numbered(table.address, one.number) if one.number else table.address
                rows = map(self._rows.key, table.items[one.start : one.stop])
                key = joined(frame, repr(_pager(table, cut, at)), *rows)
                yield Job(address, self.template, key, str(place), at)

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self._documents:
            yield "documents", MenuEntry(text("register.title"), addresses.REGISTER)

    def files(self) -> Iterator[Extra]:
        if self._documents:
            yield Extra(self._data, self._version, self._packed)

    def _packed(self) -> bytes:
        return self._rows.packed(self._documents, self._branches)

    def compose(self, job: Job) -> Content:
        view = self._table(self._tables[int(job.item)], job.number) if job.item else self._search()
        above = (self.home, Crumb(text("pages.documents"), addresses.DOCUMENTS))
        crumbs = (*above, Crumb(text("register.title"), addresses.REGISTER)) if job.item else above
        head = Head(
            title=_between(view),
            description=view.description,
            address=job.address,
            section=addresses.REGISTER,
            crumbs=crumbs,
            styles=("register.css",),
            scripts=() if job.item else ("register.js",),
        )
        return Content(head, view)

    def _search(self) -> RegisterView:
        return RegisterView(
            title=text("register.title"),
            description=text("register.description", school=self.index.school.name),
            rows=tuple(map(self._rows.row, self._documents[:FIRST])),
            count=len(self._documents),
            facets=self._facets(),
            data=self._data,
        )

    def _table(self, table: Table, at: int) -> RegisterView:
        cut = slices(len(table.items), PAGE)
        newer, older, front = _pager(table, cut, at)
        return RegisterView(
            title=table.title,
            description=text("register.table-description", title=table.title, school=self.index.school.name),
            rows=tuple(map(self._rows.row, table.items[cut[at].start : cut[at].stop])),
            count=len(table.items),
            around=self._around(table),
            newer=newer,
            older=older,
            front=front,
        )

    def _facets(self) -> tuple[Facet, ...]:
        return facets(self.index, self._tables, self._branches)

    def _around(self, table: Table) -> Around:
        if table.facet != "issuer":
            return Around()
        issuer = self._issuers[table.value]
        over = superior(issuer, self._issuers, issuer.valid_to or self.index.portal.as_of)
        branch = next(one for one in self._branches if one.issuer is issuer)
        below = (self._issuers[id_] for id_ in branch.below if id_ in self._of_issuer)
        return Around(
            life(issuer),
            Link(over.name, addresses.issuer(over.id) if over.id in self._of_issuer else "")
            if over
            else None,
            tuple(Link(one.name, addresses.issuer(one.id), life(one)) for one in below),
        )


def _age(document: Document) -> date:
    """The register goes by the day of issue, which stands in it."""
    return document.issued_on or document.published_on or date.min


def _pager(table: Table, cut: Sequence[Slice], at: int) -> tuple[Link | None, Link | None, Link | None]:
    """Return the ways to the newer page, to the older one and, from an archive page, to the front."""

    def link(place: int, title: str) -> Link | None:
        if not 0 <= place < len(cut):
            return None
        number = cut[place].number
        return Link(title, addresses.numbered(table.address, number) if number else table.address)

    front = Link(table.title, table.address) if cut[at].number else None
    return link(at - 1, text("pages.newer")), link(at + 1, text("pages.older")), front


def _between(view: RegisterView) -> str:
    """Name an archive page by the days it covers; two pages of one table never have the same title."""
    days = [row.day for row in view.rows if row.day]
    if view.front is None or not days:
        return view.title
    first, last = f"{min(days):%d/%m/%Y}", f"{max(days):%d/%m/%Y}"
    return text("pages.between", title=view.title, first=first, last=last)
