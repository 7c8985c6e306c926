"""Things on a table or on the ground; each stands on x, y and is about `size` tall."""

from __future__ import annotations

import math
from collections.abc import Callable

from .canvas import dark, ink, light, wave
from .palettes import BRIGHT
from .places import BLOSSOMS, flag
from .props import (
    ball,
    books,
    bouquet,
    drum,
    easel_board,
    flower,
    gift,
    laptop,
    medal,
    open_book,
    robot,
    star_lantern,
)
from .scene import Scene

Thing = Callable[[Scene, float, float, float], None]


def book_stack(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(6):
        w = size * s.chance.uniform(0.8, 1.0)
        s.c.box(x - w / 2, y - size * 0.14 * (i + 1), w, size * 0.13, BRIGHT[(i * 3 + len(s.words)) % 8], 5)
        s.c.box(
            x - w / 2 + size * 0.06,
            y - size * 0.14 * (i + 1) + size * 0.04,
            w * 0.3,
            size * 0.04,
            "#fff7e6",
            3,
        )


def vase(s: Scene, x: float, y: float, size: float, colour: str = "", glass: bool = False) -> None:
    """Draw a vase with flowers."""
    c, u = s.c, size / 100
    for _ in range(11):
        dx, dy = s.chance.uniform(-34, 34), s.chance.uniform(-98, -56)
        c.stroke([(x, y - 30 * u), (x + dx * u, y + dy * u)], "#4c9a63", 2.6 * u)
        flower(c, x + dx * u, y + dy * u, s.chance.uniform(8, 13) * u, colour or s.chance.choice(BRIGHT))
    body = ink("#cfeaf2", 0.8) if glass else ink(s.p.accent)
    c.shape([(x - 11 * u, y - 48 * u), (x + 11 * u, y - 48 * u), (x + 19 * u, y - 18 * u), (x + 13 * u, y), (x - 13 * u, y),
             (x - 19 * u, y - 18 * u)], body)  # fmt: skip
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
        c.shape([(x - 15 * u * share, y - 70 * u), (x - 19 * u * share, y - 88 * u), (x - 6 * u * share, y - 100 * u),
                 (x + 3 * u * share, y - (70 + 56 * share) * u), (x + 10 * u * share, y - 98 * u),
                 (x + 18 * u * share, y - 86 * u), (x + 14 * u * share, y - 70 * u)], colour)  # fmt: skip


def rope_coil(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(4):
        s.c.pen.ellipse(
            s.c.px([(x - size * (0.6 - i * 0.11), y - size * (0.34 - i * 0.05)), (x + size * (0.6 - i * 0.11), y + size * (0.1 - i * 0.05))]),
            outline=ink(BRIGHT[i % 2]), width=round(size * 0.05 * s.c.zoom),
        )  # fmt: skip
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


def slate(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    c.box(x - size * 0.6, y - size * 0.85, size * 1.2, size * 0.85, "#b07c4f", 8)
    c.box(x - size * 0.53, y - size * 0.78, size * 1.06, size * 0.7, "#2f3f4a", 3)
    c.words(x, y - size * 0.44, "a  ă  â", size * 0.26, "#f6f3e6")
    for i in range(3):
        c.box(x - size * 0.5 + i * size * 0.28, y + size * 0.04, size * 0.22, size * 0.05, "#fffdf8", 4)


def pencil_box(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    for i in range(6):
        dx = (i - 2.5) * size * 0.09
        c.box(x + dx - size * 0.03, y - size * (0.8 + 0.08 * (i % 3)), size * 0.06, size * 0.6, BRIGHT[i], 2)
        c.shape([(x + dx - size * 0.03, y - size * (0.8 + 0.08 * (i % 3))), (x + dx + size * 0.03, y - size * (0.8 + 0.08 * (i % 3))),
                 (x + dx, y - size * (0.88 + 0.08 * (i % 3)))], "#f2d3a8")  # fmt: skip
    c.box(x - size * 0.32, y - size * 0.5, size * 0.64, size * 0.5, s.p.accent, 12)
    c.box(x - size * 0.32, y - size * 0.36, size * 0.64, size * 0.08, light(s.p.accent, 0.5))


def ruler(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    c.shape(
        [
            (x - size * 0.7, y),
            (x + size * 0.65, y - size * 0.25),
            (x + size * 0.69, y - size * 0.1),
            (x - size * 0.66, y + size * 0.15),
        ],
        "#f2c14e",
    )
    for i in range(14):
        px, py = x - size * 0.64 + i * size * 0.096, y - size * 0.005 - i * size * 0.0178
        c.stroke([(px, py), (px + 2, py + size * (0.07 if i % 5 == 0 else 0.045))], "#6a5530", 3)


def leaf(s: Scene, x: float, y: float, size: float) -> None:
    for i, turn in enumerate((-0.5, 0.1, 0.6)):
        tip = (x + turn * size * 0.7, y - size * (0.55 - abs(turn) * 0.2))
        mid = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        s.c.shape([(x, y), (mid[0] - size * 0.16, mid[1] - size * 0.04), tip, (mid[0] + size * 0.16, mid[1] + size * 0.04)],
                  dark("#4fae62", 0.08 * i))  # fmt: skip
        s.c.stroke([(x, y), tip], "#2f7f45", 3)


def tape(s: Scene, x: float, y: float, size: float) -> None:
    s.c.ring(x, y - size * 0.28, size * 0.28, "#e8c46a", size * 0.13)
    s.c.ring(x, y - size * 0.28, size * 0.16, "#b98a4a", size * 0.03)


def sheet(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a design sheet with a pencilled bridge."""
    c, w = s.c, size * 1.3
    c.box(x - w / 2 + 6, y - size + 8, w, size, ink("#1c2340", 0.15))
    c.box(x - w / 2, y - size, w, size, "#fffdf6", 4)
    c.words(x, y - size * 0.87, "PHIẾU THIẾT KẾ", size * 0.08, "#4a5a82")
    arc = wave(x - w * 0.38, x + w * 0.38, y - size * 0.36, size * 0.3, 0.5)
    c.stroke(arc, "#59627a", 6)
    c.stroke([(x - w * 0.42, y - size * 0.36), (x + w * 0.42, y - size * 0.36)], "#59627a", 7)
    for px, py in arc[6:-5:6]:
        c.stroke([(px, py), (px, y - size * 0.36)], "#8c96a8", 3)
    for i in range(3):
        c.stroke(
            [
                (x - w * 0.4, y - size * (0.22 - 0.07 * i)),
                (x + w * (0.3 - 0.1 * i), y - size * (0.22 - 0.07 * i)),
            ],
            "#c9c2b2",
            4,
        )


def paper_bridge(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    for side in (-1, 1):
        book_stack(s, x + side * size * 1.15, y, size * 0.85)
    top = y - size * 0.72
    points = [(x + (i / 24 - 0.5) * size * 2.3, top + (size * 0.1 if i % 2 else 0)) for i in range(25)]
    for i in range(24):
        c.shape([points[i], points[i + 1], (points[i + 1][0], points[i + 1][1] + size * 0.09), (points[i][0], points[i][1] + size * 0.09)],
                "#fffdf6" if i % 2 else "#e3ddd0")  # fmt: skip
    for i in range(4):
        c.box(
            x - size * 0.42 + s.chance.uniform(-10, 10),
            top - size * 0.085 * (i + 1),
            size * 0.84,
            size * 0.08,
            BRIGHT[(i * 2) % 8],
            4,
        )


def ballot_box(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    wood = "#b97a45" if s.says("gỗ") else "#f2d9a8"
    c.box(x - size * 0.5, y - size * 0.85, size, size * 0.85, wood, 6)
    c.shape(
        [
            (x - size * 0.5, y - size * 0.82),
            (x + size * 0.5, y - size * 0.82),
            (x + size * 0.4, y - size),
            (x - size * 0.4, y - size),
        ],
        light(wood, 0.25),
    )
    c.box(x - size * 0.2, y - size * 0.93, size * 0.4, size * 0.035, "#3b2a20")
    c.shape(
        [
            (x - size * 0.13, y - size * 0.91),
            (x + size * 0.13, y - size * 0.91),
            (x + size * 0.1, y - size * 1.16),
            (x - size * 0.16, y - size * 1.13),
        ],
        "#fffdf6",
    )
    if s.says("phiếu"):
        c.words(x, y - size * 0.46, "HÒM PHIẾU", size * 0.13, "#fff3d0")
    else:
        c.star(x, y - size * 0.45, size * 0.2, "#e0875a")


def lots(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(7):
        px, py = x + s.chance.uniform(-0.6, 0.6) * size, y + s.chance.uniform(-0.12, 0.12) * size
        s.c.shape(
            [(px - 34, py), (px + 26, py - 14), (px + 34, py + 14), (px - 26, py + 26)],
            light(BRIGHT[i], 0.55),
        )
        s.c.stroke([(px - 28, py + 12), (px + 28, py + 2)], "#c9c2b2", 3)


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
                c.stroke([(bx + w * 0.23 * math.cos(a), foot - w * 0.42 + w * 0.23 * math.sin(a)),
                          (bx + w * 0.31 * math.cos(a), foot - w * 0.42 + w * 0.31 * math.sin(a))], "#f2a02e", 5)  # fmt: skip
        else:
            c.shape(
                [(bx - w * 0.3, foot - w * 0.46), (bx + w * 0.3, foot - w * 0.46), (bx, foot - w * 0.72)],
                "#a8443c",
            )
            c.box(bx - w * 0.23, foot - w * 0.46, w * 0.46, w * 0.2, "#f4e3b8")
            for k in (-0.2, -0.06, 0.06, 0.2):
                c.box(bx + (k - 0.015) * w, foot - w * 0.26, w * 0.03, w * 0.16, "#7a4b33")


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


def crate(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(3):
        bx = x + (i - 1) * size * 1.0
        books(s.c, bx - size * 0.38, y - size * 0.2, size * 0.76, size * 0.72, s.chance)
        s.c.box(
            bx - size * 0.45, y - size * 0.46, size * 0.9, size * 0.46, light(BRIGHT[(i * 3) % 8], 0.15), 10
        )
        s.c.box(bx - size * 0.2, y - size * 0.33, size * 0.4, size * 0.18, "#fffdf6", 5)


def cards(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(6):
        px = x + (i % 3 - 1) * size * 0.5
        py = y - (i // 3) * size * 0.3
        s.c.box(
            px - size * 0.21,
            py - size * 0.22,
            size * 0.42,
            size * 0.22,
            light(BRIGHT[(i * 3 + 1) % 8], 0.55),
            6,
        )
        s.c.box(px - size * 0.12, py - size * 0.13, size * 0.24, size * 0.04, BRIGHT[(i * 3 + 1) % 8], 3)


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


def _plain(draw: Callable[..., None], lift: float, share: float, *rest: object) -> Thing:
    """Turn a prop that is drawn round its centre into a thing that stands on y."""

    def thing(s: Scene, x: float, y: float, size: float) -> None:
        draw(s.c, x, y - size * lift, size * share, *rest)

    return thing


def bouquet_thing(s: Scene, x: float, y: float, size: float) -> None:
    bouquet(s.c, x, y - size * 0.25, size, s.chance)


def robot_thing(s: Scene, x: float, y: float, size: float) -> None:
    robot(s.c, x, y, size, s.chance.choice(BRIGHT))


def gifts(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(3):
        gift(
            s.c,
            x + (i - 1) * size * 0.7,
            y + (i % 2) * 14,
            size * (0.5 + 0.15 * (i % 2)),
            BRIGHT[(i * 3 + len(s.words)) % 8],
        )


def blossoms(s: Scene, x: float, y: float, size: float) -> None:
    for _ in range(9):
        flower(
            s.c,
            x + s.chance.uniform(-0.6, 0.6) * size,
            y - s.chance.uniform(0, 0.25) * size,
            size * 0.12,
            s.chance.choice(BLOSSOMS),
        )


def glue_laptop(s: Scene, x: float, y: float, size: float) -> None:
    laptop(s.c, x, y, size * 1.3, light(s.p.accent, 0.35))


def small_board(s: Scene, x: float, y: float, size: float) -> None:
    easel_board(s.c, x - size * 0.75, y - size, size * 1.5, size * 0.86, s.lesson())


THINGS: tuple[tuple[str, Thing, float], ...] = (
    ("cầu giấy gấp nếp bắc giữa hai chồng sách", paper_bridge, 1.5), ("mâm cỗ", fruit_tray, 1.25), ("đèn ông sao", lantern, 1.0), ("cá chép", fish_lantern, 1.0),
    ("chồng truyện", book_stack, 0.9), ("chồng sách", book_stack, 0.9), ("gối", cushions, 1.3), ("các-tông", carton, 1.0),
    ("chậu cây", pot_row, 0.9), ("loa", megaphone, 1.1), ("micro", microphone, 1.0), ("đuốc", torch, 1.5), ("dây nhảy", rope_coil, 1.2),
    ("quả bóng nhiều màu", balls, 0.9), ("quả bóng màu vàng", yellow_ball, 0.8), ("huy chương", medals, 0.8), ("rổ rau", vegetables, 1.1),
    ("cân đồng hồ", kitchen_scale, 1.1), ("khay inox", trays, 0.9), ("bảng con", slate, 0.9), ("hộp bút", pencil_box, 0.8),
    ("vở ô li", _plain(open_book, 0.1, 1.1), 0.9), ("cuốn sổ nhật ký", _plain(open_book, 0.15, 1.6), 1.1), ("thước", ruler, 0.8), ("chiếc lá", leaf, 0.6),
    ("thẻ từ", cards, 0.9), ("phiếu thiết kế", sheet, 1.3), ("băng dính", tape, 0.6), ("lá thăm", lots, 0.8), ("hộp giấy", ballot_box, 1.0),
    ("hòm phiếu", ballot_box, 1.3), ("nhạc cụ", instruments, 1.3), ("rổ truyện", crate, 1.0), ("lọ hoa cúc", daisies, 1.1),
    ("lọ hoa", vase, 1.1), ("hoa dại", wild_flowers, 1.1), ("bát chè", soup_bowls, 0.9), ("cúp", cup, 1.2), ("ruy băng", ribbons, 0.7),
    ("bình tưới", bottles, 1.0), ("xô nước", bucket, 0.9), ("trống trường", _plain(drum, 0.0, 1.2), 1.4), ("bó hoa", bouquet_thing, 1.2),
    ("robot", robot_thing, 1.1), ("rô-bốt", robot_thing, 1.1), ("quà", gifts, 1.0), ("máy tính", glue_laptop, 1.1), ("hoa phượng", blossoms, 0.8),
    ("cuốn sổ", _plain(open_book, 0.15, 1.3), 1.0), ("quyển sách", _plain(open_book, 0.15, 1.3), 1.0), ("bóng đá", _plain(ball, 0.3, 0.3), 0.9),
    ("cột cờ", _plain(flag, 0.0, 2.6), 1.0), ("bảng phụ", small_board, 1.0),
)  # fmt: skip
