"""Things for writing, reading and choosing; each stands on x, y and is about `size` tall."""

from __future__ import annotations

from .canvas import ink, light, wave
from .palettes import BRIGHT
from .props import (
    books,
    easel_board,
)
from .scene import Scene


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
        c.shape(
            [
                (x + dx - size * 0.03, y - size * (0.8 + 0.08 * (i % 3))),
                (x + dx + size * 0.03, y - size * (0.8 + 0.08 * (i % 3))),
                (x + dx, y - size * (0.88 + 0.08 * (i % 3))),
            ],
            "#f2d3a8",
        )
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
        c.shape(
            [
                points[i],
                points[i + 1],
                (points[i + 1][0], points[i + 1][1] + size * 0.09),
                (points[i][0], points[i][1] + size * 0.09),
            ],
            "#fffdf6" if i % 2 else "#e3ddd0",
        )
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


def small_board(s: Scene, x: float, y: float, size: float) -> None:
    easel_board(s.c, x - size * 0.75, y - size, size * 1.5, size * 0.86, s.lesson())
