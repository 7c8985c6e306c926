"""The publication ledger: what was put on the portal, on which day, by whom and approved by whom (R-039)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from schoolgate import addresses
from schoolgate.model import (
    Album,
    Approval,
    Layer,
    Portal,
    Post,
    Published,
    approval,
    is_shown,
    within,
)

Kind = Literal["post", "document", "album"]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A post, a document or an album that was put on the portal. Texts are as typed, people are staff ids."""

    day: date | None
    """The day it is said to have gone live on; None where a document names none."""
    layer: Layer
    kind: Kind
    path: str
    title: str
    category: str = ""
    """The id of a category or of a group of documents; ``""`` for albums and for posts without one."""
    number: str = ""
    """The number of a document."""
    author: str = ""
    approver: str = ""
    """Whoever has approved it and was allowed to; ``""`` where nobody has to."""
    approved_on: date | None = None
    address: str = ""
    """Relative to the root of the public site; ``""`` for what is internal or not to be seen any more."""


def ledger(portal: Portal, first: date | None = None, last: date | None = None) -> tuple[LedgerRow, ...]:
    """Return what went live from one day to another, both included, the earliest first.

    A notice that has expired stays in the ledger. Documents without a day come first, if no days are asked
    for.
    """
    asked = first is not None or last is not None
    found = [*_posts(portal), *_documents(portal), *_albums(portal)]
    rows = [one for one in found if (within(one.day, first, last) if one.day else not asked)]
    return tuple(sorted(rows, key=lambda one: (one.day or date.min, one.layer is Layer.INTERNAL, one.path)))


def recorded(portal: Portal, begun: bool) -> tuple[Published, ...]:
    """Return the register of what went live when, with a row more for all that is shown and not in it yet.

    What stood on the portal before the register was ``begun`` has no day on which it was first seen. What was
    moved to another folder was seen when it lay in the old one; what has gone stays.
    """
    known = {one.path: one for one in portal.published}
    rows = {one.path: one.day or portal.as_of for one in ledger(portal)}
    gone = {(addresses.stem(path), one.date): one for path, one in known.items() if path not in rows}
    new = []
    for path, day in rows.items():
        if path not in known:
            moved = gone.get((addresses.stem(path), day))
            seen = portal.as_of if begun or day >= portal.as_of else None
            new.append(Published(path, day, moved.first_seen if moved else seen))
    return (*portal.published, *new)


def _posts(portal: Portal) -> Iterator[LedgerRow]:
    folders = {one.id: one for one in portal.settings.categories if one.section == "news"}
    for one in portal.posts:
        approved = approval(one, portal.settings, portal.as_of) is Approval.APPROVED
        if _is_posted(one, portal.as_of) and (approved or one.layer is Layer.INTERNAL):
            folder = folders.get(one.category)
            seen = one.layer is Layer.PUBLIC and (one.expires is None or portal.as_of <= one.expires)
            yield LedgerRow(
                one.date,
                one.layer,
                "post",
                one.path,
                one.title,
                one.category,
                author=one.author,
                approver=one.approved_by if approved else "",
                approved_on=one.approved_on if approved else None,
                address=addresses.post(one, folder) if folder and seen else "",
            )


def _documents(portal: Portal) -> Iterator[LedgerRow]:
    groups = {one.id: one for one in portal.settings.categories if one.section == "documents"}
    for one in portal.documents:
        day, group = one.published_on or one.issued_on, groups.get(one.group)
        inside = one.layer is Layer.INTERNAL and not one.draft and (day or portal.as_of) <= portal.as_of
        shown = is_shown(one, portal.as_of)
        if inside or shown:
            address = addresses.document(one, group) if shown and group else ""
            yield LedgerRow(
                day, one.layer, "document", one.path, one.title, one.group, one.number, address=address
            )


def _albums(portal: Portal) -> Iterator[LedgerRow]:
    for one in portal.albums:
        if _is_posted(one, portal.as_of):
            address = addresses.album(one) if one.layer is Layer.PUBLIC else ""
            yield LedgerRow(
                one.date, one.layer, "album", one.path, one.title, author=one.author, address=address
            )


def _is_posted(one: Post | Album, day: date) -> bool:
    return not one.draft and one.date <= day
