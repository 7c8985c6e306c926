"""The school's logo in the sizes that browsers ask for."""

from __future__ import annotations

from pathlib import Path

from schoolgate.model import Photo, Rendition
from schoolgate.photos.resize import resize
from schoolgate.pictures import PictureError
from schoolgate.storage import Shelf, digest, on_disk

SIDES = (32, 104, 180, 192)
"""Longest side in pixels: for a browser tab, the header of our pages, home screens of iOS and Android."""


def icons(logo: Photo, content: Path, cache: Path) -> dict[int, Rendition]:
    """Return the logo as PNG by longest side, made once and kept in ``cache``; nothing if it is damaged.

    ``content`` is the folder that the path of the logo starts from. Raises OSError when the cache cannot be
    written.
    """
    shelf = Shelf(cache / "photos")
    try:
        return {side: _icon(logo, side, content, shelf) for side in SIDES}
    except (PictureError, OSError, MemoryError):
        return {}


def _icon(logo: Photo, side: int, content: Path, shelf: Shelf) -> Rendition:
    longest = max(logo.width, logo.height)
    width, height = (max(1, round(length * side / longest)) for length in (logo.width, logo.height))
    made = Rendition(f"logo-{side}-{digest('1', logo.sha)[:8]}.png", width, height)
    if not shelf.size(made.name):
        shelf.put(made.name, resize(on_disk(content, logo.path), logo, made))
    return made
