"""What the header of a photo says, or why the photo cannot be used."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from PIL import Image

from schoolgate.load.look import look
from schoolgate.model import Location, Message, Photo, Problem
from schoolgate.pictures import (
    FORMATS,
    SIDEWAYS,
    PictureError,
    exif_of,
    located,
    names_faces,
    opened,
    orientation,
)
from schoolgate.storage import kind
from schoolgate.storage.kinds import ENOUGH
from schoolgate.workers import Apart

ENDINGS = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jpe": "JPEG",
    ".jfif": "JPEG",
    ".png": "PNG",
    ".webp": "WebP",
    ".gif": "GIF",
    ".heic": "HEIC",
    ".heif": "HEIC",
    ".hif": "HEIC",
    ".svg": "SVG",
    ".avif": "AVIF",
    ".bmp": "BMP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
}
"""Endings of pictures, those included that are refused; compare in lower case."""

VERSION = "2"
"""To be raised whenever the same file would give other facts."""


def read_header(path: Path, key: str, sha: str) -> Photo | Problem:
    """Return the facts of a photo, or what is wrong with it; ``key`` is its content path.

    Of a PNG, WebP or GIF that may be transparent all pixels are read, to know whether it is. Never raises
    for the sake of a file, only MemoryError.
    """
    try:
        return _read(path, key, sha)
    except PictureError as error:
        return _problem(key, error.key)
    except OSError:
        return _problem(key, "no-access")


def _read(path: Path, key: str, sha: str) -> Photo | Problem:
    if path.is_symlink() or not path.is_file():
        return _problem(key, "not-a-file")
    with path.open("rb") as file:
        head = file.read(ENOUGH)
    if not head:
        return _problem(key, "empty")
    real, said = kind(head), ENDINGS.get(path.suffix.lower(), "")
    if real not in FORMATS:
        return _refused(key, real, said)
    if real != said:
        return _lying(key, real)
    if real != "HEIC":
        return _facts((path, key, sha, real))
    facts = _HEIC_READER.do((path, key, sha, real))
    return facts or _problem(key, "damaged")


def _facts(file: tuple[Path, str, str, str]) -> Photo:
    path, key, sha, real = file
    with opened(path, real) as image:
        exif = exif_of(image)
        turn = orientation(exif)
        width, height = image.size[::-1] if turn >= SIDEWAYS else image.size
        place_known = located(image, exif)
        faces = names_faces(image)
        transparent = image.has_transparency_data and _shows_through(image)
        contrast, sharpness, fingerprint = look(image)
    return Photo(
        path=key,
        sha=sha,
        width=width,
        height=height,
        size=path.stat().st_size,
        orientation=turn,
        format=real,
        transparent=transparent,
        located=place_known,
        faces=faces,
        contrast=contrast,
        sharpness=sharpness,
        fingerprint=fingerprint,
    )


# A HEIC file with a wrong byte can crash its reader, and with it the process (libheif 1.23).
_HEIC_READER = Apart(_facts)


def _shows_through(image: Image.Image) -> bool:
    """Whether a pixel is transparent: screenshots have an alpha channel of which they make no use."""
    return any(image.convert("RGBA").getchannel("A").histogram()[:255])


def _refused(key: str, real: str, said: str) -> Problem:
    if real == "SVG" or said == "SVG":
        return _problem(key, "svg")
    if not real:
        return _problem(key, "unknown")
    return _problem(key, "unsupported", kind=real)


def _lying(key: str, real: str) -> Problem:
    ending = next(ending for ending, kind_ in ENDINGS.items() if kind_ == real)
    return _problem(key, "lying", kind=real, better=PurePosixPath(key).with_suffix(ending).name)


def _problem(key: str, reason: str, **values: object) -> Problem:
    named = {"name": PurePosixPath(key).name, **values}
    return Problem(
        "photos/unreadable",
        Location(key),
        Message.of(f"photos.{reason}", **named),
        Message.of(f"photos.{reason}-remedy", **named),
        left_out=True,
    )
