"""Makers of test pictures: small ones with a known pattern, and the ways in which real ones are odd."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

from PIL import Image

from schoolgate.load.picture import read_header
from schoolgate.model import Photo
from schoolgate.storage import file_digest

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "NguyenThiChimHoangYen"
RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 40), (30, 40, 210), (250, 250, 250)

_TURNED_BACK = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def corners(width: int = 1200, height: int = 800) -> Image.Image:
    """A white picture: red top left, green top right, blue bottom left."""
    image = Image.new("RGB", (width, height), WHITE)
    across, down = width // 4, height // 4
    image.paste(RED, (0, 0, across, down))
    image.paste(GREEN, (width - across, 0, width, down))
    image.paste(BLUE, (0, height - down, across, height))
    return image


def in_corners(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours top left, top right, bottom left, bottom right."""
    right, bottom = image.width - 5, image.height - 5
    return [image.convert("RGB").getpixel(at) for at in ((4, 4), (right, 4), (4, bottom), (right, bottom))]


def near(one: tuple[int, ...], other: tuple[int, ...], tolerance: int = 8) -> bool:
    """Whether two colours look the same."""
    return all(abs(left - right) <= tolerance for left, right in zip(one, other, strict=True))


def exif(orientation: int = 1, *, gps: bool = False) -> bytes:
    """An EXIF block with a canary for the author, and on demand the place."""
    block = Image.Exif()
    block[0x0112] = orientation
    block[0x013B] = CANARY
    if gps:
        place = block.get_ifd(0x8825)
        place[1], place[2] = "N", (21.0, 2.0, 8.0)
        place[3], place[4] = "E", (105.0, 51.0, 17.0)
    return block.tobytes()


def turned(path: Path, orientation: int, upright: Image.Image | None = None) -> Path:
    """Write a JPEG whose pixels lie as a phone stores them in this orientation."""
    upright = upright or corners()
    back = _TURNED_BACK[orientation]
    stored = upright.transpose(back) if back is not None else upright
    stored.save(path, "JPEG", quality=92, exif=exif(orientation))
    return path


def written(path: Path, image: Image.Image, kind: str, **options: object) -> Path:
    """Write a picture of a kind, whatever the ending says."""
    image.save(path, kind, **options)
    return path


def a_header(path: Path, key: str = "") -> Photo:
    """The facts of a picture that is expected to be well."""
    facts = read_header(path, key or path.name, file_digest(path))
    assert isinstance(facts, Photo), facts
    return facts


def display_p3() -> bytes:
    """A profile of our own for the wide gamut of phones: Display P3 with the curve of sRGB."""
    xyz = {
        b"rXYZ": (0.5151, 0.2412, -0.0011),
        b"gXYZ": (0.2919, 0.6922, 0.0419),
        b"bXYZ": (0.1572, 0.0666, 0.7841),
        b"wtpt": (0.9642, 1.0, 0.8249),
    }
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0)
    curve += b"".join(_fixed(value) for value in (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
    text = f"{CANARY} P3".encode("utf-16-be")
    words = b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text
    tags = {name: b"XYZ " + bytes(4) + b"".join(map(_fixed, value)) for name, value in xyz.items()}
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve, b"desc": words, b"cprt": words}
    return _profile(tags)


def _profile(tags: dict[bytes, bytes]) -> bytes:
    table, body, at = b"", b"", 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += struct.pack(">4sII", name, at, len(content))
        body, at = body + padded, at + len(padded)
    head = struct.pack(">I4sI4s4s4s", at, bytes(4), 0x04300000, b"mntr", b"RGB ", b"XYZ ") + bytes(12)
    head += b"acsp" + bytes(28) + b"".join(map(_fixed, (0.9642, 1.0, 0.8249)))
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def png_header_only(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims any size."""
    whole = io.BytesIO()
    Image.new("L", (1, 1)).save(whole, "PNG")
    claim = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        whole.getvalue()[:8]
        + struct.pack(">I", 13)
        + claim
        + struct.pack(">I", zlib.crc32(claim))
        + whole.getvalue()[33:]
    )
