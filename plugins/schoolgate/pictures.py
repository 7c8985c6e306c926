"""Opening a picture safely: what it is by its content, not too large, and never more than one error."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pi_heif
from PIL import (
    Image,
    WebPImagePlugin,  # noqa: F401 - Pillow would load all its readers to find this one
)

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
