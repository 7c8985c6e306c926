"""The school, its people, boards, categories and issuers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from schoolgate.model.calendar import Calendar
from schoolgate.model.duties import Disclosed, Disclosure, DocumentType, Required
from schoolgate.model.links import QuickLink
from schoolgate.model.message import NOWHERE, Location
from schoolgate.model.quotas import Rulebook
from schoolgate.model.rubric import Rubric
from schoolgate.model.sections import Section
from schoolgate.model.visibility import HIDDEN, INTERNAL

LEADER = "leader"
"""The group of those whom the law asks the school to name with phone and e-mail (REG-01, REG-02)."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person the public may turn to (R-001, R-009)."""

    name: str
    position: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class School:
    """Identity data that stand on every page (R-001)."""

    name: str
    code: str
    url: str
    address: str = ""
    phone: str = ""
    email: str = ""
    superior: str = ""
    motto: str = ""
    sample: bool = False
    representative: Contact | None = None
    spokesperson: Contact | None = None
    logo: str = ""
    picture: str = ""
    picture_alt: str = ""
    primary: str = "#1f5f8b"
    links: tuple[QuickLink, ...] = ()
    self_approval: tuple[str, ...] = ()
    level: Literal["primary", "preschool"] = "primary"


@dataclass(frozen=True, slots=True)
class Category:
    """A folder of posts or documents; ``slug`` is its part of the address, ``id`` its folder name."""

    id: str
    title: str
    slug: str
    section: Literal["news", "documents"] = "news"
    description: str = ""
    levels: tuple[str, ...] = ()
    """Levels of the issuers whose documents belong into a group; none given means any."""
    owner: str = field(default="", metadata=INTERNAL)
    """The staff id of who answers for it; beside it who does the work and who approves (R-038)."""
    executor: str = field(default="", metadata=INTERNAL)
    approver: str = field(default="", metadata=INTERNAL)
    where: Location = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff by id (``mau.nt``), in service on certain days (R-005 to R-008)."""

    id: str
    name: str
    position: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    department: str = ""
    """The id of a department, or its name as typed."""
    group: str = ""
    """``leader``, ``teacher``, ``staff`` or ``""``."""
    duties: str = ""
    photo: str = field(default="", metadata=INTERNAL)
    """The content path of a portrait; public for leaders."""
    phone: str = field(default="", metadata=INTERNAL)
    """The line in the office; public for leaders."""
    email: str = field(default="", metadata=INTERNAL)
    """The official address; public for leaders."""
    mobile: str = field(default="", metadata=INTERNAL)
    """A private number: layer 2 only, whoever it is."""
    git_account: str = field(default="", metadata=HIDDEN)
    where: Location = NOWHERE


@dataclass(frozen=True, slots=True)
class Board:
    """A board and its members (staff ids); ``editorial`` approves posts (R-033)."""

    id: str
    title: str
    members: tuple[str, ...]
    valid_from: date | None = None
    valid_to: date | None = None
    decision: str = ""
    where: Location = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Superior:
    """The body above an issuer, on certain days."""

    id: str
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Issuer:
    """A body that issues documents, while it exists (domain.md 4a)."""

    id: str
    name: str
    level: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    symbol: str = ""
    """Its part of a document's number: ``THHP`` in ``51/QĐ-THHP``."""
    parents: tuple[Superior, ...] = ()


@dataclass(frozen=True, slots=True)
class Redirect:
    """An old address of this site and where it leads now."""

    source: str
    target: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything of ``content/_data/`` that this version reads."""

    school: School
    as_of: date | None = None
    categories: tuple[Category, ...] = ()
    staff: dict[str, Person] = field(default_factory=dict)
    boards: tuple[Board, ...] = ()
    issuers: dict[str, Issuer] = field(default_factory=dict)
    document_types: tuple[DocumentType, ...] = ()
    required: tuple[Required, ...] = ()
    disclosure: tuple[Disclosure, ...] = ()
    disclosed: tuple[Disclosed, ...] = ()
    sections: tuple[Section, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)
    redirects: tuple[Redirect, ...] = ()
    words: frozenset[str] = frozenset()
    """Words and phrases of the school's own that are never marked; compare without regard to capitals."""
    rulebook: Rulebook = field(default_factory=Rulebook)
    rubric: Rubric | None = None
    """By which the school is scored; None where nothing is to be scored."""
    score_is_public: bool = False
    """Whether layer 1 shows the score."""
