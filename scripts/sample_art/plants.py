"""Plants, food and cushions; each stands on x, y and is about `size` tall."""

from __future__ import annotations

import math

from .canvas import Colour, dark, ink
from .palettes import BRIGHT
from .props import (
    flower,
    open_book,
)
from .scene import Scene


def vase(s: Scene, x: float, y: float, size: float, colour: str | Colour = "", glass: bool = False) -> None:
    """Draw a vase with flowers."""
    c, u = s.c, size / 100
    for _ in range(11):
        dx, dy = s.chance.uniform(-34, 34), s.chance.uniform(-98, -56)
        c.stroke([(x, y - 30 * u), (x + dx * u, y + dy * u)], "#4c9a63", 2.6 * u)
        flower(c, x + dx * u, y + dy * u, s.chance.uniform(8, 13) * u, colour or s.chance.choice(BRIGHT))
    body = ink("#cfeaf2", 0.8) if glass else ink(s.p.accent)
    c.shape(
        [
            (x - 11 * u, y - 48 * u),
            (x + 11 * u, y - 48 * u),
            (x + 19 * u, y - 18 * u),
            (x + 13 * u, y),
            (x - 13 * u, y),
            (x - 19 * u, y - 18 * u),
        ],
        body,
    )
    c.shape(
        [(x - 8 * u, y - 44 * u), (x - 3 * u, y - 44 * u), (x - 8 * u, y - 6 * u), (x - 12 * u, y - 18 * u)],
        ink("#ffffff", 0.4),
    )


def daisies(s: Scene, x: float, y: float, size: float) -> None:
    vase(s, x, y, size, "#f4c430")


def wild_flowers(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(3):
        vase(s, x + (i - 1) * size * 0.62, y + (i % 2) * 12, size * (0.8 + 0.2 * (i % 2)), glass=True)


def pot_row(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(10):
        pot(s, x + (i - 4.5) * size * 0.4, y, size * 0.5)


def pot(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    for dx, dy in ((-24, -62), (24, -62), (0, -84), (-12, -70), (13, -72)):
        c.disc(x + dx * u, y + dy * u, 20 * u, dark(s.p.leaf, 0.1 if dx else 0), 26 * u)
    c.shape([(x - 28 * u, y - 46 * u), (x + 28 * u, y - 46 * u), (x + 19 * u, y), (x - 19 * u, y)], "#c96f45")
    c.box(x - 31 * u, y - 52 * u, 62 * u, 11 * u, "#d98a5f", 3 * u)


def vegetables(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    for i in range(7):
        dx = -44 + i * 11
        c.disc(x + dx * u, y - 62 * u, 14 * u, dark("#4fa857", 0.12 * (i % 2)), 28 * u)
    for i in range(4):
        dx = 18 + i * 11
        c.shape(
            [(x + dx * u, y - 86 * u), (x + (dx + 11) * u, y - 82 * u), (x + (dx - 4) * u, y - 34 * u)],
            "#ef7f2d",
        )
        c.stroke([(x + (dx + 6) * u, y - 84 * u), (x + (dx + 10) * u, y - 100 * u)], "#4fa857", 4 * u)
    for k in (-0.5, 0.5, 0.0):
        c.disc(x + 96 * u + k * 32 * u, y - 28 * u, 22 * u, "#e8862e" if k else "#f09a42", 30 * u)
    c.box(x + 92 * u, y - 66 * u, 8 * u, 13 * u, "#6f8a3f", 2 * u)
    c.shape([(x - 64 * u, y - 42 * u), (x + 64 * u, y - 42 * u), (x + 46 * u, y), (x - 46 * u, y)], "#c99a5b")
    for i in range(9):
        c.stroke(
            [(x + (-58 + i * 14) * u, y - 40 * u), (x + (-44 + i * 11) * u, y - 3 * u)], "#a97a40", 2.4 * u
        )
    c.box(x - 68 * u, y - 48 * u, 136 * u, 10 * u, "#dcb274", 5 * u)


def kitchen_scale(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.shape([(x - 24 * u, y - 70 * u), (x + 24 * u, y - 70 * u), (x + 36 * u, y), (x - 36 * u, y)], "#3d9a7f")
    c.disc(x, y - 34 * u, 25 * u, "#fdfdf8")
    for i in range(12):
        a = math.radians(30 * i)
        c.disc(x + 20 * u * math.cos(a), y - 34 * u + 20 * u * math.sin(a), 1.8 * u, "#39415a")
    c.stroke([(x, y - 34 * u), (x + 11 * u, y - 48 * u)], "#e5392f", 3 * u)
    c.box(x - 40 * u, y - 84 * u, 80 * u, 10 * u, "#c3ccd6", 5 * u)
    c.box(x - 5 * u, y - 76 * u, 10 * u, 8 * u, "#8c96a8")


def trays(s: Scene, x: float, y: float, size: float) -> None:
    """Draw steel lunch trays with four compartments, seen from above at a slant."""
    for i in range(3):
        _one_tray(s, x + (i - 1) * size * 1.5, y + (i % 2) * size * 0.12, size * 1.3)


def _one_tray(s: Scene, x: float, y: float, w: float) -> None:
    c, h = s.c, w * 0.72
    c.box(x - w / 2 + 8, y - h + 12, w, h, ink("#1c2340", 0.2), w * 0.08)
    c.box(x - w / 2, y - h, w, h, "#c3ccd6", w * 0.08)
    for dx, dy, ww, hh in (
        (0.05, 0.07, 0.5, 0.42),
        (0.6, 0.07, 0.35, 0.42),
        (0.05, 0.55, 0.42, 0.38),
        (0.53, 0.55, 0.42, 0.38),
    ):
        c.box(x - w / 2 + dx * w, y - h + dy * h, ww * w, hh * h, "#dfe5ec", w * 0.05)
    c.disc(x - w * 0.2, y - h * 0.72, w * 0.19, "#ffffff", h * 0.15)
    c.disc(x + w * 0.28, y - h * 0.72, w * 0.12, "#fff6e0", h * 0.13)
    c.disc(x + w * 0.28, y - h * 0.72, w * 0.06, "#f4b52e", h * 0.07)
    for i in range(9):
        c.disc(
            x - w * 0.34 + (i % 5) * w * 0.07,
            y - h * 0.33 + (i // 5) * h * 0.14,
            w * 0.05,
            dark("#58b05f", 0.1 * (i % 2)),
            h * 0.07,
        )
    c.stroke(
        [(x + w * 0.1, y - h * 0.2), (x + w * 0.24, y - h * 0.15), (x + w * 0.38, y - h * 0.28)],
        "#f4d03f",
        w * 0.075,
    )


def leaf(s: Scene, x: float, y: float, size: float) -> None:
    for i, turn in enumerate((-0.5, 0.1, 0.6)):
        tip = (x + turn * size * 0.7, y - size * (0.55 - abs(turn) * 0.2))
        mid = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        s.c.shape(
            [
                (x, y),
                (mid[0] - size * 0.16, mid[1] - size * 0.04),
                tip,
                (mid[0] + size * 0.16, mid[1] + size * 0.04),
            ],
            dark("#4fae62", 0.08 * i),
        )
        s.c.stroke([(x, y), tip], "#2f7f45", 3)


def soup_bowls(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(4):
        bx, by, r = x + (i - 1.5) * size * 0.75, y - (i % 2) * size * 0.2, size * 0.33
        s.c.disc(bx, by + 4, r * 0.5, "#d8dfe6", r * 0.12)
        s.c.shape(
            [
                (bx - r, by - r * 0.75),
                (bx + r, by - r * 0.75),
                (bx + r * 0.5, by + 4),
                (bx - r * 0.5, by + 4),
            ],
            "#ffffff",
        )
        s.c.disc(bx, by - r * 0.75, r, "#e8eef3", r * 0.32)
        s.c.disc(bx, by - r * 0.75, r * 0.86, "#f3dfae", r * 0.25)
        for k in range(6):
            s.c.disc(bx + (k - 2.5) * r * 0.25, by - r * (0.7 + 0.12 * (k % 2)), r * 0.1, "#fff7e0", r * 0.07)


def fruit_tray(s: Scene, x: float, y: float, size: float) -> None:
    """Draw the Mid-Autumn tray: pomelo, persimmons, cakes."""
    c, u = s.c, size / 100
    c.disc(x, y - 8 * u, 108 * u, "#8d2b2b", 24 * u)
    c.disc(x, y - 14 * u, 104 * u, "#c9485b", 21 * u)
    c.disc(x, y - 56 * u, 40 * u, "#a9c653", 44 * u)
    c.disc(x - 13 * u, y - 72 * u, 11 * u, "#cbe07f", 12 * u)
    c.shape([(x, y - 98 * u), (x + 26 * u, y - 116 * u), (x + 8 * u, y - 96 * u)], "#4f9f4a")
    for dx, dy in ((-72, -26), (-48, -22), (-60, -48), (-84, -18)):
        c.disc(x + dx * u, y + dy * u, 17 * u, "#ef7a2d", 15 * u)
        c.disc(x + dx * u, y + (dy - 13) * u, 7 * u, "#6f8a3f", 3 * u)
    for dx, dy, colour in ((54, -16, "#fff6e6"), (86, -14, "#d99a4a"), (70, -36, "#fbe9cf")):
        c.box(x + (dx - 19) * u, y + (dy - 18) * u, 38 * u, 22 * u, dark(colour, 0.12), 7 * u)
        c.disc(x + dx * u, y + (dy - 18) * u, 19 * u, colour, 8 * u)
        flower(c, x + dx * u, y + (dy - 18) * u, 6 * u, "#e8c58f")


def cushions(s: Scene, x: float, y: float, size: float) -> None:
    s.c.disc(x, y, size * 1.9, "#c9485b", size * 0.42)
    s.c.disc(x, y, size * 1.7, "#f2d9a8", size * 0.35)
    s.c.disc(x, y, size * 1.2, "#e0875a", size * 0.23)
    for i in range(5):
        px, py = x + (i - 2) * size * 0.66, y + (size * 0.14 if i % 2 else -size * 0.1)
        s.c.box(
            px - size * 0.25, py - size * 0.2, size * 0.5, size * 0.24, BRIGHT[(i * 3 + 3) % 8], size * 0.11
        )
        open_book(s.c, px + size * 0.1, py - size * 0.16, size * 0.3, BRIGHT[(i * 2) % 8])
