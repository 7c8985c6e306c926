"""How a picture looks from far away: its contrast, its edges, and a fingerprint."""

from __future__ import annotations

from PIL import Image, ImageFilter, ImageStat

from schoolgate.model.photo import UNSEEN

_SIDE = 256
_MOST = 4_000_000
"""Pixels of the largest picture that is read whole for this; a JPEG is read at an eighth of its size."""
_LAPLACIAN = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
_UNSEEN = (UNSEEN, UNSEEN, "")


def look(image: Image.Image) -> tuple[float, float, str]:
    """Return contrast, sharpness and fingerprint; UNSEEN for what is too large or breaks while it is read."""
    try:
        image.draft("L", (_SIDE, _SIDE))
        if image.width * image.height > _MOST:
            return _UNSEEN
        grey = image.convert("L")
        grey.thumbnail((_SIDE, _SIDE))
        edges = grey.filter(_LAPLACIAN).crop((1, 1, max(2, grey.width - 1), max(2, grey.height - 1)))
        contrast, sharpness = ImageStat.Stat(grey).stddev[0], ImageStat.Stat(edges).var[0]
        return round(contrast, 1), round(sharpness, 1), _fingerprint(grey)
    except Exception:  # the readers of Pillow raise nearly everything on broken pixels
        return _UNSEEN


def _fingerprint(grey: Image.Image) -> str:
    """Return where the picture gets brighter from left to right, in eight rows of eight steps."""
    small = grey.resize((9, 8)).tobytes()
    bits = "".join(
        "1" if small[9 * row + at] < small[9 * row + at + 1] else "0" for row in range(8) for at in range(8)
    )
    return f"{int(bits, 2):016x}"
