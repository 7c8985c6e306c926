"""Which photos and names layer 1 leaves out for want of a consent, why, and where they stood (REG-06)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from schoolgate import addresses
from schoolgate.model import (
    Achievement,
    Album,
    Category,
    Consents,
    Document,
    Lapse,
    Layer,
    Page,
    Portal,
    Post,
    claims,
    without_consent,
)

_INTERNAL = "internal/"
Reason = tuple[str, Lapse | None]
"""The number of a consent and why it does not hold; no number and None where there is none at all."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A photo that layer 1 leaves out; ``pages`` are the addresses of the pages that name it."""

    photo: str
    """A content path."""
    reasons: tuple[Reason, ...]
    pages: tuple[str, ...]


def withheld_photos(portal: Portal) -> tuple[Withheld, ...]:
    """Return the photos that layer 1 leaves out on the portal's day, in the order of their paths."""
    why = _reasons(portal)
    paths = sorted(path for path in without_consent(portal) if not path.startswith(_INTERNAL))
    seen = {portal.photos[path].sha: why[path] for path in paths if path in why and path in portal.photos}
    shown = _shown(portal)
    return tuple(
        Withheld(path, why.get(path) or seen[portal.photos[path].sha], tuple(shown.get(path, ())))
        for path in paths
    )


def withheld_names(portal: Portal) -> tuple[tuple[Achievement, tuple[Reason, ...]], ...]:
    """Return the achievements of pupils whose consent to be named does not hold, each with the reasons."""
    rows = (one for one in portal.achievements if one.kind not in {"school", "staff"} and one.receiver)
    found = ((one, _lapsed(one.consent, "name", portal)) for one in rows)
    return tuple((one, reasons) for one, reasons in found if reasons)


def _reasons(portal: Portal) -> dict[str, tuple[Reason, ...]]:
    found: dict[str, tuple[Reason, ...]] = {}
    for claim in claims((*portal.posts, *portal.albums), portal.photos):
        if reasons := _lapsed(claim.ids, "photo", portal):
            for path in claim.photos:
                found[path] = tuple(dict.fromkeys((*found.get(path, ()), *reasons)))
    return found


def _lapsed(ids: Iterable[str], scope: str, portal: Portal) -> tuple[Reason, ...]:
    consents, named = Consents(portal.consents), tuple(ids)
    asked = ((id_, consents.lapse(id_, scope, portal.as_of)) for id_ in named)
    return tuple(one for one in asked if one[1]) if named else (("", None),)


def _shown(portal: Portal) -> dict[str, list[str]]:
    """Return the addresses of the pages that name each file, drafts and the internal site left aside."""
    found: dict[str, list[str]] = {}
    for path, address in _named(portal):
        if address not in found.setdefault(path, []):
            found[path].append(address)
    return found


def _named(portal: Portal) -> Iterator[tuple[str, str]]:
    known = {one.id: one for one in portal.settings.categories}
    items: list[Post | Album | Document | Page] = [*portal.posts, *portal.albums, *portal.documents]
    for one in (*items, *portal.pages):
        if one.layer is Layer.PUBLIC and not one.draft:
            address, own = _address(one, known), _own(one)
            for path in (*own, *(named.path for named in chain(one.prose.images, one.prose.links))):
                yield path, address


def _address(one: Post | Album | Document | Page, known: Mapping[str, Category]) -> str:
    if isinstance(one, Post):
        return addresses.post(one, known[one.category])
    if isinstance(one, Album):
        return addresses.album(one)
    return addresses.document(one, known[one.group]) if isinstance(one, Document) else addresses.page(one)


def _own(one: Post | Album | Document | Page) -> tuple[str, ...]:
    if isinstance(one, Post):
        return (one.image, *one.photos)
    return (one.cover, *one.photos) if isinstance(one, Album) else ()
