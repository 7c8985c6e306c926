"""Gardens, cleaning, cold days, the road, gifts and books out of doors."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .people import adult_look, person, pupil_look, row
from .places import banner, bunting, petals, phoenix
from .props import flower, gift, heart, open_book, umbrella
from .scene import Scene
from .yards import school_yard


def planting(s: Scene) -> None:
    """Pupils water young trees and flower beds."""
    c, p, w = s.c, s.p, s.c.width
    y = school_yard(s, 0.5)
    for line in range(3):
        bed = y + 140 + line * 170
        c.box(w * 0.04, bed, w * 0.92, 66 + line * 12, "#8a5a3f", 30)
        for i in range(11):
            x = w * (0.08 + 0.084 * i)
            c.stroke([(x, bed + 30), (x, bed - 24)], dark(p.leaf, 0.1), 7)
            c.disc(x - 15, bed - 14, 17, p.leaf, 9)
            c.disc(x + 15, bed - 22, 17, light(p.leaf, 0.15), 9)
            if (i + line) % 2:
                flower(c, x, bed - 34, 18, s.chance.choice(BRIGHT))
    for i in range(4):
        x, foot = w * (0.16 + 0.23 * i), y + 300 + (i % 2) * 190
        person(c, x, foot, 280, pupil_look(s.chance), "hold")
        c.box(x - 24, foot - 150, 48, 44, BRIGHT[(i * 3) % 8], 8)
        c.stroke([(x + 24, foot - 122), (x + 60, foot - 146)], BRIGHT[(i * 3) % 8], 10)
        for drop in range(4):
            c.disc(x + 70 + drop * 7, foot - 130 + drop * 20, 5, "#6cc0ea", 8)


def cleaning(s: Scene) -> None:
    """Pupils sweep leaves and sort litter into coloured bins."""
    c, w = s.c, s.c.width
    y = school_yard(s, 0.54)
    for i, (colour, label) in enumerate(
        (("#3f9f63", "HỮU CƠ"), ("#3a86c8", "TÁI CHẾ"), ("#f0a63a", "CÒN LẠI"))
    ):
        x = w * 0.6 + i * 170
        c.shape([(x, y + 110), (x + 140, y + 110), (x + 124, y + 290), (x + 16, y + 290)], colour)
        c.box(x - 8, y + 94, 156, 24, dark(colour, 0.2), 8)
        c.words(x + 70, y + 200, label, 22, "#ffffff")
    for i in range(4):
        x, foot = w * (0.1 + 0.16 * i), c.height * (0.84 + 0.09 * (i % 2))
        person(c, x, foot, 300, pupil_look(s.chance), "hold")
        c.stroke([(x + 12, foot - 210), (x + 70, foot - 40)], "#a9763f", 9)
        c.shape([(x + 58, foot - 50), (x + 84, foot - 56), (x + 108, foot), (x + 48, foot + 6)], "#e0b34f")
    for _ in range(40):
        c.disc(
            s.chance.uniform(0, w),
            s.chance.uniform(y + 300, c.height),
            11,
            s.chance.choice(("#d9822b", "#c9503a", "#e5b33f")),
            6,
        )


def cold_rain(s: Scene) -> None:
    """Cold wind and rain; coats, scarves and umbrellas."""
    c, w = s.c, s.c.width
    y = school_yard(s, 0.6)
    rain = s.says("mưa", "bão")
    c.fade(y + 60, c.height, dark(s.p.ground, 0.05), dark(s.p.ground, 0.25))
    for i in range(4):
        c.disc(w * s.chance.uniform(0.05, 0.95), y + 150 + i * 90, 150, ink("#dfeaf2", 0.4), 18)
    coats = s.chance.sample(BRIGHT, 4)
    for i in range(4):
        x, foot, tall = w * (0.15 + 0.235 * i), c.height * (0.9 + 0.05 * (i % 2)), 370
        umbrella(c, x + 50, foot - tall * 0.5, 150, BRIGHT[(i * 3 + 1) % 8])
        look = pupil_look(s.chance, coats[i], False)
        person(c, x, foot, tall, look, "hold")
        c.box(x - 40, foot - tall * 0.72, 80, 32, dark(coats[(i + 1) % 4], 0.1), 14)
        c.half(x, foot - tall * 0.86, 62, coats[(i + 2) % 4], 58)
        c.disc(x, foot - tall * 1.02, 18, light(coats[(i + 2) % 4], 0.5))
    for _ in range(170 if rain else 50):
        x, top = s.chance.uniform(0, w), s.chance.uniform(0, c.height)
        if rain:
            c.shape([(x, top), (x + 4, top), (x - 8, top + 46), (x - 12, top + 46)], ink("#f2f8fc", 0.6))
        else:
            c.disc(x, top, 6, ink("#ffffff", 0.75))


def crossing(s: Scene) -> None:
    """A zebra crossing before the gate, helmets on."""
    c, p, w = s.c, s.p, s.c.width
    y = school_yard(s, 0.5)
    banner(c, w / 2, y - 60, w * 0.5, s.banner("AN TOÀN GIAO THÔNG"), "#1f6fb5")
    c.fade(y + 130, c.height, "#6b7488", "#4a5165")
    c.box(0, y + 118, w, 20, light(p.ground, 0.3))
    for i in range(6):
        x = w * (0.1 + 0.145 * i)
        c.shape(
            [(x, y + 170), (x + w * 0.07, y + 170), (x + w * 0.06, c.height), (x - w * 0.03, c.height)],
            "#f2f3f0",
        )
    for i, lamp in enumerate(("#e5483f", "#f3b73d", "#48b06a")):
        if i == 0:
            c.box(w * 0.9 - 7, y - 100, 14, 330, "#4b5468")
            c.box(w * 0.9 - 42, y - 270, 84, 200, "#343c50", 20)
        c.disc(w * 0.9, y - 232 + i * 62, 24, lamp)
    person(c, w * 0.72, c.height * 0.86, 440, adult_look(s.chance), "point")
    for i in range(4):
        x, foot = w * (0.12 + 0.15 * i), c.height * (0.87 + 0.05 * (i % 2))
        person(c, x, foot, 310, pupil_look(s.chance), "wave" if i % 2 else "stand")
        c.half(x, foot - 258, 56, BRIGHT[(2 * i) % 8], 66)


def giving(s: Scene) -> None:
    """A collection of parcels with hearts."""
    c, w = s.c, s.c.width
    y = school_yard(s, 0.52)
    banner(c, w / 2, 110, w * 0.62, s.banner("SẺ CHIA YÊU THƯƠNG"))
    table = c.height * 0.74
    row(c, w * 0.16, table + 20, w * 0.17, 5, 300, s.chance, pose="hold")
    c.box(w * 0.06, table, w * 0.88, 30, "#a8703f", 6)
    c.box(w * 0.08, table + 30, w * 0.84, c.height, "#c9485b")
    for i in range(7):
        gift(c, w * (0.14 + 0.12 * i), table, s.chance.uniform(70, 125), s.chance.choice(BRIGHT))
    for i in range(5):
        heart(c, w * (0.18 + 0.16 * i), c.height * 0.88, 40, "#ffd9de")
    heart(c, w * 0.5, y - 60, 46, "#ef5b6b")


def reading_yard(s: Scene) -> None:
    """Pupils read in a ring under a phoenix tree."""
    c, p, w = s.c, s.p, s.c.width
    y = school_yard(s, 0.52, trees=False)
    c.fade(y + 40, c.height, light(p.leaf, 0.35), p.leaf)
    phoenix(c, w * s.chance.uniform(0.42, 0.58), c.height * 0.76, c.height * 0.66, p, s.chance, 1.8)
    for i in range(5):
        x, foot = w * (0.12 + 0.19 * i), c.height * (0.84 + 0.09 * (i % 2))
        person(c, x, foot, 280, pupil_look(s.chance), "hold")
        open_book(c, x, foot - 120, 110, BRIGHT[(i * 3 + 1) % 8])
    petals(c, s.chance, 70, y + 60)


def book_fair(s: Scene) -> None:
    """Stalls full of books under coloured awnings."""
    c, w = s.c, s.c.width
    y = school_yard(s, 0.5)
    bunting(c, 30, s.chance)
    banner(c, w / 2, 100, w * 0.52, s.banner("NGÀY HỘI ĐỌC SÁCH"), "#1f7a6d")
    from_props = s.chance.sample(BRIGHT, 3)
    for i, colour in enumerate(from_props):
        left, base, wide = w * (0.04 + 0.32 * i), y + 280, w * 0.28
        c.box(left + 8, y - 20, 12, 300, "#8a6a4f")
        c.box(left + wide - 20, y - 20, 12, 300, "#8a6a4f")
        for k in range(7):
            c.box(left + wide * k / 7, y - 60, wide / 7 + 1, 76, colour if k % 2 else "#fff8ea")
            c.disc(left + wide * (k + 0.5) / 7, y + 16, wide / 14, colour if k % 2 else "#fff8ea")
        _stall(s, left, base, wide, colour)
    row(c, w * 0.1, c.height * 0.99, w * 0.2, 5, 300, s.chance, back=True)


def _stall(s: Scene, left: float, base: float, wide: float, colour: str) -> None:
    person(s.c, left + wide * 0.5, base + 30, 250, pupil_look(s.chance), "wave")
    s.c.box(left, base - 70, wide, 24, "#b9855a", 4)
    s.c.box(left + 10, base - 46, wide - 20, 110, light(colour, 0.3))
    for i in range(4):
        x = left + wide * (0.16 + 0.23 * i)
        if i % 2:
            open_book(s.c, x, base - 72, 88, s.chance.choice(BRIGHT))
        else:
            for k in range(3):
                s.c.box(x - 40, base - 90 - k * 18, 80, 17, s.chance.choice(BRIGHT), 3)
