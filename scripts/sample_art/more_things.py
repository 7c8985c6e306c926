"""More things: for soldiers' day, the post box, the writing desk."""

from __future__ import annotations

from .canvas import dark, ink, light, wave
from .nursery_things import SPREADS as NURSERY_SPREADS
from .nursery_things import THINGS as NURSERY_THINGS
from .palettes import BRIGHT
from .props import bookcase, flower
from .scene import Scene
from .things import THINGS as FIRST_THINGS
from .things import Thing


def rucksack(s: Scene, x: float, y: float, size: float) -> None:
    c, u, green = s.c, size / 100, "#6d7f45"
    for side in (-1, 1):
        c.box(x + side * 44 * u - 14 * u, y - 50 * u, 28 * u, 44 * u, dark(green, 0.18), 8 * u)
    c.box(x - 40 * u, y - 92 * u, 80 * u, 92 * u, green, 18 * u)
    c.box(x - 42 * u, y - 96 * u, 84 * u, 44 * u, light(green, 0.12), 16 * u)
    for dx in (-22, 22):
        c.box(x + (dx - 4) * u, y - 70 * u, 8 * u, 40 * u, "#4c5a30", 2 * u)
        c.box(x + (dx - 6) * u, y - 46 * u, 12 * u, 10 * u, "#d8c27a", 2 * u)
    c.box(x - 26 * u, y - 30 * u, 52 * u, 24 * u, dark(green, 0.1), 6 * u)


def canteen_bottle(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.stroke(wave(x - 40 * u, x + 40 * u, y - 70 * u, 34 * u, 0.5), "#6f5a36", 5 * u)
    c.box(x - 34 * u, y - 74 * u, 68 * u, 74 * u, "#5f7040", 28 * u)
    c.box(x - 34 * u, y - 44 * u, 68 * u, 9 * u, "#8a7a4c")
    c.box(x - 10 * u, y - 90 * u, 20 * u, 18 * u, "#39415a", 5 * u)
    c.star(x, y - 22 * u, 12 * u, "#e8b93a")


def sandals(s: Scene, x: float, y: float, size: float) -> None:
    for side in (-1, 1):
        px, u = x + side * size * 0.34, size / 100
        s.c.disc(px, y - 12 * u, 26 * u, "#2f3036", 46 * u)
        s.c.disc(px, y - 14 * u, 21 * u, "#45474f", 40 * u)
        for top, low in ((-42, -20), (-20, -42)):
            s.c.stroke([(px - 22 * u, y + top * u), (px + 22 * u, y + low * u)], "#1f2025", 8 * u)
        s.c.stroke([(px - 21 * u, y + 8 * u), (px + 21 * u, y + 8 * u)], "#1f2025", 7 * u)


def post_box(s: Scene, x: float, y: float, size: float) -> None:
    c, w = s.c, size
    c.box(x - w * 0.45, y - w, w * 0.9, w, "#f1ddb3", 10)
    c.half(x, y - w * 0.98, w * 0.45, "#e9cf9a", w * 0.22)
    c.box(x - w * 0.26, y - w * 0.86, w * 0.52, w * 0.06, "#3b2a20", 6)
    c.words(x, y - w * 0.68, "GỬI CHÚ BỘ ĐỘI", w * 0.085, "#b3362f")
    for i, colour in enumerate(("#8fd0e8", "#4fa8d8", "#2f7fb8")):
        top = wave(x - w * 0.45, x + w * 0.45, y - w * (0.46 - 0.13 * i), w * 0.05, 2.5, i * 1.4)
        c.shape([(x - w * 0.45, y), *top, (x + w * 0.45, y)], colour)
    c.shape(
        [
            (x - w * 0.12, y - w * 0.47),
            (x + w * 0.14, y - w * 0.47),
            (x + w * 0.08, y - w * 0.38),
            (x - w * 0.07, y - w * 0.38),
        ],
        "#b3362f",
    )
    c.shape([(x, y - w * 0.62), (x + w * 0.12, y - w * 0.49), (x, y - w * 0.49)], "#fffdf6")


def envelopes(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(5):
        px, py = x + (i - 2) * size * 0.36, y - (i % 2) * size * 0.22
        w, h, colour = size * 0.5, size * 0.32, light(BRIGHT[(i * 3) % 8], 0.6)
        s.c.box(px - w / 2, py - h, w, h, colour, 3)
        s.c.shape([(px - w / 2, py - h), (px + w / 2, py - h), (px, py - h * 0.4)], dark(colour, 0.1))
        s.c.disc(px, py - h * 0.45, h * 0.12, "#d8473f")


def ink_pot(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.shape(
        [(x - 22 * u, y - 52 * u), (x + 22 * u, y - 52 * u), (x + 42 * u, y), (x - 42 * u, y)],
        ink("#cfdcee", 0.9),
    )
    c.shape(
        [
            (x - 27 * u, y - 36 * u),
            (x + 27 * u, y - 36 * u),
            (x + 40 * u, y - 3 * u),
            (x - 40 * u, y - 3 * u),
        ],
        "#6a3fa0",
    )
    c.box(x - 26 * u, y - 66 * u, 52 * u, 16 * u, "#39415a", 5 * u)
    c.shape(
        [
            (x - 18 * u, y - 46 * u),
            (x - 11 * u, y - 46 * u),
            (x - 24 * u, y - 8 * u),
            (x - 32 * u, y - 8 * u),
        ],
        ink("#ffffff", 0.4),
    )


def nib_pen(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    c.stroke([(x - size * 0.4, y - size * 0.02), (x + size * 0.5, y - size * 0.5)], "#b3543f", size * 0.07)
    c.shape(
        [
            (x - size * 0.43, y - size * 0.05),
            (x - size * 0.36, y + size * 0.05),
            (x - size * 0.62, y + size * 0.1),
        ],
        "#c3ccd6",
    )
    c.stroke([(x - size * 0.58, y + size * 0.085), (x - size * 0.44, y + size * 0.015)], "#59627a", 3)


def blotting_paper(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    c.shape(
        [
            (x - size * 0.7, y - size * 0.42),
            (x + size * 0.5, y - size * 0.5),
            (x + size * 0.7, y),
            (x - size * 0.55, y + size * 0.1),
        ],
        "#f6c9cf",
    )
    for _ in range(7):
        c.disc(
            x + s.chance.uniform(-0.4, 0.4) * size,
            y - s.chance.uniform(0.05, 0.36) * size,
            size * s.chance.uniform(0.02, 0.05),
            ink("#6a3fa0", 0.45),
        )


def framed_pages(s: Scene, x: float, y: float, size: float) -> None:
    c = s.c
    for side in (-1, 1):
        left, w = x + side * size * 0.68 - size * 0.55, size * 1.1
        c.box(left, y - size * 1.2, w, size * 1.2, "#9c6a43", 8)
        c.box(left + size * 0.08, y - size * 1.12, w - size * 0.16, size * 1.04, "#fffef8", 2)
        for i in range(9):
            c.box(left + size * 0.1, y - size * (1.02 - 0.105 * i), w - size * 0.2, 2, "#b9cbe6")
        for i in range(6):
            line = wave(
                left + size * 0.2,
                left + w - size * s.chance.uniform(0.2, 0.4),
                y - size * (0.96 - 0.14 * i),
                size * 0.02,
                9,
                i,
            )
            c.stroke(line, "#5b3f9a", 5)
        c.box(left + size * 0.18, y - size * 1.1, 3, size, "#ef9a9a")
        flower(c, left + w * 0.88, y - size * 1.12, size * 0.15, BRIGHT[0 if side < 0 else 6])


def slanted_frame(s: Scene, x: float, y: float, size: float) -> None:
    """Draw ice-lolly sticks pinned at the corners and pushed into a parallelogram."""
    c, lean = s.c, size * 0.5
    corners = [
        (x - size * 0.85, y),
        (x + size * 0.55, y),
        (x + size * 0.55 + lean, y - size),
        (x - size * 0.85 + lean, y - size),
    ]
    for i, colour in enumerate(("#e9c48f", "#e0b57c", "#f0d2a3", "#dcae74")):
        c.stroke([corners[i], corners[(i + 1) % 4]], colour, size * 0.13)
    for px, py in corners:
        c.disc(px, py, size * 0.06, "#c3ccd6")
        c.disc(px, py, size * 0.025, "#59627a")
    c.stroke([(x - size * 0.5, y + size * 0.2), (x + size * 0.4, y + size * 0.2)], "#e5483f", 8)
    c.shape(
        [
            (x + size * 0.4, y + size * 0.13),
            (x + size * 0.56, y + size * 0.2),
            (x + size * 0.4, y + size * 0.27),
        ],
        "#e5483f",
    )


def rattan_chair(s: Scene, x: float, y: float, size: float) -> None:
    c, u, cane = s.c, size / 100, "#c99a5b"
    for dx in (-34, 34):
        c.stroke([(x + dx * u, y), (x + dx * 0.9 * u, y - 40 * u)], dark(cane, 0.2), 7 * u)
    c.disc(x, y - 66 * u, 46 * u, cane, 44 * u)
    c.disc(x, y - 66 * u, 36 * u, light(cane, 0.3), 34 * u)
    for i in range(5):
        c.stroke([(x + (i - 2) * 14 * u, y - 96 * u), (x + (i - 2) * 14 * u, y - 40 * u)], cane, 3 * u)
    c.disc(x, y - 36 * u, 46 * u, dark(cane, 0.1), 13 * u)
    c.disc(x, y - 40 * u, 40 * u, BRIGHT[len(s.words) % 8], 11 * u)


def trailing_pot(s: Scene, x: float, y: float, size: float) -> None:
    c, u = s.c, size / 100
    c.shape([(x - 26 * u, y - 40 * u), (x + 26 * u, y - 40 * u), (x + 18 * u, y), (x - 18 * u, y)], "#f4efe4")
    for i in range(12):
        dx, dy = s.chance.uniform(-44, 44), s.chance.uniform(-96, -26)
        c.stroke([(x, y - 40 * u), (x + dx * u, y + dy * u)], "#3f8f55", 2.5 * u)
        c.disc(x + dx * u, y + dy * u, 12 * u, dark("#57b36a", 0.1 * (i % 3)), 10 * u)


def low_shelf(s: Scene, x: float, y: float, size: float) -> None:
    bookcase(s.c, x - size * 0.9, y, size * 1.8, size * 1.05, s.chance)


def lectern_block(s: Scene, x: float, y: float, size: float) -> None:
    s.c.box(x - size * 1.3, y - size * 0.2, size * 2.6, size * 0.2, "#b9452f", 4)
    s.c.box(x - size * 1.05, y - size * 0.38, size * 2.1, size * 0.19, "#d0583d", 4)
    s.c.shape(
        [
            (x - size * 0.3, y - size),
            (x + size * 0.3, y - size),
            (x + size * 0.24, y - size * 0.38),
            (x - size * 0.24, y - size * 0.38),
        ],
        "#8a5a3a",
    )
    s.c.star(x, y - size * 0.68, size * 0.13, "#ffdd33")


def sticky_notes(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(8):
        px, py = x + (i % 4 - 1.5) * size * 0.36, y - (i // 4) * size * 0.34
        s.c.box(
            px - size * 0.14, py - size * 0.28, size * 0.28, size * 0.28, light(BRIGHT[(i * 3) % 8], 0.45), 3
        )
        for k in range(3):
            s.c.box(
                px - size * 0.09,
                py - size * (0.22 - 0.06 * k),
                size * (0.18 - 0.04 * (k % 2)),
                size * 0.018,
                "#7a7f92",
            )


THINGS: tuple[tuple[str, Thing, float], ...] = (
    *FIRST_THINGS, *NURSERY_THINGS, ("ba lô", rucksack, 1.4), ("bi đông", canteen_bottle, 1.0),
    ("dép cao su", sandals, 0.9), ("hòm thư", post_box, 1.4), ("phong bì", envelopes, 1.0),
    ("lọ mực", ink_pot, 0.9), ("bút ngòi", nib_pen, 1.1), ("giấy thấm", blotting_paper, 0.9),
    ("vở ô li đặt cạnh", framed_pages, 1.5), ("que kem", slanted_frame, 1.5),
    ("ghế mây", rattan_chair, 1.3), ("trầu bà", trailing_pot, 1.1), ("giá sách thấp", low_shelf, 1.5),
    ("bục chào cờ", lectern_block, 0.9), ("giấy nhớ", sticky_notes, 0.8),
)  # fmt: skip

SPREADS: dict[str, float] = {
    **NURSERY_SPREADS,
    "paper_bridge": 3.3, "carton": 4.4, "trays": 4.5, "framed_pages": 2.6, "cushions": 3.9,
    "pot_row": 4.1, "gifts": 2.1, "instruments": 2.5, "crate": 3.0, "balls": 1.8, "fruit_tray": 2.3,
    "bottles": 1.8, "envelopes": 2.2, "soup_bowls": 3.0, "wild_flowers": 2.0, "cards": 1.6,
    "low_shelf": 2.0, "slanted_frame": 2.6, "lots": 1.7, "sticky_notes": 1.7, "medals": 1.8,
    "ribbons": 1.9, "ruler": 1.5, "fish_lantern": 1.7, "nib_pen": 1.4, "blotting_paper": 1.5,
    "vegetables": 2.2, "rope_coil": 1.6, "sandals": 1.4, "slate": 1.3, "sheet": 1.4, "lectern_block": 2.7,
    "thing": 1.3,
}  # fmt: skip


def spread(thing: Thing) -> float:
    """Return how wide a thing is, measured by its height."""
    return SPREADS.get(thing.__name__, 1.1)
