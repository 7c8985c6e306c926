"""What the header of a photo says, or why the photo cannot be used."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from PIL import Image

from schoolgate.model import Location, Message, Photo, Problem
from schoolgate.pictures import FORMATS, PictureError, opened
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

VERSION = "1"
"""To be raised whenever the same file would give other facts."""

_ORIENTATION = 0x0112
_GPS = 0x8825
_LATITUDE = 2
_SIDEWAYS = 5


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
        exif = _exif(image)
        turn = _orientation(exif)
        width, height = image.size[::-1] if turn >= _SIDEWAYS else image.size
        located = _located(image, exif)
        transparent = image.has_transparency_data and _shows_through(image)
    return Photo(
        path=key,
        sha=sha,
        width=width,
        height=height,
        size=path.stat().st_size,
        orientation=turn,
        format=real,
        transparent=transparent,
        located=located,
    )


# A HEIC file with a wrong byte can crash its reader, and with it the process (libheif 1.23).
_HEIC_READER = Apart(_facts)


def _exif(image: Image.Image) -> Image.Exif:
    """Return the EXIF block; an empty one if it makes no sense, which is no reason to refuse the photo."""
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif") or b"")
    except Exception:  # malformed blocks raise nearly everything
        return Image.Exif()
    return exif


def _orientation(exif: Image.Exif) -> int:
    value = exif.get(_ORIENTATION)
    return value if isinstance(value, int) and value in range(1, 9) else 1


def _located(image: Image.Image, exif: Image.Exif) -> bool:
    """Whether EXIF or XMP say where the photo was taken."""
    try:
        place = exif.get_ifd(_GPS)
    except Exception:  # as in _exif
        place = {}
    notes = image.info.get("xmp") or b""
    return bool(place.get(_LATITUDE)) or b"GPSLatitude" in notes


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
