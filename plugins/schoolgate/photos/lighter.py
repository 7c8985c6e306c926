"""Ever smaller files of one original: upright, without metadata, with its colour profile."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

from PIL import Image, JpegImagePlugin

from schoolgate.photos.plan import WIDTH
from schoolgate.photos.png import without_notes
from schoolgate.photos.resize import TURNS, shrunk
from schoolgate.pictures import FORMATS, SIDEWAYS, PictureError, exif_of, opened, orientation

_QUALITIES = (88, 80, 70, 60)
_EDGES = (1.0, 0.8, 0.64, 0.5, 0.4)
"""Parts of the longest side that are tried one after the other."""
_GREATEST = 255
"""Of the tables of a JPEG: what is greater can be read, but not written."""
_STILLS = {"JPEG", "HEIC"}
"""Kinds in which further pictures are previews and maps, not frames of a film."""


class AnimatedError(PictureError):
    """A picture that moves: made smaller, it would stand still."""

    def __init__(self) -> None:
        super().__init__("animated")


def lighter(file: Path, kind: str, edge: int, *, heavy: bool) -> Generator[bytes]:
    """Return files of a picture, the best first; one that is not ``heavy`` may keep its very pixels.

    ``edge`` is the longest side in pixels, but no picture gets narrower than pages show it. A HEIC becomes a
    JPEG. Raises AnimatedError, PictureError, OSError, MemoryError.
    """
    with opened(file, kind) as image:
        turn, profile = orientation(exif_of(image)), image.info.get("icc_profile")
        if kind == "PNG" and turn == 1 and not heavy:
            yield without_notes(file.read_bytes())
        if kind not in _STILLS and getattr(image, "is_animated", False):
            raise AnimatedError
        size, tables, small = image.size, _tables(image), image
        for part in _EDGES:
            wanted = _fitting(size, edge * part, turn)
            if small is image or wanted != small.size:
                small = shrunk(small, wanted)
                upright = small.transpose(TURNS[turn]) if turn in TURNS else small.copy()
                yield from _encoded(upright, kind, profile, tables if wanted == size else {})


def _fitting(size: tuple[int, int], edge: float, turn: int) -> tuple[int, int]:
    across = size[1] if turn >= SIDEWAYS else size[0]
    scale = min(1.0, max(edge / max(size), WIDTH / across))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _tables(image: Image.Image) -> dict[str, Any]:
    """Return how coarsely a JPEG was written, so that it can be written again without another loss."""
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return {}
    if max(max(table) for table in image.quantization.values()) > _GREATEST:
        return {}
    sampling = JpegImagePlugin.get_sampling(image)
    return {"qtables": image.quantization, "subsampling": sampling if sampling in {0, 2} else 0}


def _encoded(image: Image.Image, kind: str, profile: bytes | None, tables: dict[str, Any]) -> Iterator[bytes]:
    # Pillow writes the comment, the profile and the density of the source if they are still there.
    image.info.clear()
    if kind in {"PNG", "GIF"}:
        yield _saved(image, kind, {"optimize": True, "icc_profile": profile})
        return
    ways: list[dict[str, Any]] = [tables] if tables else []
    ways += [{"quality": quality} for quality in _QUALITIES]
    always: dict[str, Any] = {"icc_profile": profile}
    written = FORMATS[kind] if kind == "WebP" else "JPEG"
    if written == "JPEG":
        always |= {"optimize": True, "progressive": True}
        image = image.convert("RGB") if image.mode in {"RGBA", "LA"} else image
    for way in ways:
        yield _saved(image, written, always | way)


def _saved(image: Image.Image, kind: str, options: dict[str, Any]) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()
