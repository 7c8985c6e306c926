"""Opening a picture safely, and what its header says: never more than one error for whatever is wrong."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pi_heif
from PIL import (
    Image,
    WebPImagePlugin,  # noqa: F401 - Pillow would load all its readers to find this one
)

ORIENTATION = 0x0112
"""The EXIF field that says how the camera was held, 1 to 8."""
GPS = 0x8825
"""The EXIF field that leads to the place."""
SIDEWAYS = 5
"""Orientations from here on swap width and height."""
_LATITUDE = 2
_FACES = (
    b"PersonDisplayName",
    b'mwg-rs:Type="Face"',
    b"mwg-rs:Type='Face'",
    b"<mwg-rs:Type>Face",
    b"PersonInImage",
)
"""What Windows, Lightroom, Picasa and Apple write beside the name of a person in XMP."""

LARGEST = 120_000_000
"""Pixels of the largest picture that is decoded: twice what phones make, and half a gigabyte of memory."""

FORMATS = {"JPEG": "JPEG", "PNG": "PNG", "WebP": "WEBP", "GIF": "GIF", "HEIC": "HEIF"}
"""Kinds of pictures that are accepted, with Pillow's names. SVG may hold scripts and is none of them."""

pi_heif.register_heif_opener()
# Pillow warns above this figure, and we turn the warning into an error.
Image.MAX_IMAGE_PIXELS = LARGEST


class PictureError(Exception):
    """A picture that cannot be used; ``key`` names its sentence in ``locale/*/photos.yml``."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@contextmanager
def opened(path: Path, kind: str) -> Iterator[Image.Image]:
    """Open a picture of a known kind; only Pillow's reader for that kind sees it.

    Whatever goes wrong with it inside the block raises PictureError; MemoryError, and OSError of a file
    that cannot be opened at all, pass.
    """
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(file, formats=[FORMATS[kind]]) as image:
                yield image
        except (PictureError, MemoryError):
            raise
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise PictureError("too-large") from error
        except Exception as error:  # Pillow's readers raise nearly everything on bytes that make no sense
            raise PictureError("damaged") from error


def exif_of(image: Image.Image) -> Image.Exif:
    """Return the EXIF block; an empty one if it makes no sense, which is no reason to refuse the photo."""
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif") or b"")
    except Exception:  # malformed blocks raise nearly everything
        return Image.Exif()
    return exif


def part_of(exif: Image.Exif, tag: int) -> dict[int, Any]:
    """Return a part of an EXIF block, such as the place; nothing if it makes no sense."""
    try:
        return dict(exif.get_ifd(tag))
    except Exception:  # as in exif_of
        return {}


def orientation(exif: Image.Exif) -> int:
    """Return how the picture must be turned, 1 to 8; 1 is upright."""
    value = exif.get(ORIENTATION)
    return value if isinstance(value, int) and value in range(1, 9) else 1


def names_faces(image: Image.Image) -> bool:
    """Whether XMP say which people are in the picture, as programs that know faces write it."""
    notes = image.info.get("xmp") or b""
    return isinstance(notes, bytes) and any(sign in notes for sign in _FACES)


def located(image: Image.Image, exif: Image.Exif) -> bool:
    """Whether EXIF or XMP say where the photo was taken."""
    notes = image.info.get("xmp") or b""
    return bool(part_of(exif, GPS).get(_LATITUDE)) or b"GPSLatitude" in notes
