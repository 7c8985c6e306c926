"""All documents of an issuer, of a type, of a school year: each a table of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from schoolgate import addresses, vietnamese
from schoolgate.messages import text
from schoolgate.model import Document, Issuer, school_year
from schoolgate.register import Branch


@dataclass(frozen=True, slots=True)
class Table:
    """Documents with one thing in common, newest first. ``facet`` is year, issuer or type."""

    facet: str
    value: str
    title: str
    address: str
    items: Sequence[Document]


def tables(documents: Sequence[Document], branches: Iterable[Branch]) -> Iterator[Table]:
    """Return every table that has a row, with its rows in the order of the documents."""
    for year, items in sorted(_grouped(documents, _year).items(), reverse=True):
        title = text("register.of-year", year=year)
        yield Table("year", year, title, addresses.documents_of_year(year), items)
    issued = _grouped(documents, lambda one: one.issuer)
    for branch in branches:
        id_ = branch.issuer.id
        if id_ in issued:
            title = text("register.of-issuer", issuer=branch.issuer.name)
            yield Table("issuer", id_, title, addresses.issuer(id_), issued[id_])
    types = _grouped(documents, lambda one: vietnamese.slug(one.type))
    for slug, items in sorted(types.items(), key=lambda pair: vietnamese.order(pair[1][0].type)):
        title = text("register.of-type", type=items[0].type)
        yield Table("type", slug, title, addresses.document_type(slug), items)


def life(issuer: Issuer) -> str:
    """Say between which days an issuer existed, '' for one that always has."""
    first, last = issuer.valid_from, issuer.valid_to
    values = {"first": f"{first:%d/%m/%Y}" if first else "", "last": f"{last:%d/%m/%Y}" if last else ""}
    if first and last:
        return text("register.life-between", **values)
    if first or last:
        return text("register.life-from" if first else "register.life-until", **values)
    return ""


def _grouped(documents: Iterable[Document], name: Callable[[Document], str]) -> dict[str, list[Document]]:
    groups: dict[str, list[Document]] = {}
    for document in documents:
        found = name(document)
        if found:
            groups.setdefault(found, []).append(document)
    return groups


def _year(document: Document) -> str:
    return school_year(document.issued_on) if document.issued_on else ""
