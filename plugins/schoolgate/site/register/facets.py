"""The filters of the register: by group, issuer, type, school year and status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.register import Branch
from schoolgate.site.index import SiteIndex
from schoolgate.site.register.rows import STATUSES, capital
from schoolgate.site.register.tables import Table, life


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter. ``address`` is its own page, '' where only the script can choose it.

    ``value`` is what the script goes by, ``depth`` the place in a tree, ``count`` its documents.
    """

    value: str
    title: str
    address: str
    count: int
    depth: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter with its values."""

    name: str
    title: str
    choices: tuple[Choice, ...]


def facets(index: SiteIndex, tables: Iterable[Table], branches: Iterable[Branch]) -> tuple[Facet, ...]:
    """Return every filter that has something to choose."""
    known = {(one.facet, one.value): one for one in tables}
    found = {
        "group": _groups(index),
        "issuer": _issuers(known, branches),
        "type": _tables(known, "type"),
        "year": _tables(known, "year"),
        "status": _statuses(index),
    }
    filters = (Facet(name, text(f"register.{name}"), tuple(choices)) for name, choices in found.items())
    return tuple(one for one in filters if one.choices)


def _groups(index: SiteIndex) -> Iterator[Choice]:
    for one in index.groups.values():
        if one.id in index.by_group:
            yield Choice(one.id, one.title, addresses.category(one), len(index.by_group[one.id]))


def _issuers(known: dict[tuple[str, str], Table], branches: Iterable[Branch]) -> Iterator[Choice]:
    """Return the tree of those who issued something; one with others below it can be chosen with them."""
    above: list[int] = []  # how deep those stand that are shown above this one
    for branch in branches:
        id_, name = branch.issuer.id, branch.issuer.name
        above = [depth for depth in above if depth < branch.depth]
        own = known.get(("issuer", id_))
        below = sum(len(known["issuer", one].items) for one in branch.below if ("issuer", one) in known)
        if own:
            yield Choice(id_, name, own.address, len(own.items), len(above), life(branch.issuer))
        if below:
            count = below + (len(own.items) if own else 0)
            yield Choice(f"{id_}*", text("register.with-below", issuer=name), "", count, len(above))
        if own:
            above.append(branch.depth)


def _tables(known: dict[tuple[str, str], Table], facet: str) -> Iterator[Choice]:
    for one in known.values():
        if one.facet == facet:
            title = text("pages.school-year", year=one.value) if facet == "year" else one.items[0].type
            yield Choice(one.value, capital(title), one.address, len(one.items))


def _statuses(index: SiteIndex) -> Iterator[Choice]:
    counts = Counter(map(index.standing, index.portal.documents))
    for one in STATUSES:
        if counts[one]:
            yield Choice(one, text(f"site.status-{one}"), "", counts[one])
