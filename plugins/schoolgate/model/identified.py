"""Which photos show a child that can be recognised, by whose consent, and what is left without it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import TypeVar

from schoolgate.model.consent import Consents
from schoolgate.model.content import Album, Post
from schoolgate.model.photo import Photo

IDENTIFIED = "identified"
"""What ``people`` of a head says of photos in which single children are recognised."""
Item = TypeVar("Item", Post, Album)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a head says of photos: who can be recognised in them is there by these consents."""

    item: Post | Album
    photos: tuple[str, ...]
    """Content paths."""
    ids: tuple[str, ...]
    field: str
    """The field of the head that says it."""


def claims(items: Iterable[Post | Album], photos: Container[str]) -> Iterator[Claim]:
    """Return what the heads of items say of those of the ``photos`` that show single children.

    A photo that ``identified`` names goes by the consents that stand there, the others together by
    ``people`` and ``consent``. A consent without a word about people is taken for a recognised child.
    """
    for item in items:
        named = dict(item.identified)
        for photo, ids in named.items():
            yield Claim(item, (photo,), ids, IDENTIFIED)
        if item.people == IDENTIFIED or (item.consent and not item.people):
            others = tuple(one for one in _photos(item) if one in photos and one not in named)
            if others:
                yield Claim(item, others, item.consent, "consent" if item.consent else "people")


def withheld(found: Iterable[Claim], consents: Consents, photos: Mapping[str, Photo], day: date) -> set[str]:
    """Return the content paths of the photos that layer 1 may not show on a day (REG-06, REG-08).

    One claim that does not hold is enough, wherever else the photo is shown; the same picture under another
    name goes with it.
    """
    lapsed = (one for one in found if not consents.allows(one.ids, "photo", day))
    refused = {path for one in lapsed for path in one.photos}
    seen = {photos[path].sha for path in refused if path in photos}
    return refused | {path for path, photo in photos.items() if photo.sha in seen} if seen else refused


def without(item: Item, photos: Container[str]) -> Item:
    """Return an item that names none of some photos, without their captions and without any consent.

    Its text still has their places: a picture that the portal does not have is left out of the page.
    """
    if isinstance(item, Post):
        image = "" if item.image in photos else item.image
        return replace(item, image=image, photos=_left(item.photos, photos), consent=(), identified=())
    captions = tuple(pair for pair in item.captions if pair[0] not in photos)
    cover, kept = "" if item.cover in photos else item.cover, _left(item.photos, photos)
    return replace(item, cover=cover, captions=captions, photos=kept, consent=(), identified=())


def _left(paths: Iterable[str], photos: Container[str]) -> tuple[str, ...]:
    return tuple(path for path in paths if path not in photos)


def _photos(item: Post | Album) -> dict[str, None]:
    """Return the photos of an item, each once: beside it, named in its head, shown or linked in its text."""
    head = item.image if isinstance(item, Post) else item.cover
    named = (one.path for one in chain(item.prose.images, item.prose.links))
    return dict.fromkeys(path for path in (*item.photos, head, *named) if path)
