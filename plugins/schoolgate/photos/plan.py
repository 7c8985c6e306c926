"""How large a photo becomes and what it is called: numbers only (R-031)."""

from __future__ import annotations

from posixpath import basename, splitext

from schoolgate.model import Photo, Rendition
from schoolgate.storage import digest
from schoolgate.vietnamese import slug

WIDTH = 500
"""Pixels (R-031)."""
TALLEST = 8000
"""Pixels: a poster of three screens' height stays whole, a strip of one pixel's width is cut to size."""
PLAN_VERSION = "1"
"""To be raised whenever the same photo would come out as other bytes."""

_LONGEST_STEM = 60


def plan(photo: Photo) -> Rendition:
    """Return the rendition of a photo: 500 px wide or its own width when smaller, as high as that asks."""
    width, height = size(photo.width, photo.height)
    return Rendition(_name(photo, width), width, height)


def size(width: int, height: int) -> tuple[int, int]:
    """Return the size in pixels that a picture gets: no side grows, none vanishes, the aspect is kept."""
    scale = min(1.0, WIDTH / width, TALLEST / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _name(photo: Photo, width: int) -> str:
    ending = "png" if photo.transparent else "jpg"
    stem = slug(splitext(basename(photo.path))[0])[:_LONGEST_STEM].strip("-") or "anh"
    return f"{stem}-{digest(photo.sha, str(width), ending, PLAN_VERSION)[:12]}.{ending}"
