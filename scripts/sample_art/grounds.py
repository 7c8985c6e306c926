"""Stages, tracks and rows of chairs in the yard, nobody there yet."""

from __future__ import annotations

from .canvas import dark, light
from .palettes import BRIGHT
from .places import bunting, flag, petals
from .plants import pot
from .playthings import yellow_ball
from .props import flower, medal
from .scene import Scene
from .yards import open_yard


def open_stage(s: Scene) -> None:
    """An open-air stage with a backdrop and a row of pots."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.46, smallest=340)
    blue = "#1f7fae" if s.says("phông xanh") else s.p.accent
    c.box(w * 0.15, h * 0.16, w * 0.7, h * 0.5, dark(blue, 0.25), 8)
    c.box(w * 0.165, h * 0.18, w * 0.67, h * 0.47, blue)
    for i, line in enumerate(s.banner("CHÀO MỪNG NGÀY 20 - 11")):
        c.words(w * 0.5, h * (0.3 + 0.08 * i), line, 64, "#ffe9a0")
    for i in range(5):
        flower(c, w * (0.22 + 0.14 * i), h * 0.47, 44, light(BRIGHT[(i * 3) % 8], 0.3))
    c.box(w * 0.08, h * 0.65, w * 0.84, 40, "#d9a06a", 4)
    c.box(w * 0.1, h * 0.65 + 40, w * 0.8, h * 0.1, "#8a5a3a")
    for i in range(10):
        pot(s, w * (0.14 + 0.08 * i), h * 0.84, 150)
    petals(c, s.chance, 30, y)


def track(s: Scene) -> None:
    """Lime lines on the yard, a string of pennants along it."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.48, smallest=340)
    c.fade(y + 60, h, "#dd7a56", "#b9503a")
    for i in range(6):
        c.shape(
            [
                (w * (0.455 + 0.018 * i), y + 60),
                (w * (0.459 + 0.018 * i), y + 60),
                (w * (-0.1 + 0.24 * i) + 16, h),
                (w * (-0.1 + 0.24 * i), h),
            ],
            "#fdf3e8",
        )
    for i in range(5):
        c.words(w * (0.02 + 0.24 * i), h * 0.94, str(i + 1), 70, "#fdf3e8")
    for side in (-1, 1):
        for i in range(7):
            size = 0.35 + i * 0.14
            x, foot = w / 2 + side * w * (0.07 + 0.012 * i * i + 0.03 * i), y + 70 + i * i * 11
            c.box(x - 4, foot - 190 * size, 8 * size + 2, 190 * size, "#e9e3d6")
            c.shape(
                [
                    (x, foot - 190 * size),
                    (x + side * 110 * size, foot - 168 * size),
                    (x + side * 60 * size, foot - 150 * size),
                    (x + side * 110 * size, foot - 132 * size),
                    (x, foot - 112 * size),
                ],
                BRIGHT[(i * 3) % 8],
            )
    bunting(c, 30, s.chance)


def empty_podium(s: Scene) -> None:
    """A winners' platform with ribbon and paper medals."""
    c, w, h = s.c, s.c.width, s.c.height
    open_yard(s, 0.5, smallest=340)
    bunting(c, 30, s.chance)
    for x, tall, number, colour in (
        (0.27, 240, "2", "#8fc1dd"),
        (0.73, 170, "3", "#f0b07a"),
        (0.5, 340, "1", "#f2c14e"),
    ):
        left, top = w * x - w * 0.115, h * 0.9 - tall
        c.box(left, top, w * 0.23, tall, colour, 8)
        c.box(left, top, w * 0.23, 24, light(colour, 0.5), 8)
        c.words(w * x, top + tall * 0.55, number, 110, "#ffffff")
        c.stroke([(left + 10, top + 50), (w * x, top + 86), (left + w * 0.23 - 10, top + 50)], "#e0475f", 14)
        medal(c, w * x, top - 34, 38, {"1": "#f6c23c", "2": "#c7ced8", "3": "#cf8d55"}[number])


def net(s: Scene) -> None:
    """A volleyball net across the yard."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.52, smallest=340)
    c.shape([(w * 0.1, y + 70), (w * 0.9, y + 70), (w * 1.2, h), (w * -0.2, h)], "#e0875a")
    for points in (((0.12, 80), (0.88, 80)), ((-0.1, 470), (1.1, 470)), ((0.5, 80), (0.5, 500))):
        c.stroke([(w * x, y + dy) for x, dy in points], "#fdf6ea", 9)
    for x in (0.08, 0.92):
        c.box(w * x - 10, y - 210, 20, 420, "#3f6fa8", 8)
    for i in range(29):
        c.box(w * (0.08 + 0.03 * i), y - 180, 4, 150, "#f4f1e8")
    for i in range(6):
        c.box(w * 0.08, y - 180 + i * 30, w * 0.84, 4, "#f4f1e8")
    c.box(w * 0.08, y - 190, w * 0.84, 18, "#ffffff")
    yellow_ball(s, w * 0.66, h * 0.93, 330)


def flags_yard(s: Scene) -> None:
    """The yard hung with flags, the rostrum in front."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.54, smallest=340)
    for i in range(9):
        x, top = w * (0.1 + 0.1 * i), 50 + 60 * (1 - (i / 4 - 1) ** 2)
        c.box(x - 42, top, 84, 56, "#da251d")
        c.star(x, top + 28, 17, "#ffdd33")
    c.stroke([(w * i / 20, 46 + 60 * (1 - (i / 10 - 1) ** 2)) for i in range(21)], "#8a6a4f", 4)
    flag(c, w * 0.5, y + 150, h * 0.56)
    for i in range(3):
        c.box(
            w * (0.22 + 0.04 * i),
            h * (0.87 - 0.055 * i),
            w * (0.56 - 0.08 * i),
            h * 0.06,
            dark("#d0583d", 0.1 * (2 - i)),
            4,
        )
    c.shape(
        [(w * 0.44, h * 0.6), (w * 0.56, h * 0.6), (w * 0.545, h * 0.77), (w * 0.455, h * 0.77)], "#8a5a3a"
    )
    c.star(w * 0.5, h * 0.68, 36, "#ffdd33")
    for i in range(8):
        pot(s, w * (0.14 + 0.1 * i), h * 0.99, 130)


def chair_rows(s: Scene) -> None:
    """Rows of empty chairs before the flag, pennants above."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.52, smallest=340)
    flag(c, w * 0.5, y + 90, h * 0.5)
    bunting(c, 24, s.chance)
    for line in range(4):
        size, foot = 0.75 + 0.3 * line, y + 160 + line * 118
        for i in range(12):
            _chair(
                s,
                w / 2 + (i - 5.5) * 112 * size + (70 if i > 5 else -70) * size,
                foot,
                size,
                "#e0524a" if i < 6 else "#3f86c8",
            )


def _chair(s: Scene, x: float, y: float, size: float, colour: str) -> None:
    s.c.box(x - 30 * size, y - 104 * size, 60 * size, 56 * size, colour, 12 * size)
    s.c.box(x - 18 * size, y - 92 * size, 36 * size, 8 * size, dark(colour, 0.25), 4 * size)
    s.c.box(x - 34 * size, y - 52 * size, 68 * size, 16 * size, dark(colour, 0.15), 6 * size)
    for dx in (-28, 20):
        s.c.box(x + dx * size, y - 38 * size, 8 * size, 38 * size, dark(colour, 0.3))
