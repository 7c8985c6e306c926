"""A photo is shown in one place.

What: a photo that lies beside two posts or albums, byte for byte or saved again.
Why: whoever reads both takes the second for filler; a post about today needs a photo of today (R-030).
Citation: the school's own plan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

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
    shown: defaultdict[int, list[tuple[int, Photo]]] = defaultdict(list)
    for photo in sorted(pictured(portal), key=lambda one: one.path):
        print_ = int(photo.fingerprint or "0", 16)
        other = _first_alike(photo, print_, shown)
        if other:
            message = Message.of("rules.photos-same-message", other=other.path)
            yield Found(Location(photo.path), message, Message.of("rules.photos-same-remedy"))
        for part in _parts(print_):
            shown[part].append((print_, photo))


def _first_alike(photo: Photo, print_: int, shown: dict[int, list[tuple[int, Photo]]]) -> Photo | None:
    telling = _PLAIN <= print_.bit_count() <= 64 - _PLAIN
    near = (one for part in _parts(print_) for one in shown.get(part, ()))
    return next(
        (
            other
            for known, other in near
            if _folder(other) != _folder(photo)
            and (other.sha == photo.sha or (telling and (known ^ print_).bit_count() <= _ALIKE))
        ),
        None,
    )


def _parts(print_: int) -> Iterator[int]:
    """Return four quarters, each with its place: two prints that differ in two bits have two in common."""
    return ((number << 16) | (print_ >> 16 * number & 0xFFFF) for number in range(4))


def _folder(photo: Photo) -> str:
    return photo.path.rpartition("/")[0]
