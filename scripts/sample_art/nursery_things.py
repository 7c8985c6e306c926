"""Things of a preschool; each stands on x, y and is about `size` tall."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .props import balloons, drum
from .scene import Scene


def blocks(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a house of wooden blocks."""
    c, u = s.c, size / 100
    for i, (dx, level) in enumerate(((-45, 0), (0, 0), (45, 0), (-23, 1), (23, 1))):
        colour = BRIGHT[(i * 3 + len(s.words)) % 8]
        c.box(x + (dx - 20) * u, y - (level + 1) * 30 * u, 40 * u, 28 * u, colour, 4 * u)
        c.box(x + (dx - 15) * u, y - (level + 1) * 30 * u + 5 * u, 30 * u, 5 * u, light(colour, 0.35), 2 * u)
    c.shape([(x - 34 * u, y - 61 * u), (x + 34 * u, y - 61 * u), (x, y - 100 * u)], BRIGHT[len(s.words) % 8])


def puppets(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a rabbit and a bear to be worn on the hand."""
    c, u = s.c, size / 100
    for dx, coat, ears in ((-38, "#f7f2ea", 34), (38, "#b9825a", 10)):
        c.shape(
            [
                (x + (dx - 24) * u, y),
                (x + (dx + 24) * u, y),
                (x + (dx + 14) * u, y - 46 * u),
                (x + (dx - 14) * u, y - 46 * u),
            ],
            BRIGHT[(len(s.words) + dx // 38) % 8],
        )
        for side in (-1, 1):
            c.disc(x + (dx + side * 12) * u, y - (78 + ears * 0.6) * u, 8 * u, coat, (8 + ears * 0.6) * u)
            c.disc(x + (dx + side * 28) * u, y - 36 * u, 9 * u, coat)
        c.disc(x + dx * u, y - 64 * u, 24 * u, coat)
        for side in (-1, 1):
            c.disc(x + (dx + side * 9) * u, y - 68 * u, 3.4 * u, "#2b2b36")
        c.disc(x + dx * u, y - 58 * u, 4 * u, "#d96b6b", 3 * u)


def tooth_mugs(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a row of mugs, a toothbrush in each."""
    c, u = s.c, size / 100
    for i in range(4):
        left = x + (i - 1.5) * 62 * u
        colour = BRIGHT[(i * 3 + len(s.words)) % 8]
        c.stroke([(left - 4 * u, y - 30 * u), (left + 12 * u, y - 92 * u)], light(colour, 0.4), 6 * u)
        c.box(left + 5 * u, y - 100 * u, 18 * u, 12 * u, "#ffffff", 3 * u)
        c.box(left - 22 * u, y - 52 * u, 44 * u, 52 * u, colour, 8 * u)
        c.ring(left + 26 * u, y - 28 * u, 14 * u, colour, 6 * u)
        c.disc(left, y - 28 * u, 9 * u, ink("#ffffff", 0.8))


def shoe_shelf(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a low shelf with pairs of small shoes."""
    c, u = s.c, size / 100
    c.box(x - 90 * u, y - 96 * u, 180 * u, 96 * u, "#c98f5a", 5 * u)
    for level in range(2):
        base = y - (8 + 46 * level) * u
        c.box(x - 84 * u, base - 36 * u, 168 * u, 36 * u, "#f3dcb8", 3 * u)
        for i in range(4):
            for side in (-1, 1):
                c.disc(
                    x + ((i - 1.5) * 41 + side * 8) * u,
                    base - 8 * u,
                    8 * u,
                    BRIGHT[(i * 3 + level + len(s.words)) % 8],
                    7 * u,
                )


def soup_pot(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    for i in range(3):
        c.glow(x + (i - 1) * 22 * u, y - (104 + 10 * (i % 2)) * u, 26 * u, "#ffffff", 0.7)
    for side in (-1, 1):
        c.ring(x + side * 62 * u, y - 58 * u, 14 * u, "#8c98a8", 7 * u)
    c.box(x - 60 * u, y - 76 * u, 120 * u, 76 * u, "#b7c2ce", 16 * u)
    c.box(x - 60 * u, y - 40 * u, 120 * u, 14 * u, "#a2afbd")
    c.disc(x, y - 76 * u, 62 * u, "#cdd6df", 13 * u)
    c.disc(x, y - 76 * u, 52 * u, "#f0b35a", 9 * u)
    for dx, colour in ((-26, "#5bb05f"), (4, "#e5683f"), (28, "#5bb05f")):
        c.disc(x + dx * u, y - 77 * u, 8 * u, colour, 4 * u)


def small_chairs(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    for i in range(3):
        left, colour = x + (i - 1) * 78 * u, BRIGHT[(i * 3 + len(s.words)) % 8]
        for dx in (-22, 20):
            c.box(left + dx * u, y - 42 * u, 7 * u, 42 * u, dark(colour, 0.2), 3 * u)
        c.box(left - 26 * u, y - 50 * u, 56 * u, 13 * u, colour, 5 * u)
        c.box(left - 26 * u, y - 100 * u, 56 * u, 44 * u, colour, 12 * u)
        c.disc(left + 2 * u, y - 78 * u, 10 * u, ink("#ffffff", 0.75))


def clay_animals(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a snail, a chick and a caterpillar of clay."""
    c, u = s.c, size / 100
    c.box(x - 110 * u, y - 8 * u, 220 * u, 10 * u, "#f4efe4", 4 * u)
    c.disc(x - 70 * u, y - 34 * u, 26 * u, "#e0873f")
    c.ring(x - 70 * u, y - 34 * u, 14 * u, "#b9642a", 6 * u)
    c.stroke(
        [(x - 88 * u, y - 12 * u), (x - 38 * u, y - 12 * u), (x - 34 * u, y - 34 * u)], "#f0c08a", 11 * u
    )
    c.disc(x + 4 * u, y - 28 * u, 24 * u, "#ffd45c")
    c.disc(x + 14 * u, y - 58 * u, 15 * u, "#ffdf7f")
    c.shape([(x + 27 * u, y - 60 * u), (x + 27 * u, y - 52 * u), (x + 38 * u, y - 56 * u)], "#e5683f")
    for i in range(4):
        c.disc(x + (50 + i * 18) * u, y - (16 + 6 * (i % 2)) * u, 15 * u, ("#6fc07a", "#57a866")[i % 2])


def rice_bowls(s: Scene, x: float, y: float, size: float) -> None:
    """Draw bowls of porridge with a spoon."""
    c, u = s.c, size / 100
    for i in range(3):
        left = x + (i - 1) * 84 * u
        c.stroke([(left + 6 * u, y - 42 * u), (left + 40 * u, y - 78 * u)], "#c3ccd6", 5 * u)
        c.shape(
            [
                (left - 38 * u, y - 42 * u),
                (left + 38 * u, y - 42 * u),
                (left + 20 * u, y),
                (left - 20 * u, y),
            ],
            BRIGHT[(i * 3 + len(s.words)) % 8],
        )
        c.disc(left, y - 42 * u, 38 * u, "#fff6e6", 9 * u)
        c.disc(left - 8 * u, y - 43 * u, 8 * u, "#e5a03f", 3 * u)
        c.disc(left + 12 * u, y - 42 * u, 7 * u, "#5bb05f", 3 * u)


def seed_trays(s: Scene, x: float, y: float, size: float) -> None:
    """Draw egg boxes in which seedlings grow."""
    c, u = s.c, size / 100
    c.box(x - 110 * u, y - 30 * u, 220 * u, 30 * u, "#c9b191", 10 * u)
    for i in range(6):
        left = x + (i - 2.5) * 36 * u
        c.half(left, y - 26 * u, 15 * u, "#6b4a35", 12 * u)
        tall = (40 + 14 * ((i * 5) % 3)) * u
        c.stroke([(left, y - 30 * u), (left, y - 30 * u - tall)], "#4f9f52", 4 * u)
        for side in (-1, 1):
            c.disc(left + side * 9 * u, y - 34 * u - tall, 10 * u, "#6fc07a", 5 * u)


def toy_traffic(s: Scene, x: float, y: float, size: float) -> None:
    """Draw a toy lorry and a traffic light."""
    c, u = s.c, size / 100
    c.box(x - 92 * u, y - 62 * u, 74 * u, 46 * u, BRIGHT[len(s.words) % 8], 6 * u)
    c.box(x - 16 * u, y - 48 * u, 36 * u, 32 * u, BRIGHT[(len(s.words) + 3) % 8], 7 * u)
    c.box(x - 8 * u, y - 42 * u, 20 * u, 14 * u, "#d8f0fa", 3 * u)
    for dx in (-74, -36, 4):
        c.disc(x + dx * u, y - 12 * u, 13 * u, "#31384f")
        c.disc(x + dx * u, y - 12 * u, 5 * u, "#c3ccd6")
    c.box(x + 62 * u, y - 40 * u, 7 * u, 40 * u, "#59627a")
    c.box(x + 50 * u, y - 100 * u, 30 * u, 66 * u, "#3b4258", 8 * u)
    for i, lamp in enumerate(("#e5483f", "#ffd45c", "#57b36a")):
        c.disc(x + 65 * u, y - (88 - 20 * i) * u, 8 * u, lamp)


def paint_pots(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    for i in range(4):
        left, colour = x + (i - 1.5) * 56 * u, BRIGHT[(i * 3 + len(s.words)) % 8]
        c.box(left - 22 * u, y - 44 * u, 44 * u, 44 * u, "#fdfaf3", 6 * u)
        c.disc(left, y - 44 * u, 22 * u, colour, 7 * u)
        c.stroke([(left, y - 46 * u), (left + 16 * u, y - 96 * u)], "#d9a76a", 5 * u)
        c.disc(left, y - 16 * u, 9 * u, colour)


def balloons_thing(s: Scene, x: float, y: float, size: float) -> None:
    balloons(s.c, x, y - size * 0.75, size * 0.5, s.chance, 5)


def small_drum(s: Scene, x: float, y: float, size: float) -> None:
    drum(s.c, x, y, size)


THINGS = (
    ("khối gỗ", blocks, 1.3), ("rối tay", puppets, 1.2), ("bàn chải", tooth_mugs, 0.9),
    ("tủ giày", shoe_shelf, 1.2), ("nồi canh", soup_pot, 1.1), ("ghế nhỏ", small_chairs, 1.1),
    ("đất nặn", clay_animals, 0.9), ("bát cháo", rice_bowls, 0.9), ("khay ươm", seed_trays, 1.0),
    ("xe tải đồ chơi", toy_traffic, 1.1), ("lọ màu", paint_pots, 0.9), ("chùm bóng bay", balloons_thing, 1.2),
    ("trống nhỏ", small_drum, 1.0),
)  # fmt: skip
SPREADS = {
    "blocks": 1.5, "puppets": 1.6, "tooth_mugs": 2.6, "shoe_shelf": 1.9, "small_chairs": 2.4,
    "clay_animals": 2.4, "rice_bowls": 2.7, "seed_trays": 2.3, "toy_traffic": 2.0, "paint_pots": 2.4,
    "soup_pot": 1.5,
}  # fmt: skip
