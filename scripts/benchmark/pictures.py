"""Photos by chance that cost about what real ones cost: small ones beside posts, 12 megapixels to resize."""

from __future__ import annotations

import io
from random import Random
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

SMALL, LARGE = (800, 533), (4000, 3000)
BASES = 16
GRAIN = 0.3
"""Share of noise: makes the file as large as that of a phone, 3-4 MB for 12 megapixels."""


class Pictures:
    """Gives every post a photo of its own bytes without drawing each."""

    def __init__(self) -> None:
        """Draw the few photos that all others are copies of."""
        self._bases = [_draw(SMALL, seed) for seed in range(BASES)]

    def put(self, path: Path, key: str) -> None:
        """Write a small photo; its bytes are its own by a comment with the key."""
        base = self._bases[sum(key.encode()) % BASES]
        comment = key.encode()
        segment = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
        path.write_bytes(base[:2] + segment + base[2:])


def draw_large(folder: Path, count: int) -> None:
    """Write photos of 12 megapixels, each another one."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"anh-{number:04d}.jpg").write_bytes(_draw(LARGE, BASES + number))


def _draw(size: tuple[int, int], seed: int) -> bytes:
    chance = Random(seed)  # noqa: S311 # repeatable, nothing secret
    shapes = Image.frombytes("RGB", (32, 24), chance.randbytes(32 * 24 * 3)).resize(
        size, Image.Resampling.BICUBIC
    )
    grain = Image.frombytes(
        "RGB", (size[0] // 2, size[1] // 2), chance.randbytes(size[0] // 2 * (size[1] // 2) * 3)
    )
    noise = grain.resize(size, Image.Resampling.BILINEAR)
    written = io.BytesIO()
    Image.blend(shapes, noise, GRAIN).save(written, "JPEG", quality=88)
    return written.getvalue()
