"""All personal data that the public site shows, as far as a machine can tell (REG-06 to REG-09)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from schoolgate import addresses
from schoolgate.model import (
    Achievement,
    Album,
    Consents,
    Document,
    Page,
    Person,
    Portal,
    Post,
    PublicPortal,
    claims,
    public,
)
from schoolgate.privacy import DETECTORS, is_own, linked

PHOTO, AWARD, LEADER, LIST = "photo", "pupil-award", "leader-contact", "listed-persons"
KINDS = (*DETECTORS, PHOTO, AWARD, LEADER, LIST)
"""All kinds, in the order of the report."""
MOST = 20
"""Of a kind so many places of one file are known at most; more are one habit."""
_SCOPES = {PHOTO: "photo", AWARD: "name", "child-named": "name"}
"""What parents agree to; no consent is asked for the other kinds, which are not to be published at all."""
Text = Post | Document | Album | Page


@dataclass(frozen=True, slots=True)
class PersonalDatum:
    """A thing that the public site tells of somebody. ``path`` and ``line`` say where it stands."""

    kind: str
    path: str
    line: int
    title: str
    found: str
    address: str = ""
    """Relative to the root of the public site; ``""`` where it stands on several pages."""
    consents: tuple[str, ...] = ()
    """The numbers of the consents that are named for it."""
    allowed: bool | None = None
    """Whether these consents hold on the portal's day; None where none can be asked for."""


def personal_data(portal: Portal) -> tuple[PersonalDatum, ...]:
    """Return all that the public site shows on the portal's day, kind by kind, in the order of the files."""
    shown = public(portal)
    found = [*_texts(portal, shown), *_photos(portal, shown), *_awards(portal, shown), *_leaders(shown)]
    found += _lists(portal)
    return tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), one.path, one.line)))


def _texts(portal: Portal, shown: PublicPortal) -> Iterator[PersonalDatum]:
    items: tuple[Text, ...] = (*shown.posts, *shown.documents, *shown.albums, *shown.pages)
    agreed = {one.path: one.consent for one in _with_photos(portal)}
    for item in items:
        for mark in chain(item.prose.marks, linked(item.prose.links)):
            if mark.kind in DETECTORS and not is_own(mark, portal.settings):
                where = (item.path, mark.line, item.title, mark.found, _address(item, portal))
                yield _datum(mark.kind, where, agreed.get(item.path, ()), portal)


def _photos(portal: Portal, shown: PublicPortal) -> Iterator[PersonalDatum]:
    open_: tuple[Post | Album, ...] = (*shown.posts, *shown.albums)
    paths = {one.path for one in open_}
    for one in claims((item for item in _with_photos(portal) if item.path in paths), shown.photos):
        for photo in one.photos:
            where = (one.item.path, one.item.lines.get(one.field, 1), one.item.title, photo)
            yield _datum(PHOTO, (*where, _address(one.item, portal)), one.ids, portal)


def _with_photos(portal: Portal) -> tuple[Post | Album, ...]:
    """Return posts and albums with their consents, which layer 1 does not know."""
    return (*portal.posts, *portal.albums)


def _awards(portal: Portal, shown: PublicPortal) -> Iterator[PersonalDatum]:
    named = {(one.where, one.title): one for one in portal.achievements}
    for one in shown.achievements:
        if one.receiver and one.kind not in {"school", "staff"}:
            consents = named[one.where, one.title].consent
            yield _datum(AWARD, (*_row(one), one.title, one.receiver, ""), consents, portal)


def _leaders(shown: PublicPortal) -> Iterator[PersonalDatum]:
    for one in shown.staff:
        told = ", ".join(filter(None, (one.phone, one.email)))
        if told:
            yield PersonalDatum(LEADER, *_row(one), one.name, told)


def _lists(portal: Portal) -> Iterator[PersonalDatum]:
    for one in portal.problems:
        if one.kind == "privacy/listed-persons":
            yield PersonalDatum(LIST, one.where.path, one.where.line, "", one.where.path.rpartition("/")[2])


def _row(one: Achievement | Person) -> tuple[str, int]:
    return one.where.path, one.where.line


def _datum(
    kind: str, where: tuple[str, int, str, str, str], consents: tuple[str, ...], portal: Portal
) -> PersonalDatum:
    if kind not in _SCOPES:
        return PersonalDatum(kind, *where)
    allowed = Consents(portal.consents).allows(consents, _SCOPES[kind], portal.as_of)
    return PersonalDatum(kind, *where, consents=consents, allowed=allowed)


def _address(item: Text, portal: Portal) -> str:
    if isinstance(item, Album):
        return addresses.album(item)
    if isinstance(item, Page):
        return addresses.page(item)
    id_ = item.category if isinstance(item, Post) else item.group
    folder = next((one for one in portal.settings.categories if one.id == id_), None)
    if folder is None:
        return ""
    return addresses.post(item, folder) if isinstance(item, Post) else addresses.document(item, folder)
