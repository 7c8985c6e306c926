"""What stands behind people: sky, hills, phoenix trees, the school house, rooms, stages."""

from __future__ import annotations

from random import Random

from .canvas import Canvas, Colour, dark, ink, light, mix, wave
from .palettes import BRIGHT, Palette

BLOSSOMS = ("#e8402f", "#f25c3a", "#d92f35", "#ff7a4d")


def open_air(c: Canvas, p: Palette, chance: Random, horizon: float = 0.62) -> float:
    """Paint sky, sun, clouds, hills and ground; return the y of the horizon."""
    ground = c.height * horizon
    c.fade(0, ground + 2, p.top, p.low)
    sun = c.width * chance.choice((0.16, 0.3, 0.72, 0.86))
    c.glow(sun, ground * 0.3, 230, "#fff6d0", 0.7)
    c.disc(sun, ground * 0.3, 58, "#fff3c4")
    for _ in range(4):
        cloud(c, chance.uniform(0, c.width), ground * chance.uniform(0.1, 0.55), chance.uniform(0.6, 1.3))
    hills(c, p, chance, ground)
    c.fade(ground, c.height - ground, light(p.ground, 0.15), dark(p.ground, 0.08))
    return ground


def cloud(c: Canvas, x: float, y: float, size: float) -> None:
    white = ink("#ffffff", 0.75)
    for dx, dy, r in ((-70, 0, 38), (-25, -22, 50), (35, -10, 46), (80, 4, 32)):
        c.half(x + dx * size, y + 20 * size, r * size * 1.2, white, (r - dy) * size)


def hills(c: Canvas, p: Palette, chance: Random, ground: float) -> None:
    for layer, height in ((0.5, 120), (0.0, 70)):
        colour = mix(p.far, p.low, layer)
        phase = chance.uniform(0, 6)
        line = wave(0, c.width, ground - height, height * 0.45, chance.uniform(1.2, 2.4), phase)
        c.shape([(0, ground + 2), *line, (c.width, ground + 2)], colour)


def night_sky(c: Canvas, p: Palette, chance: Random, horizon: float = 0.68) -> float:
    """Paint a night with stars and a full moon; return the y of the horizon."""
    ground = c.height * horizon
    c.fade(0, ground + 2, p.top, p.low)
    for _ in range(90):
        c.disc(
            chance.uniform(0, c.width),
            chance.uniform(0, ground * 0.8),
            chance.uniform(1, 3),
            ink("#ffffff", 0.7),
        )
    moon = c.width * chance.choice((0.2, 0.5, 0.78))
    c.glow(moon, ground * 0.32, 330, "#fff2b8", 0.8)
    c.disc(moon, ground * 0.32, 128, "#fff4c9")
    for dx, dy, r in ((-40, -30, 24), (36, 20, 32), (-18, 52, 16)):
        c.disc(moon + dx, ground * 0.32 + dy, r, "#f6e3a4")
    hills(c, p, chance, ground)
    c.fade(ground, c.height - ground, p.ground, dark(p.ground, 0.4))
    return ground


def phoenix(
    c: Canvas, x: float, base: float, size: float, p: Palette, chance: Random, bloom: float = 1.0
) -> None:
    """Draw a hoa phượng tree: wide flat crown, red clusters; size is its height."""
    u = size / 100
    bark = "#7a5140"
    c.disc(x, base, 30 * u, ink("#1c2340", 0.15), 4 * u)
    c.shape(
        [(x - 5 * u, base), (x + 5 * u, base), (x + 3 * u, base - 50 * u), (x - 3 * u, base - 50 * u)], bark
    )
    for dx, dy in ((-28, -72), (26, -74), (-8, -82), (12, -80)):
        c.stroke(
            [(x, base - 42 * u), (x + dx * 0.5 * u, base - 58 * u), (x + dx * u, base + dy * u)],
            bark,
            3.2 * u,
        )
    crown = [
        (-40, -70, 24),
        (38, -72, 24),
        (-18, -82, 28),
        (18, -84, 28),
        (0, -90, 24),
        (-52, -63, 14),
        (52, -64, 14),
    ]
    for dx, dy, r in crown:
        c.disc(x + dx * u, base + dy * u, r * u, dark(p.leaf, 0.12), r * 0.62 * u)
    for dx, dy, r in crown:
        c.disc(x + dx * u, base + (dy - 3) * u, r * 0.9 * u, p.leaf, r * 0.5 * u)
    for _ in range(round(85 * bloom)):
        dx, dy, r = chance.choice(crown)
        cx, cy = (
            x + (dx + chance.uniform(-r, r) * 0.85) * u,
            base + (dy - 4 + chance.uniform(-r, r) * 0.45) * u,
        )
        c.disc(cx, cy, chance.uniform(1.6, 3.8) * u, chance.choice(BLOSSOMS), chance.uniform(1.4, 2.8) * u)


def petals(c: Canvas, chance: Random, count: int, top: float) -> None:
    for _ in range(count):
        x, y = chance.uniform(0, c.width), chance.uniform(top, c.height)
        c.disc(x, y, chance.uniform(4, 9), chance.choice(BLOSSOMS), chance.uniform(2, 4))


def bush(c: Canvas, x: float, y: float, size: float, p: Palette, chance: Random) -> None:
    for dx in (-0.6, 0.0, 0.6):
        c.half(
            x + dx * size,
            y,
            size * 0.6,
            dark(p.leaf, 0.05 + abs(dx) * 0.15),
            size * chance.uniform(0.6, 0.85),
        )
    for _ in range(6):
        c.disc(
            x + chance.uniform(-0.9, 0.9) * size,
            y - chance.uniform(0.1, 0.5) * size,
            size * 0.08,
            chance.choice(BRIGHT),
        )


def school(
    c: Canvas, x: float, base: float, width: float, p: Palette, floors: int = 2, name: bool = False
) -> None:
    """Draw the school house with its middle porch; x is the left end, base the ground."""
    storey, bays = width * 0.105, 10
    top = base - storey * floors
    c.box(x, top, width, storey * floors, p.wall)
    c.shape(
        [
            (x - 14, top),
            (x + width + 14, top),
            (x + width - 24, top - storey * 0.5),
            (x + 24, top - storey * 0.5),
        ],
        p.roof,
    )
    c.shape(
        [
            (x + 24, top - storey * 0.5),
            (x + width - 24, top - storey * 0.5),
            (x + width - 5, top - storey * 0.12),
            (x + 5, top - storey * 0.12),
        ],
        light(p.roof, 0.1),
    )
    for floor in range(floors):
        _storey(c, x, top + floor * storey, width, storey, bays, p)
    _porch(c, x + width / 2, base, width * 0.24, storey * (floors + 0.35), p, name)


def _storey(c: Canvas, x: float, y: float, width: float, storey: float, bays: int, p: Palette) -> None:
    step = width / bays
    for bay in range(bays):
        left = x + bay * step + step * 0.22
        c.box(left, y + storey * 0.22, step * 0.56, storey * 0.55, dark("#7db4cf", 0.1), step * 0.05)
        c.box(left + step * 0.06, y + storey * 0.27, step * 0.2, storey * 0.45, "#a9d6e6")
        c.box(left + step * 0.3, y + storey * 0.27, step * 0.2, storey * 0.45, "#92c6db")
        c.box(x + bay * step - step * 0.05, y + 4, step * 0.1, storey - 4, p.trim)
    c.box(x, y + storey * 0.8, width, storey * 0.05, p.trim)
    c.box(x, y + storey * 0.94, width, storey * 0.07, dark(p.wall, 0.12))


def _porch(c: Canvas, x: float, base: float, width: float, height: float, p: Palette, name: bool) -> None:
    top = base - height
    c.box(x - width / 2, top, width, height, light(p.wall, 0.35))
    c.shape([(x - width * 0.58, top), (x + width * 0.58, top), (x, top - width * 0.3)], p.roof)
    c.shape([(x - width * 0.44, top - 4), (x + width * 0.44, top - 4), (x, top - width * 0.24)], p.trim)
    c.disc(x, top - width * 0.09, width * 0.065, p.accent)
    c.disc(x, top - width * 0.09, width * 0.048, "#ffffff")
    c.box(x - width * 0.46, top + height * 0.13, width * 0.92, height * 0.13, p.roof, 4)
    if name:
        c.words(x, top + height * 0.195, "TRƯỜNG TIỂU HỌC HOA PHƯỢNG", width * 0.054, "#fff7df")
    for side in (-0.38, -0.13, 0.13, 0.38):
        c.box(x + side * width - width * 0.03, top + height * 0.3, width * 0.06, height * 0.7, p.trim, 3)
    c.box(x - width * 0.1, base - height * 0.36, width * 0.2, height * 0.36, dark(p.roof, 0.3), 5)


def flag(c: Canvas, x: float, base: float, height: float) -> None:
    """Draw a pole flying the national flag."""
    c.box(x - 4, base - height, 8, height, "#d8dee4", 4)
    c.disc(x, base - height, 8, "#f2c14e")
    w = height * 0.36
    upper = wave(x + 4, x + w, base - height * 0.97, 5, 1)
    lower = wave(x + 4, x + w, base - height * 0.97 + w * 0.66, 5, 1)
    c.shape([*upper, *reversed(lower)], "#da251d")
    c.star(x + w / 2 + 2, base - height * 0.97 + w * 0.33, w * 0.19, "#ffdd33")
    c.box(x - 30, base - 14, 60, 14, "#c9c3b8", 4)


def bunting(c: Canvas, y: float, chance: Random, sag: float = 50) -> None:
    """Hang a line of coloured pennants over the whole width."""
    points = [(c.width * i / 24, y + sag * (1 - (i / 12 - 1) ** 2)) for i in range(25)]
    c.stroke(points, "#f5efe2", 3)
    start = chance.randrange(len(BRIGHT))
    for i, (x, top) in enumerate(points[1:-1]):
        c.shape([(x - 20, top), (x + 20, top), (x, top + 42)], BRIGHT[(start + i) % len(BRIGHT)])


def banner(
    c: Canvas, x: float, y: float, width: float, lines: list[str], colour: str | Colour = "#c8202f"
) -> None:
    """Hang a banner centred on x with yellow and white lettering."""
    height = 34 + 56 * len(lines)
    c.box(x - width / 2 + 6, y + 8, width, height, ink("#1c2340", 0.2), 10)
    c.box(x - width / 2, y, width, height, colour, 10)
    c.box(x - width / 2 + 8, y + 8, width - 16, height - 16, ink("#ffffff", 0.1), 6)
    for i, line in enumerate(lines):
        size = min(40.0, width / (len(line) * 0.68))
        c.words(x, y + 46 + 56 * i, line, size, "#ffe27a" if i == 0 else "#ffffff")


def room(c: Canvas, p: Palette, floor: float = 0.72, windows: int = 0) -> float:
    """Paint wall, skirting and floor; return the y where they meet."""
    y = c.height * floor
    c.fade(0, y, p.top, p.low)
    c.box(0, y - 90, c.width, 90, p.far)
    c.box(0, y - 96, c.width, 10, p.trim)
    c.fade(y, c.height - y, light(p.ground, 0.1), dark(p.ground, 0.15))
    for i in range(9):
        x = c.width * i / 8
        c.stroke(
            [(c.width / 2 + (x - c.width / 2) * 0.8, y), (c.width / 2 + (x - c.width / 2) * 1.7, c.height)],
            dark(p.ground, 0.12),
            2,
        )
    for i in range(windows):
        window(c, c.width * (i + 0.5) / windows - 105, y * 0.16, 210, y * 0.5, p)
    return y


def window(c: Canvas, x: float, y: float, w: float, h: float, p: Palette) -> None:
    c.box(x - 10, y - 10, w + 20, h + 20, p.trim, 6)
    c.box(x, y, w, h, "#bfe6f5")
    c.half(x + w * 0.29, y + h, w * 0.28, p.leaf, h * 0.3)
    c.half(x + w * 0.7, y + h, w * 0.29, light(p.leaf, 0.2), h * 0.4)
    c.box(x - 10, y + h, w + 20, 14, p.trim, 4)
    for dx in (0.2, 0.36, 0.6, 0.8):
        c.disc(x + w * dx, y + h * (0.92 - dx * 0.15), 7, BLOSSOMS[0])
    c.box(x + w / 2 - 4, y, 8, h, p.trim)
    c.box(x, y + h * 0.4, w, 7, p.trim)
    c.shape([(x - 18, y - 14), (x + w * 0.22, y - 14), (x - 2, y + h)], ink(p.accent, 0.55))
    c.shape([(x + w + 18, y - 14), (x + w * 0.78, y - 14), (x + w + 2, y + h)], ink(p.accent, 0.55))


def stage(c: Canvas, p: Palette) -> float:
    """Paint a stage with curtains and lights; return the y of the boards' middle."""
    y = c.height * 0.7
    c.fade(0, c.height, p.low, p.top)
    for i in range(3):
        x = c.width * (0.2 + 0.3 * i)
        c.shape([(x - 20, 0), (x + 20, 0), (x + 230, y + 40), (x - 230, y + 40)], ink("#fff3c4", 0.1))
    c.fade(y, c.height * 0.14, light(p.ground, 0.25), p.ground)
    c.fade(y + c.height * 0.14, c.height * 0.16, dark(p.ground, 0.3), dark(p.ground, 0.6))
    for i in range(7):
        for left in (i * 34 - 20, c.width - i * 34 - 14):
            c.box(left, -20, 36, y + 70 - i * 26, mix(p.wall, p.roof, (i % 2) * 0.55), 16)
    for i in range(9):
        c.disc(c.width * (i + 0.5) / 9, 0, c.width / 15, mix(p.wall, p.roof, (i % 2) * 0.5), 80)
    return y + c.height * 0.08
