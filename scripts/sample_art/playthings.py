"""Things for the yard and the feast; each stands on x, y and is about `size` tall."""

from __future__ import annotations

import math

from .canvas import dark, ink, wave
from .palettes import BRIGHT
from .props import (
    medal,
    star_lantern,
)
from .scene import Scene


def megaphone(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.box(x - 16 * u, y - 22 * u, 60 * u, 22 * u, "#6b7488", 5 * u)
    c.shape(
        [
            (x - 10 * u, y - 62 * u),
            (x + 54 * u, y - 96 * u),
            (x + 54 * u, y - 14 * u),
            (x - 10 * u, y - 40 * u),
        ],
        "#b9c2cf",
    )
    c.disc(x + 54 * u, y - 55 * u, 15 * u, "#8c96a8", 42 * u)
    c.disc(x + 56 * u, y - 55 * u, 9 * u, "#5b6478", 30 * u)
    c.box(x - 34 * u, y - 64 * u, 28 * u, 27 * u, "#c9503a", 6 * u)
    c.stroke([(x - 20 * u, y - 38 * u), (x - 26 * u, y - 4 * u)], "#3b445c", 8 * u)


def microphone(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.disc(x, y - 4 * u, 24 * u, "#39415a", 7 * u)
    c.stroke([(x, y - 5 * u), (x, y - 66 * u)], "#59627a", 5 * u)
    c.box(x - 7 * u, y - 74 * u, 14 * u, 24 * u, "#2d3550", 5 * u)
    c.disc(x, y - 82 * u, 14 * u, "#aab4c8", 16 * u)
    for dy in (-90, -82, -74):
        c.stroke([(x - 11 * u, y + dy * u), (x + 11 * u, y + dy * u)], "#8089a0", 2 * u)


def torch(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.box(x - 34 * u, y - 22 * u, 68 * u, 22 * u, "#c9b79a", 4 * u)
    c.box(x - 26 * u, y - 34 * u, 52 * u, 13 * u, "#ddcdb2", 4 * u)
    c.shape(
        [
            (x - 12 * u, y - 66 * u),
            (x + 12 * u, y - 66 * u),
            (x + 5 * u, y - 30 * u),
            (x - 5 * u, y - 30 * u),
        ],
        "#b9742f",
    )
    c.box(x - 15 * u, y - 70 * u, 30 * u, 7 * u, "#e8b93a", 3 * u)
    c.glow(x, y - 95 * u, 70 * u, "#ffcf5a", 0.5)
    for share, colour in ((1.0, "#e5392f"), (0.72, "#f2872e"), (0.42, "#ffd45c")):
        c.shape(
            [
                (x - 15 * u * share, y - 70 * u),
                (x - 19 * u * share, y - 88 * u),
                (x - 6 * u * share, y - 100 * u),
                (x + 3 * u * share, y - (70 + 56 * share) * u),
                (x + 10 * u * share, y - 98 * u),
                (x + 18 * u * share, y - 86 * u),
                (x + 14 * u * share, y - 70 * u),
            ],
            colour,
        )


def rope_coil(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(4):
        s.c.pen.ellipse(
            s.c.px(
                [
                    (x - size * (0.6 - i * 0.11), y - size * (0.34 - i * 0.05)),
                    (x + size * (0.6 - i * 0.11), y + size * (0.1 - i * 0.05)),
                ]
            ),
            outline=ink(BRIGHT[i % 2]),
            width=round(size * 0.05 * s.c.zoom),
        )
    s.c.stroke(
        [(x + size * 0.55, y - size * 0.1), (x + size * 0.85, y - size * 0.02)], "#8a5a3a", size * 0.09
    )


def balls(s: Scene, x: float, y: float, size: float) -> None:
    for i, (dx, up) in enumerate(((-0.55, 0.2), (0, 0.24), (0.55, 0.2), (-0.26, 0.6), (0.3, 0.58))):
        r = size * 0.24
        s.c.disc(x + dx * size, y - up * size, r, BRIGHT[(i * 3) % 8])
        s.c.disc(x + dx * size - r * 0.35, y - up * size - r * 0.35, r * 0.25, ink("#ffffff", 0.55))


def yellow_ball(s: Scene, x: float, y: float, size: float) -> None:
    r = size * 0.3
    s.c.disc(x, y, r * 1.1, ink("#1c2340", 0.18), r * 0.22)
    s.c.disc(x, y - r, r, "#f4c430")
    for turn in (0.3, 0.75):
        s.c.disc(x - r * 0.2, y - r * (0.7 + turn * 0.5), r * turn, ink("#fff3b0", 0.4), r * 0.12)


def cup(s: Scene, x: float, y: float, size: float) -> None:
    c, u, gold = s.c, size / 100, "#f2bd35"
    for side in (-1, 1):
        c.ring(x + side * 30 * u, y - 70 * u, 17 * u, dark(gold, 0.1), 6 * u)
    c.shape(
        [
            (x - 32 * u, y - 96 * u),
            (x + 32 * u, y - 96 * u),
            (x + 20 * u, y - 50 * u),
            (x - 20 * u, y - 50 * u),
        ],
        gold,
    )
    c.shape(
        [
            (x - 24 * u, y - 92 * u),
            (x - 12 * u, y - 92 * u),
            (x - 12 * u, y - 54 * u),
            (x - 17 * u, y - 54 * u),
        ],
        "#ffe9a0",
    )
    c.box(x - 6 * u, y - 52 * u, 12 * u, 30 * u, dark(gold, 0.12))
    c.box(x - 28 * u, y - 24 * u, 56 * u, 24 * u, "#7a4b33", 5 * u)
    c.star(x + 2 * u, y - 75 * u, 12 * u, "#fff4c4")


def ribbons(s: Scene, x: float, y: float, size: float) -> None:
    for i, colour in enumerate(("#e5483f", "#f2bd35", "#3f9bd1")):
        points = wave(x - size * 0.8, x + size * 0.8, y - size * 0.1 + i * size * 0.16, size * 0.05, 1.5, i)
        s.c.stroke(points, colour, size * 0.09)


def medals(s: Scene, x: float, y: float, size: float) -> None:
    for i, colour in enumerate(("#f6c23c", "#c7ced8", "#cf8d55")):
        medal(s.c, x + (i - 1) * size * 0.6, y - size * 0.22, size * 0.2, colour)


def fish_lantern(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.glow(x, y - 45 * u, 90 * u, "#ffb95a", 0.4)
    c.shape(
        [
            (x + 40 * u, y - 45 * u),
            (x + 84 * u, y - 80 * u),
            (x + 72 * u, y - 45 * u),
            (x + 84 * u, y - 12 * u),
        ],
        "#f2872e",
    )
    c.disc(x, y - 45 * u, 56 * u, "#e5483f", 32 * u)
    for i in range(4):
        c.ring(x - 8 * u + i * 15 * u, y - 45 * u, 13 * u, "#ffd45c", 2.5 * u)
    c.disc(x - 36 * u, y - 52 * u, 9 * u, "#ffffff")
    c.disc(x - 37 * u, y - 52 * u, 4.5 * u, "#2b211f")
    c.shape([(x - 10 * u, y - 75 * u), (x + 20 * u, y - 96 * u), (x + 24 * u, y - 70 * u)], "#f2b632")


def lantern(s: Scene, x: float, y: float, size: float) -> None:
    star_lantern(s.c, x, y - size * 0.55, size * 0.48, "#e5392f")


def bottles(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(4):
        bx, u = x + (i - 1.5) * size * 0.42, size / 100
        s.c.box(bx - 15 * u, y - 66 * u, 30 * u, 66 * u, ink(BRIGHT[(i * 3 + 4) % 8], 0.75), 8 * u)
        s.c.box(bx - 15 * u, y - 40 * u, 30 * u, 40 * u, ink("#6cc0ea", 0.6), 8 * u)
        s.c.shape(
            [
                (bx - 15 * u, y - 60 * u),
                (bx + 15 * u, y - 60 * u),
                (bx + 6 * u, y - 84 * u),
                (bx - 6 * u, y - 84 * u),
            ],
            ink(BRIGHT[(i * 3 + 4) % 8], 0.75),
        )
        s.c.box(bx - 8 * u, y - 94 * u, 16 * u, 11 * u, "#e5483f", 3 * u)
        for k in (-4, 0, 4):
            s.c.disc(bx + k * u, y - 96 * u, 1.6 * u, "#ffffff")


def bucket(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.ring(x, y - 62 * u, 38 * u, "#8c96a8", 4 * u)
    c.shape([(x - 42 * u, y - 66 * u), (x + 42 * u, y - 66 * u), (x + 30 * u, y), (x - 30 * u, y)], "#3f9bd1")
    c.disc(x, y - 66 * u, 42 * u, "#2f7fb0", 10 * u)
    c.disc(x, y - 65 * u, 36 * u, "#a9def2", 7 * u)


def carton(s: Scene, x: float, y: float, size: float) -> None:
    """Draw boxes decorated with a house on stilts and a sun."""
    c = s.c
    for i in range(4):
        bx, w, foot = x + (i - 1.5) * size * 1.06, size, y + (i % 2) * 16
        c.box(bx - w / 2, foot - w * 0.85, w, w * 0.85, dark("#cf9c64", 0.05 * (i % 2)), 4)
        c.shape(
            [
                (bx - w / 2, foot - w * 0.85),
                (bx - w * 0.05, foot - w * 0.85),
                (bx - w * 0.14, foot - w * 1.02),
                (bx - w * 0.58, foot - w),
            ],
            "#dcb07c",
        )
        c.shape(
            [
                (bx + w / 2, foot - w * 0.85),
                (bx + w * 0.05, foot - w * 0.85),
                (bx + w * 0.14, foot - w * 1.02),
                (bx + w * 0.58, foot - w),
            ],
            "#c08d55",
        )
        if i % 2:
            c.disc(bx, foot - w * 0.42, w * 0.19, "#f2a02e")
            for k in range(10):
                a = math.radians(36 * k)
                c.stroke(
                    [
                        (bx + w * 0.23 * math.cos(a), foot - w * 0.42 + w * 0.23 * math.sin(a)),
                        (bx + w * 0.31 * math.cos(a), foot - w * 0.42 + w * 0.31 * math.sin(a)),
                    ],
                    "#f2a02e",
                    5,
                )
        else:
            c.shape(
                [(bx - w * 0.3, foot - w * 0.46), (bx + w * 0.3, foot - w * 0.46), (bx, foot - w * 0.72)],
                "#a8443c",
            )
            c.box(bx - w * 0.23, foot - w * 0.46, w * 0.46, w * 0.2, "#f4e3b8")
            for leg in (-0.2, -0.06, 0.06, 0.2):
                c.box(bx + (leg - 0.015) * w, foot - w * 0.26, w * 0.03, w * 0.16, "#7a4b33")


def instruments(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    for i in range(8):
        c.box(
            x + (-110 + i * 15) * u,
            y - (96 - i * 8) * u,
            12 * u,
            (92 - i * 8) * u,
            dark("#b9b25a", 0.06 * (i % 2)),
            5 * u,
        )
        c.disc(x + (-104 + i * 15) * u, y - (95 - i * 8) * u, 5 * u, "#5f5a2c", 2.4 * u)
    c.box(x - 114 * u, y - 34 * u, 124 * u, 9 * u, "#c9503a", 4 * u)
    c.box(x + 24 * u, y - 52 * u, 92 * u, 52 * u, "#d9a566", 6 * u)
    c.disc(x + 58 * u, y - 26 * u, 17 * u, "#6f4a2c")
    for k in range(4):
        c.stroke(
            [(x + 26 * u, y - (33 - k * 5) * u), (x + 114 * u, y - (33 - k * 5) * u)], "#e5483f", 1.6 * u
        )
    for k in range(5):
        c.disc(x + (38 + k * 18) * u, y - 66 * u, 9 * u, BRIGHT[(k * 3) % 8], 9 * u)
    c.stroke([(x + 30 * u, y - 66 * u), (x + 120 * u, y - 66 * u)], "#8a5a3a", 3 * u)
