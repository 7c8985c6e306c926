"""The schools' emblems, transparent around: a phoenix flower over a book, a pink cloud before the sun."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw

SIDE, DRAWN = 1024, 2048


def emblem() -> Image.Image:
    image = Image.new("RGBA", (DRAWN, DRAWN), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((24, 24, DRAWN - 24, DRAWN - 24), fill="#b3261e")
    pen.ellipse((84, 84, DRAWN - 84, DRAWN - 84), fill="#fff6e3")
    for side in (-1, 1):
        _page(pen, side)
    for turn in range(5):
        _petal(image, turn * 72)
    pen = ImageDraw.Draw(image)
    for turn in range(10):
        _stamen(pen, math.radians(turn * 36 - 90))
    pen.ellipse((1024 - 92, 830 - 92, 1024 + 92, 830 + 92), fill="#ffd45c")
    return image.resize((SIDE, SIDE), Image.Resampling.LANCZOS)


def _page(pen: ImageDraw.ImageDraw, side: int) -> None:
    x = 1024
    pen.polygon([(x, 1560), (x + side * 560, 1430), (x + side * 560, 1610), (x, 1750)], fill="#1f7a6d")
    pen.polygon(
        [(x, 1500), (x + side * 520, 1370), (x + side * 520, 1540), (x, 1680)],
        fill="#ffffff" if side > 0 else "#e8f3f0",
    )
    pen.line([(x, 1500), (x, 1740)], fill="#14594f", width=18)


def _petal(image: Image.Image, degrees: float) -> None:
    layer = Image.new("RGBA", image.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    pen.ellipse((1024 - 205, 830 - 590, 1024 + 205, 830 - 130), fill="#e8402f")
    pen.polygon([(1024 - 120, 830 - 230), (1024 + 120, 830 - 230), (1024, 830)], fill="#e8402f")
    pen.ellipse((1024 - 96, 830 - 520, 1024 + 96, 830 - 240), fill="#ff7a5a" if degrees else "#fff1c9")
    turned = layer.rotate(degrees, Image.Resampling.BICUBIC, center=(1024, 830))
    image.alpha_composite(turned)


def _stamen(pen: ImageDraw.ImageDraw, angle: float) -> None:
    x, y = 1024 + 250 * math.cos(angle), 830 + 250 * math.sin(angle)
    pen.line([(1024, 830), (x, y)], fill="#ffd45c", width=22)
    pen.ellipse((x - 30, y - 30, x + 30, y + 30), fill="#ffd45c")


def cloud_emblem() -> Image.Image:
    image = Image.new("RGBA", (DRAWN, DRAWN), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((24, 24, DRAWN - 24, DRAWN - 24), fill="#a8326a")
    pen.ellipse((84, 84, DRAWN - 84, DRAWN - 84), fill="#eaf6fb")
    for turn in range(12):
        angle = math.radians(turn * 30)
        tip = (1024 + 640 * math.cos(angle), 800 + 640 * math.sin(angle))
        pen.line([(1024, 800), tip], fill="#f6b73c", width=64)
    pen.ellipse((1024 - 430, 800 - 430, 1024 + 430, 800 + 430), fill="#ffd45c")
    for x, y, r in ((560, 1230, 260), (900, 1060, 330), (1290, 1120, 300), (1530, 1260, 230)):
        pen.ellipse((x - r, y - r, x + r, y + r), fill="#ef86a8")
    pen.rounded_rectangle((400, 1200, 1680, 1490), 145, fill="#ef86a8")
    for x in (840, 1220):
        pen.ellipse((x - 46, 1190 - 46, x + 46, 1190 + 46), fill="#5b1f3d")
    pen.arc((900, 1150, 1160, 1380), 20, 160, fill="#5b1f3d", width=34)
    return image.resize((SIDE, SIDE), Image.Resampling.LANCZOS)
