"""What a school must have and publish, and what proves that it does (R-064, R-065, R-070, REG-02)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from schoolgate.model.message import NOWHERE, Location


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A type of official document (domain.md 4c). ``symbol`` is its part of a number, "" for none."""

    id: str
    name: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Required:
    """A document that the school must have issued for a school year such as ``2025-2026`` (R-070)."""

    year: str
    title: str
    document: str = ""
    """The folder or the number of the document that fulfils it."""
    due: date | None = None
    """The last day on which it may still be missing."""
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows an item of disclosure in a school year: documents, pages or addresses."""

    year: str
    targets: tuple[str, ...]
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Disclosure:
    """An item that the law makes a school publish, every school year anew (Circular 09/2024)."""

    id: str
    title: str
    article: str = ""
    due: tuple[int, int] | None = None
    """Month and day of the deadline in each school year; None where it must be there from the first day."""
    first_year: str = ""
    """The first school year it is asked for; "" for the first one that has a proof."""
    proofs: tuple[Proof, ...] = ()
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Disclosed:
    """A row of the ledger of what was published: it has to stay for five years (REG-02)."""

    path: str
    title: str
    number: str
    published_on: date
    where: Location = NOWHERE
