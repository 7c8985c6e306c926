"""Photos and other files beside a post, as facts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendition:
    """The picture a page shows: upright, sRGB, at most 500 px wide, without metadata (R-031).

    ``name`` is the file name on the site, made from the content of the photo; ``width`` and ``height`` in
    pixels, ``size`` in bytes, 0 while nobody has measured it (feeds then say that they do not know it).
    """

    name: str
    width: int
    height: int
    size: int = 0


UNSEEN = -1.0


@dataclass(frozen=True, slots=True)
class Photo:
    """Header facts of one image file. ``width`` and ``height`` are upright pixels, ``size`` bytes.

    ``rendition`` is None while none could be made; pages then leave the photo out.
    """

    path: str
    sha: str
    width: int
    height: int
    size: int
    orientation: int = 1
    format: str = "JPEG"
    transparent: bool = False
    located: bool = False
    faces: bool = False
    """Whether the file says who is in the picture: programs that know faces write names into it."""
    contrast: float = UNSEEN
    """Standard deviation of its brightness, 0 to 128; UNSEEN where its pixels were not looked at."""
    sharpness: float = UNSEEN
    """Variance of its edges (Laplacian of a small grey draft); UNSEEN as above."""
    fingerprint: str = ""
    """Sixteen hexadecimal digits that hardly change when the picture is saved again or made smaller."""
    rendition: Rendition | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A PDF that is published as a cleaned copy under ``name``; ``size`` is that of the copy in bytes."""

    path: str
    sha: str
    size: int
    name: str = ""
    pages: int = 0
    scan: bool = False
    """Pictures of paper without a text that could be searched or read aloud."""
    persons: int = 0
    """Rows of its tables that tell of a person each; 0 where there is no list, or no text to read."""
    persons_page: int = 0
    """The page on which they begin, from 1."""
