"""A photo is shown in one place.

What: a photo that lies beside two posts or albums, byte for byte or saved again.
Why: whoever reads both takes the second for filler; a post about today needs a photo of today (R-030).
Citation: the school's own plan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from schoolgate.model import Location, Message, Photo, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pictured

_ALIKE = 2
"""Bits of 64 in which two fingerprints of one picture may differ."""
_PLAIN = 8
"""A fingerprint with fewer bits set or unset is that of a plain picture, and tells nothing."""


@rule(of=pictured, cites="ke-hoach-nha-truong")
def same(portal: Portal) -> Iterator[Found]:
    """Judge photos of different folders; the later one in the order of paths is told of."""
    files: defaultdict[str, list[Photo]] = defaultdict(list)
    shown: defaultdict[int, list[Photo]] = defaultdict(list)
    for photo in sorted(pictured(portal), key=lambda one: one.path):
        parts = _parts(photo)
        near = (one for part in parts for one in shown[part] if _alike(one, photo))
        other = _elsewhere(photo, (*files[photo.sha], *near))
        if other:
            message = Message.of("rules.photos-same-message", other=other.path)
            yield Found(Location(photo.path), message, Message.of("rules.photos-same-remedy"))
        files[photo.sha].append(photo)
        for part in parts:
            shown[part].append(photo)


def _elsewhere(photo: Photo, others: Iterable[Photo]) -> Photo | None:
    return next((one for one in others if _folder(one) != _folder(photo)), None)


def _alike(one: Photo, other: Photo) -> bool:
    return (int(one.fingerprint, 16) ^ int(other.fingerprint, 16)).bit_count() <= _ALIKE


def _parts(photo: Photo) -> list[int]:
    """Return four quarters of a telling fingerprint; two that differ in two bits have two in common."""
    print_ = int(photo.fingerprint or "0", 16)
    if not _PLAIN <= print_.bit_count() <= 64 - _PLAIN:
        return []
    return [(number << 16) | (print_ >> 16 * number & 0xFFFF) for number in range(4)]


def _folder(photo: Photo) -> str:
    return photo.path.rpartition("/")[0]
