"""What an original tells besides its pixels: where it was taken, by whom, with which very camera (REG-06)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from schoolgate.pictures import exif_of, located, part_of

LOCATED = "located"
NOTED = "noted"

_CAMERA = 0x8769
_OF_PIXELS = frozenset(
    {
        *range(0x0100, 0x010E),
        *(0x010F, 0x0110, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x011A, 0x011B, 0x011C, 0x0128),
        *(0x0131, 0x0132, 0x013E, 0x013F, 0x0201, 0x0202, 0x0211, 0x0212, 0x0213, 0x0214),
        *(_CAMERA, 0x8825, 0xA005, 0xC4A5),
    }
)
"""EXIF fields of the picture: size, colours, day, model of the camera; 0x8825 is the place, judged apart."""
_OF_CAMERA = frozenset(
    {
        *(0x829A, 0x829D, 0x8822, 0x8824, 0x9000, 0x9003, 0x9004, 0x9101, 0x9102),
        *range(0x8827, 0x8834),
        *range(0x9010, 0x9013),
        *range(0x9201, 0x920B),
        *range(0x9290, 0x9293),
        *range(0xA000, 0xA006),
        *range(0xA20B, 0xA218),
        *range(0xA300, 0xA303),
        *range(0xA401, 0xA40D),
        *(0xA432, 0xA433, 0xA434, 0xA460, 0xA461, 0xA462, 0xA500),
    }
)
"""EXIF fields of how it was taken; the maker's own note (0x927C) and serial numbers are none of them."""
_INFO = ("xmp", "comment", "photoshop", "mp")
"""Pillow's names for what programs add: XMP, comments, captions of the press, further pictures behind."""
_TEXTS = frozenset({"software", "creation time", "date:create", "date:modify", "date:timestamp"})
"""Texts in a PNG that tell of nobody, in small letters."""
_END_OF_JPEG = b"\xff\xd9"
_TAIL = 4096


def traces(image: Image.Image, path: Path) -> tuple[str, ...]:
    """Return ``located``, ``noted``, both or neither for an opened picture; of a PNG all is read.

    What every photo of that model carries is no trace: the day, the exposure, the name of the model.
    """
    exif = exif_of(image)
    found = [LOCATED] if located(image, exif) else []
    if _is_noted(image, exif) or _is_followed(image, path):
        found.append(NOTED)
    return tuple(found)


def _is_noted(image: Image.Image, exif: Image.Exif) -> bool:
    written = {tag for tag, value in exif.items() if _says(value)} - _OF_PIXELS
    written |= {tag for tag, value in part_of(exif, _CAMERA).items() if _says(value)} - _OF_CAMERA
    if written or any(image.info.get(name) for name in _INFO):
        return True
    return any(_says(words) for name, words in _texts(image) if name.lower() not in _TEXTS)


def _says(value: Any) -> bool:
    """Whether a field holds anything; cameras fill those that they do not use with blanks."""
    if isinstance(value, str):
        value = value.encode("utf-8", "replace")
    return bool(value.strip(b" \0")) if isinstance(value, bytes) else value is not None


def _texts(image: Image.Image) -> list[tuple[str, str]]:
    if image.format != "PNG":
        return []
    image.load()  # texts may stand behind the pixels
    return list(getattr(image, "text", {}).items())


def _is_followed(image: Image.Image, path: Path) -> bool:
    """Whether something stands behind a JPEG: phones hang a film with sound there."""
    if image.format not in {"JPEG", "MPO"}:
        return False
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        if file.read().rstrip(b"\0\n\r ").endswith(_END_OF_JPEG):
            return False
    image.load()  # a picture that was cut short has no end either; it is damaged
    return True
