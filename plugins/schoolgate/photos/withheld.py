"""Finished pictures of photos that layer 1 may not show: what they are called, and how they go."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from schoolgate.model import Portal, without_consent
from schoolgate.photos.plan import plan
from schoolgate.storage import Shelf

_INTERNAL = "internal/"
"""Photos of layer 2, of which layer 1 never had a picture."""


def withheld(portal: Portal) -> dict[str, str]:
    """Return the name that the rendition of each refused photo has or had, by the photo's content path."""
    paths = sorted(path for path in without_consent(portal) if not path.startswith(_INTERNAL))
    return {path: plan(portal.photos[path]).name for path in paths if path in portal.photos}


def forget(names: Iterable[str], cache: Path) -> None:
    """Remove finished pictures at once, without the week that others are kept (REG-06). Raises OSError."""
    shelf = Shelf(cache / "photos")
    for name in names:
        shelf.remove(name)
