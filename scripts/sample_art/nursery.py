"""What preschool scenes share: a low house of many colours, small children without scarves."""

from __future__ import annotations

from .canvas import ink, light
from .palettes import BRIGHT
from .people import Look, adult_look, person, pupil_look
from .places import bush, cloud, open_air
from .scene import Scene

NAME = "TRƯỜNG MẦM NON MÂY HỒNG"
BANNERS = (
    ("20/11", ("CHÀO MỪNG NGÀY 20 - 11",)),
    ("hội khỏe", ("BÉ KHỎE - BÉ VUI",)),
    ("22/12", ("CHÁU YÊU CHÚ BỘ ĐỘI",)),
    ("bộ đội", ("CHÁU YÊU CHÚ BỘ ĐỘI",)),
    ("chợ quê", ("PHIÊN CHỢ QUÊ CỦA BÉ",)),
)


def child(s: Scene) -> Look:
    """Return a small child in a shirt of a bright colour."""
    return pupil_look(s.chance, s.chance.choice(BRIGHT), scarf=False)


def teacher(s: Scene) -> Look:
    return adult_look(s.chance, "woman")


def sign(s: Scene, fallback: str) -> list[str]:
    return next((list(lines) for word, lines in BANNERS if word in s.words), [fallback])


def house(s: Scene, x: float, base: float, width: float, name: bool = False) -> None:
    """Draw the house: five bays of five colours under gables, clouds painted on the walls."""
    c, bay, height = s.c, width / 5, width * 0.19
    for i in range(5):
        left = x + i * bay
        wall = light(BRIGHT[(i * 3 + 1) % 8], 0.45)
        c.box(left, base - height, bay, height, wall)
        c.shape(
            [
                (left - 6, base - height),
                (left + bay + 6, base - height),
                (left + bay / 2, base - height - bay * 0.34),
            ],
            BRIGHT[(i * 3 + 1) % 8],
        )
        c.disc(left + bay / 2, base - height - bay * 0.11, bay * 0.075, "#fffaf0")
        for dx in (0.12, 0.54):
            c.box(left + bay * dx, base - height * 0.74, bay * 0.34, height * 0.42, "#fffaf0", 8)
            c.box(left + bay * (dx + 0.03), base - height * 0.7, bay * 0.28, height * 0.34, "#a9d6e6", 6)
        cloud(c, left + bay / 2, base - height * 0.14, bay / 330)
    c.box(x + bay * 2.34, base - height * 0.5, bay * 0.32, height * 0.5, "#8a5a3a", 10)
    if name:
        c.box(x + bay * 1.1, base - height * 0.97, bay * 2.8, height * 0.17, "#c2487b", 10)
        c.words(x + bay * 2.5, base - height * 0.885, NAME, bay * 0.155, "#fff7df")


def yard(s: Scene, horizon: float = 0.5, name: bool = False) -> float:
    """Paint sky, house and bushes; return the horizon."""
    y = open_air(s.c, s.p, s.chance, horizon)
    wide = s.c.width * s.chance.uniform(0.74, 0.9)
    house(s, s.chance.uniform(0.05, 0.95) * (s.c.width - wide), y + 16, wide, name)
    for x in (s.chance.uniform(0, 0.06), s.chance.uniform(0.94, 1)):
        bush(s.c, s.c.width * x, y + 40, 120, s.p, s.chance)
    return y


def children(s: Scene, foot: float, count: int, height: float, pose: str = "", back: bool = False) -> None:
    """Draw a line of children over the whole width."""
    w = s.c.width
    for i in range(count):
        person(
            s.c,
            w * (i + 0.5) / count + s.chance.uniform(-0.1, 0.1) * w / count,
            foot + s.chance.uniform(-0.05, 0.05) * height,
            height * s.chance.uniform(0.93, 1.06),
            child(s),
            pose or s.chance.choice(("stand", "cheer", "wave", "hold")),
            back,
        )


def slide(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.disc(x, y, 90 * u, ink("#1c2340", 0.13), 9 * u)
    for dx in (-46, -20):
        c.box(x + dx * u, y - 84 * u, 7 * u, 84 * u, "#3d8bc4", 3 * u)
    for i in range(5):
        c.box(x - 46 * u, y - (14 + 15 * i) * u, 30 * u, 5 * u, "#ffd45c", 2 * u)
    c.shape([(x - 54 * u, y - 100 * u), (x - 6 * u, y - 100 * u), (x - 30 * u, y - 128 * u)], "#e5483f")
    c.box(x - 46 * u, y - 88 * u, 36 * u, 7 * u, "#57b36a")
    c.shape(
        [(x - 14 * u, y - 88 * u), (x + 4 * u, y - 88 * u), (x + 84 * u, y - 4 * u), (x + 62 * u, y - 4 * u)],
        "#f2a93b",
    )
    c.stroke([(x - 2 * u, y - 92 * u), (x + 84 * u, y - 6 * u)], "#d9822b", 6 * u)


def sitting(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a child on the floor, seen from behind."""
    look, u = child(s), size / 60
    s.c.disc(x, y - 2 * u, 27 * u, look.low, 11 * u)
    s.c.box(x - 18 * u, y - 36 * u, 36 * u, 34 * u, look.top, 13 * u)
    if look.long_hair:
        for side in (-1, 1):
            s.c.disc(x + side * 15 * u, y - 42 * u, 5 * u, look.hair, 9 * u)
    s.c.disc(x, y - 47 * u, 15 * u, look.hair)
