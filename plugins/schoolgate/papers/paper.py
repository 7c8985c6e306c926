"""What stands in an official paper, under the names of Decree 30/2020/NĐ-CP, Article 8."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["report", "list", "minutes"]
Side = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as its writer numbers it: ``A. …`` on level 1, ``1. …`` on 2, ``a) …`` on 3."""

    text: str
    level: Literal[1, 2, 3] = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """Items that each begin with a dash."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width beside the others, and its side.

    Numbers stand right, words left.
    """

    head: str
    share: float = 1
    side: Side = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each row has as many cells as there are columns.

    ``title`` stands above it; ``bold`` are the numbers of rows, from 0, that sum others up. Raises
    ValueError for no column, a share that is not above 0, or a row with more or fewer cells.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""
    bold: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not self.columns or any(one.share <= 0 for one in self.columns):
            raise ValueError(self.columns)
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(row)


Part = Heading | Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True)
class Annex:
    """What is attached; each begins on a page of its own, ``wide`` ones on pages that lie."""

    title: str
    parts: tuple[Part, ...]
    wide: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """An official paper of a school, as it is laid before the person who signs it.

    What its readers have signed is another thing: this one is a draft until ``draft`` says otherwise.
    """

    kind: Kind
    superior: str
    """The body above the school, such as ``UBND phường …``; empty where there is none."""
    issuer: str
    number: str
    """Number and symbol, such as ``05/BC-THHP``; blanks before the stroke leave room for a pen."""
    place: str
    """Where it is signed; when empty, place and day are left out (minutes tell theirs in the text)."""
    day: date
    type_name: str
    """Such as ``Báo cáo``."""
    abstract: str
    """What it is about, in one sentence (trích yếu)."""
    parts: tuple[Part, ...]
    basis: tuple[str, ...] = ()
    """The texts it rests upon, without the marks at their ends."""
    recipients: tuple[str, ...] = ()
    authority: str = ""
    """For whom is signed, such as ``KT. Hiệu trưởng``."""
    position: str = ""
    signer: str = ""
    secretary: str = ""
    """Who signs minutes beside the chair."""
    draft: bool = True
    annexes: tuple[Annex, ...] = ()


def closed(items: tuple[str, ...]) -> Iterator[str]:
    """Give items with ``;`` at the end of each and ``.`` at the last (Annex I of the Decree)."""
    for number, item in enumerate(items, 1):
        yield item.rstrip(" ;.,") + (";" if number < len(items) else ".")
