"""Files as a camera leaves them: EXIF of an invented camera, rotation, no place."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PIL import Image

MAKE, MODEL, SOFTWARE = 0x010F, 0x0110, 0x0131
ORIENTATION, TAKEN, ORIGINAL, EXIF_IFD = 0x0112, 0x0132, 0x9003, 0x8769
STORED = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}


def save(picture: Image.Image, path: Path, taken: datetime, orientation: int = 1) -> None:
    """Write the picture; orientation 3, 6 or 8 stores the pixels turned, as a camera held so does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".png":
        picture.quantize(96, dither=Image.Dither.NONE).save(path, optimize=True)
        return
    stored = picture.transpose(STORED[orientation]) if orientation in STORED else picture
    quality = 82
    while True:
        stored.save(path, quality=quality, subsampling=2, optimize=True, exif=_exif(taken, orientation))
        if path.stat().st_size < 340_000 or quality < 55:
            return
        quality -= 6


def _exif(taken: datetime, orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[MAKE] = "Mẫu".encode()  # EXIF knows ASCII only; phones write UTF-8 all the same
    exif[MODEL], exif[SOFTWARE] = "May anh hu cau 1", "draw_sample.py"
    exif[ORIENTATION] = orientation
    stamp = taken.strftime("%Y:%m:%d %H:%M:%S")
    exif[TAKEN] = stamp
    exif.get_ifd(EXIF_IFD)[ORIGINAL] = stamp
    return exif
