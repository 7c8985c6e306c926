"""Posts, documents, albums and pages: what the school writes (design.md section 3)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from schoolgate.model.message import Layer
from schoolgate.model.prose import Prose


@dataclass(frozen=True, slots=True)
class Post:
    """A news item or notice. ``path`` is its Markdown file, relative to the content folder.

    Dates are days in Asia/Ho_Chi_Minh; ``lines`` maps a field of the head to its line.
    """

    path: str
    category: str
    title: str
    date: dt.date
    author: str = ""
    time: dt.time | None = None
    approved_by: str = ""
    approved_on: dt.date | None = None
    summary: str = ""
    image: str = ""
    event: str = ""
    tags: tuple[str, ...] = ()
    draft: bool = False
    effective_from: dt.date | None = None
    expires: dt.date | None = None
    people: str = ""
    """Who is in the photos: ``none``, ``group``, ``identified`` (single children) or ``""``."""
    consent: tuple[str, ...] = ()
    """Numbers of the consents by which the photos show single children (REG-06, REG-08)."""
    identified: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Content paths of photos that show single children, each with the numbers of its own consents."""
    qr: bool = False
    layer: Layer = Layer.PUBLIC
    photos: tuple[str, ...] = ()
    """Content paths of the photos beside the post, in the order of their names."""
    prose: Prose = field(default_factory=Prose)
    lines: dict[str, int] = field(default_factory=dict, hash=False, compare=False)


@dataclass(frozen=True, slots=True)
class Document:
    """An official document; figures and symbols are kept as typed (domain.md 4b)."""

    path: str
    group: str
    title: str
    number: str = ""
    type: str = ""
    issuer: str = ""
    issued_on: dt.date | None = None
    effective_on: dt.date | None = None
    expires_on: dt.date | None = None
    status: str = "effective"
    """As typed; what it is on a day, ``register.standing`` says."""
    signer: str = ""
    signer_position: str = ""
    signed_for: str = ""
    """How the signer signs for somebody: ``TM.``, ``KT.``, ``TL.``, ``TUQ.`` with the words that follow."""
    received_on: dt.date | None = None
    published_on: dt.date | None = None
    replaces: tuple[str, ...] = ()
    """Documents that this one replaces, each by its folder (``school/qd-36``) or its number."""
    replaced_by: str = ""
    """What replaced it, where that is not a document of this portal; else the newer one says so."""
    based_on: tuple[str, ...] = ()
    """What it is based on, as the document itself writes it; a folder or a number in it becomes a link."""
    recipients: tuple[str, ...] = ()
    secrecy: str = ""
    """The stamp that keeps it off layer 1, as typed: ``Mật``, ``lưu hành nội bộ``; ``""`` for none."""
    area: str = ""
    tags: tuple[str, ...] = ()
    draft: bool = False
    kind: str = ""
    of: str = ""
    month: str = ""
    layer: Layer = Layer.PUBLIC
    files: tuple[str, ...] = ()
    """Content paths of the PDFs beside the document."""
    prose: Prose = field(default_factory=Prose)
    lines: dict[str, int] = field(default_factory=dict, hash=False, compare=False)


@dataclass(frozen=True, slots=True)
class Album:
    """Photos of one activity (R-045). ``captions`` maps a content path to the words below the photo."""

    path: str
    title: str
    date: dt.date
    event: str = ""
    summary: str = ""
    author: str = ""
    cover: str = ""
    draft: bool = False
    captions: tuple[tuple[str, str], ...] = ()
    people: str = ""
    """Who is in the photos: ``none``, ``group``, ``identified`` (single children) or ``""``."""
    consent: tuple[str, ...] = ()
    """Numbers of the consents by which the photos show single children (REG-06, REG-08)."""
    identified: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Content paths of photos that show single children, each with the numbers of its own consents."""
    photos: tuple[str, ...] = ()
    layer: Layer = Layer.PUBLIC
    prose: Prose = field(default_factory=Prose)
    lines: dict[str, int] = field(default_factory=dict, hash=False, compare=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of prose, such as the introduction; the home page is ``index.md``."""

    path: str
    title: str
    summary: str = ""
    updated: dt.date | None = None
    draft: bool = False
    layer: Layer = Layer.PUBLIC
    prose: Prose = field(default_factory=Prose)
    lines: dict[str, int] = field(default_factory=dict, hash=False, compare=False)
