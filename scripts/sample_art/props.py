"""Single things: lanterns, drums, books, balls, flowers, robots, umbrellas."""

from __future__ import annotations

import math
from random import Random

from .canvas import Canvas, Colour, dark, ink, light
from .palettes import BRIGHT


def star_lantern(c: Canvas, x: float, y: float, r: float, colour: str | Colour, string: float = 0) -> None:
    if string:
        c.stroke([(x, y - r - string), (x, y - r)], "#e9d9a8", 3)
    c.glow(x, y, r * 2.1, "#ffd76a", 0.6)
    c.ring(x, y, r, "#ffdf7e", max(3, r * 0.06))
    c.star(x, y, r, colour)
    c.star(x, y, r * 0.72, light(colour, 0.35))
    c.disc(x, y, r * 0.2, "#fff3b0")
    for side in (-1, 0, 1):
        c.stroke([(x + side * r * 0.15, y + r * 0.85), (x + side * r * 0.2, y + r * 1.45)], "#ffd54a", 3)


def round_lantern(c: Canvas, x: float, y: float, r: float, colour: str | Colour, string: float = 0) -> None:
    if string:
        c.stroke([(x, y - r - string), (x, y - r)], "#e9d9a8", 3)
    c.glow(x, y, r * 2, "#ffbf5a", 0.5)
    c.disc(x, y, r, colour, r * 0.86)
    c.disc(x, y, r * 0.62, light(colour, 0.22), r * 0.86)
    c.disc(x, y, r * 0.24, light(colour, 0.45), r * 0.86)
    for dy in (-0.92, 0.72):
        c.box(x - r * 0.35, y + dy * r, r * 0.7, r * 0.2, "#f4c84f", 4)
    c.stroke([(x, y + r * 0.9), (x, y + r * 1.6)], "#f4c84f", 5)


def drum(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw the school drum on its stand; y is the ground."""
    r = size / 2
    for side in (-1, 1):
        c.stroke([(x - side * r * 0.5, y - r * 0.6), (x + side * r * 0.8, y)], "#6f4429", size * 0.06)
    cy = y - r * 1.25
    c.disc(x + r * 0.55, cy, r * 0.5, dark("#b3261e", 0.25), r)
    c.box(x - r * 0.55, cy - r, r * 1.1, r * 2, "#c8322b", r * 0.2)
    c.box(x - r * 0.55, cy - r, r * 1.1, r * 0.35, "#dd4a3f", r * 0.2)
    c.disc(x - r * 0.5, cy, r * 0.62, "#8d201b", r * 1.02)
    c.disc(x - r * 0.52, cy, r * 0.53, "#f6e2bb", r * 0.9)
    c.disc(x - r * 0.52, cy, r * 0.2, "#ecca8c", r * 0.34)


def balloons(c: Canvas, x: float, y: float, size: float, chance: Random, count: int = 6) -> None:
    for _ in range(count):
        bx, by = x + chance.uniform(-1, 1) * size, y + chance.uniform(-0.9, 0.5) * size
        c.stroke([(bx, by), (x, y + size * 1.5)], "#cfd6dd", 2)
    for _ in range(count):
        bx, by = x + chance.uniform(-1, 1) * size, y + chance.uniform(-0.9, 0.5) * size
        colour = chance.choice(BRIGHT)
        c.disc(bx, by, size * 0.3, colour, size * 0.37)
        c.disc(bx - size * 0.1, by - size * 0.13, size * 0.07, ink("#ffffff", 0.6), size * 0.1)


def bouquet(
    c: Canvas, x: float, y: float, size: float, chance: Random, wrap: str | Colour = "#fbe4ec"
) -> None:
    """Draw a wrapped bouquet; x, y is where the hand holds it."""
    u = size / 100
    for _ in range(9):
        angle = math.radians(chance.uniform(-160, -20))
        tip = (x + 62 * u * math.cos(angle), y - 45 * u + 50 * u * math.sin(angle))
        c.stroke([(x, y - 30 * u), tip], "#4c9a63", 7 * u)
    for dx, dy in ((-30, -62), (0, -82), (30, -62), (-14, -58), (15, -56), (-40, -44), (40, -44), (0, -48)):
        flower(c, x + dx * u, y + dy * u, 19 * u, chance.choice(BRIGHT))
    c.shape(
        [
            (x - 50 * u, y - 40 * u),
            (x + 50 * u, y - 40 * u),
            (x + 12 * u, y + 26 * u),
            (x - 12 * u, y + 26 * u),
        ],
        wrap,
    )
    c.shape([(x, y - 34 * u), (x + 50 * u, y - 40 * u), (x + 12 * u, y + 26 * u)], dark(wrap, 0.1))
    c.box(x - 15 * u, y - 4 * u, 30 * u, 9 * u, "#e0475f", 3 * u)


def flower(c: Canvas, x: float, y: float, r: float, colour: str | Colour) -> None:
    for i in range(6):
        angle = math.radians(60 * i)
        c.disc(
            x + r * 0.55 * math.cos(angle),
            y + r * 0.55 * math.sin(angle),
            r * 0.5,
            dark(colour, 0.04 * (i % 2)),
        )
    c.disc(x, y, r * 0.36, "#ffe08a")


def books(c: Canvas, x: float, y: float, width: float, height: float, chance: Random) -> None:
    """Stand a row of books on y."""
    left = x
    while left < x + width - 10:
        thick = min(chance.uniform(0.12, 0.26) * height, x + width - left)
        tall = height * chance.uniform(0.68, 0.98)
        colour = chance.choice(BRIGHT)
        c.box(left, y - tall, thick - 2, tall, colour, 3)
        c.box(left, y - tall * 0.82, thick - 2, tall * 0.1, light(colour, 0.6))
        left += thick


def open_book(c: Canvas, x: float, y: float, w: float, cover: str | Colour = "#3f86b8") -> None:
    c.shape(
        [
            (x - w / 2, y - w * 0.3),
            (x, y - w * 0.22),
            (x + w / 2, y - w * 0.3),
            (x + w / 2, y),
            (x, y + w * 0.09),
            (x - w / 2, y),
        ],
        cover,
    )
    for side in (-1, 1):
        c.shape(
            [
                (x, y - w * 0.23),
                (x + side * w * 0.46, y - w * 0.32),
                (x + side * w * 0.46, y - w * 0.04),
                (x, y + w * 0.05),
            ],
            light("#f4ead2", 0.5 if side > 0 else 0.1),
        )
        for i in range(4):
            dy = -w * 0.22 + i * w * 0.055
            c.stroke(
                [(x + side * w * 0.07, y + dy), (x + side * w * 0.38, y + dy - w * 0.045)], "#c9bfa8", 2.5
            )


def bookcase(
    c: Canvas, x: float, y: float, w: float, h: float, chance: Random, wood: str | Colour = "#9c6a43"
) -> None:
    c.box(x, y - h, w, h, wood, 8)
    rows = max(2, round(h / 130))
    step = (h - 16) / rows
    for i in range(rows):
        base = y - h + 12 + step * (i + 1) - 10
        c.box(x + 12, base - step + 14, w - 24, step - 12, dark(wood, 0.35))
        books(c, x + 16, base, w - 32 - chance.uniform(0, 40), step - 18, chance)


def robot(c: Canvas, x: float, y: float, size: float, colour: str | Colour) -> None:
    """Draw a small teaching robot on wheels; y is the ground."""
    u = size / 100
    for dx in (-26, 26):
        c.disc(x + dx * u, y - 12 * u, 13 * u, "#39415a")
        c.disc(x + dx * u, y - 12 * u, 5 * u, "#cfd6e4")
    c.box(x - 34 * u, y - 58 * u, 68 * u, 42 * u, colour, 12 * u)
    c.box(x - 20 * u, y - 48 * u, 40 * u, 20 * u, "#e9f4fb", 6 * u)
    for i, dot in enumerate(BRIGHT[:3]):
        c.disc(x + (i - 1) * 12 * u, y - 38 * u, 4 * u, dot)
    c.box(x - 24 * u, y - 94 * u, 48 * u, 32 * u, light(colour, 0.35), 10 * u)
    c.box(x - 18 * u, y - 86 * u, 36 * u, 15 * u, "#2d3550", 7 * u)
    for side in (-1, 1):
        c.disc(x + side * 9 * u, y - 78.5 * u, 4.5 * u, "#6be0e8")
        c.stroke(
            [(x + side * 34 * u, y - 50 * u), (x + side * 48 * u, y - 60 * u)], dark(colour, 0.15), 7 * u
        )
    c.stroke([(x, y - 94 * u), (x, y - 106 * u)], "#7d879c", 3 * u)
    c.disc(x, y - 108 * u, 5 * u, "#ef5b5b")


def umbrella(c: Canvas, x: float, y: float, r: float, colour: str | Colour) -> None:
    """Draw an open umbrella whose handle ends at x, y."""
    c.stroke([(x, y), (x, y - r * 1.6)], "#5b5f70", 6)
    top = y - r * 1.1
    c.half(x, top, r, colour, r * 0.72)
    c.half(x, top, r * 0.45, light(colour, 0.25), r * 0.72)
    for i in range(4):
        c.half(x - r * 0.75 + i * r * 0.5, top + 2, r * 0.25, dark(colour, 0.2), r * 0.1)
    c.disc(x, top - r * 0.74, 6, "#5b5f70")


def ball(c: Canvas, x: float, y: float, r: float) -> None:
    c.disc(x, y + r, r * 1.1, ink("#1c2340", 0.18), r * 0.25)
    c.disc(x, y, r, "#ffffff")
    c.disc(x, y, r * 0.34, "#2d3550")
    for i in range(5):
        angle = math.radians(72 * i - 90)
        c.disc(x + r * 0.76 * math.cos(angle), y + r * 0.76 * math.sin(angle), r * 0.18, "#2d3550")


def gift(
    c: Canvas, x: float, y: float, size: float, colour: str | Colour, ribbon: str | Colour = "#fff1c2"
) -> None:
    c.box(x - size / 2, y - size * 0.75, size, size * 0.75, colour, 6)
    c.box(x - size * 0.55, y - size * 0.9, size * 1.1, size * 0.2, dark(colour, 0.12), 5)
    c.box(x - size * 0.08, y - size * 0.9, size * 0.16, size * 0.9, ribbon)
    for side in (-1, 1):
        c.disc(x + side * size * 0.14, y - size * 0.98, size * 0.15, ribbon, size * 0.09)


def heart(c: Canvas, x: float, y: float, r: float, colour: str | Colour) -> None:
    for side in (-1, 1):
        c.disc(x + side * r * 0.48, y - r * 0.3, r * 0.55, colour)
    c.shape([(x - r * 0.97, y - r * 0.08), (x + r * 0.97, y - r * 0.08), (x, y + r)], colour)


def easel_board(
    c: Canvas, x: float, y: float, w: float, h: float, lines: list[str], green: bool = True
) -> None:
    """Hang a blackboard (or white screen) with chalk lines; x, y is its upper left corner."""
    frame, face, chalk = ("#b07c4f", "#2f6b56", "#f6f3e6") if green else ("#55607a", "#fdfefe", "#2b4a7d")
    c.box(x - 14, y - 14, w + 28, h + 28, frame, 8)
    c.box(x, y, w, h, face, 3)
    for i, line in enumerate(lines):
        size = min(h / (len(lines) * 2.1), w / (max(8, len(line)) * 0.66))
        c.words(
            x + w / 2,
            y + h * (i + 0.6) / (len(lines) + 0.2),
            line,
            size,
            chalk if i else dark("#ffd76a", 0 if green else 0.5),
        )


def medal(c: Canvas, x: float, y: float, r: float, colour: str | Colour = "#f6c23c") -> None:
    c.shape(
        [
            (x - r * 0.6, y - r * 2.4),
            (x - r * 0.1, y - r * 2.4),
            (x + r * 0.35, y - r * 0.6),
            (x - r * 0.1, y - r * 0.6),
        ],
        "#da3b3b",
    )
    c.shape(
        [
            (x + r * 0.6, y - r * 2.4),
            (x + r * 0.1, y - r * 2.4),
            (x - r * 0.35, y - r * 0.6),
            (x + r * 0.1, y - r * 0.6),
        ],
        "#f07a6a",
    )
    c.disc(x, y, r, dark(colour, 0.15))
    c.disc(x, y, r * 0.8, colour)
    c.star(x, y, r * 0.5, "#fff4c4")


def laptop(c: Canvas, x: float, y: float, w: float, screen: str | Colour = "#8fd0e8") -> None:
    c.box(x - w / 2, y - w * 0.62, w, w * 0.6, "#3b445c", 8)
    c.box(x - w * 0.45, y - w * 0.57, w * 0.9, w * 0.5, screen, 4)
    c.box(x - w * 0.36, y - w * 0.48, w * 0.34, w * 0.2, light(screen, 0.5), 4)
    for i in range(3):
        c.box(x + w * 0.04, y - w * (0.48 - i * 0.1), w * 0.3, w * 0.04, light(screen, 0.6), 2)
    c.box(x - w * 0.6, y - w * 0.03, w * 1.2, w * 0.07, "#aab4c8", 5)
