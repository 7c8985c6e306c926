"""A preschool outside: the gate, the yard, the garden, feasts."""

from __future__ import annotations

from .canvas import dark, light
from .nursery import child, children, house, sign, slide, teacher, yard
from .palettes import BRIGHT
from .people import adult_look, person
from .places import banner, bunting, bush, flag, hills, open_air
from .props import balloons, bouquet, flower
from .scene import Scene


def gate(s: Scene) -> None:
    """The school seen from the street, without anybody."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_air(c, s.p, s.chance, 0.62)
    house(s, w * 0.1, y + 12, w * 0.8, True)
    flag(c, w * 0.13, y + 70, h * 0.5)
    slide(s, w * 0.83, y + h * 0.13, h * 0.3)
    bush(c, w * 0.02, y + 60, 150, s.p, s.chance)
    bush(c, w * 0.985, y + 60, 150, s.p, s.chance)
    c.shape([(w * 0.47, y + 12), (w * 0.53, y + 12), (w * 0.68, h), (w * 0.32, h)], light("#f3dcb4", 0.3))
    for side in (-1, 1):
        for i in range(9):
            flower(
                c,
                w * (0.5 + side * (0.06 + 0.018 * i)),
                y + 40 + i * (h - y) / 9.5,
                13 + 2 * i,
                BRIGHT[i % 8],
            )


def playground(s: Scene) -> None:
    """Playing outside: slide, ball, a teacher near by."""
    c, w, h = s.c, s.c.width, s.c.height
    y = yard(s, 0.46)
    c.fade(y + 60, h, light(s.p.leaf, 0.4), s.p.leaf)
    slide(s, w * 0.24, h * 0.86, h * 0.36)
    person(c, w * 0.9, h * 0.93, h * 0.5, teacher(s), "wave")
    for x, foot, pose in ((0.46, 0.9, "cheer"), (0.58, 0.82, "run"), (0.7, 0.94, "run"), (0.79, 0.8, "wave")):
        person(c, w * x, h * foot, h * 0.3, child(s), pose)
    for i in range(4):
        c.disc(w * (0.5 + 0.1 * i), h * (0.95 - 0.05 * (i % 2)), 28, BRIGHT[(i * 3) % 8])


def exercise(s: Scene) -> None:
    """Morning exercise in the yard."""
    c, h = s.c, s.c.height
    y = yard(s, 0.48)
    if s.says("hội khỏe"):
        banner(c, c.width / 2, 24, c.width * 0.5, sign(s, "BÉ KHỎE - BÉ VUI"), "#1f7a6d")
        balloons(c, c.width * 0.06, h * 0.5, 130, s.chance)
    children(s, y + h * 0.17, 8, h * 0.19, "cheer")
    children(s, y + h * 0.31, 6, h * 0.25, "cheer")
    children(s, y + h * 0.49, 5, h * 0.32, "cheer")


def race(s: Scene) -> None:
    """Children run over hoops towards a ribbon."""
    c, w, h = s.c, s.c.width, s.c.height
    y = yard(s, 0.44)
    bunting(c, 18, s.chance)
    children(s, y + h * 0.12, 9, h * 0.17, "cheer")
    c.fade(y + h * 0.15, h, "#e58a6c", "#c9694c")
    for i in range(6):
        c.ring(w * (0.14 + 0.15 * i), h * (0.78 if i % 2 else 0.93), h * 0.055, BRIGHT[(i * 3) % 8], 10)
    for i in range(3):
        person(c, w * (0.2 + 0.3 * i), h * (0.96 - 0.1 * (i % 2)), h * 0.33, child(s), "run")


def garden(s: Scene) -> None:
    """Beds of vegetables, children watering them."""
    c, w, h = s.c, s.c.width, s.c.height
    y = yard(s, 0.44)
    c.fade(y + 50, h, light(s.p.leaf, 0.35), dark(s.p.leaf, 0.05))
    for line in range(3):
        base = y + h * (0.16 + 0.17 * line)
        c.box(w * 0.03, base, w * 0.94, h * 0.07, "#7d5a3f", 20)
        for i in range(15 - 2 * line):
            x = w * (0.05 + (i + 0.5) * 0.9 / (15 - 2 * line))
            for dx in (-1, 0, 1):
                c.disc(
                    x + dx * 16, base - 6 - 9 * (dx == 0), 15 + 4 * line, light("#4f9f52", 0.12 * (i % 3)), 20
                )
    person(c, w * 0.87, h * 0.9, h * 0.5, teacher(s), "point")
    for i in range(4):
        x, foot = w * (0.12 + 0.19 * i), h * (0.82 + 0.1 * (i % 2))
        person(c, x, foot, h * 0.3, child(s), "hold")
        c.box(x + 22, foot - h * 0.16, 46, 34, BRIGHT[(i * 3) % 8], 8)
        c.stroke([(x + 66, foot - h * 0.15), (x + 94, foot - h * 0.17)], BRIGHT[(i * 3) % 8], 8)


def flowers(s: Scene) -> None:
    """Children give flowers to their teacher."""
    c, w, h = s.c, s.c.width, s.c.height
    y = yard(s, 0.5)
    banner(c, w / 2, 22, w * 0.5, sign(s, "CHÀO MỪNG NGÀY 20 - 11"))
    person(c, w * 0.5, y + h * 0.36, h * 0.58, teacher(s), "hold")
    for i, x in enumerate((0.14, 0.29, 0.72, 0.86)):
        foot = y + h * (0.4 + 0.05 * (i % 2))
        person(c, w * x, foot, h * 0.31, child(s), "hold")
        bouquet(c, w * x, foot - h * 0.13, h * 0.11, s.chance)


def soldiers(s: Scene) -> None:
    """Soldiers visit, the children sing for them."""
    c, w, h = s.c, s.c.width, s.c.height
    y = yard(s, 0.48)
    banner(c, w / 2, 22, w * 0.5, sign(s, "CHÁU YÊU CHÚ BỘ ĐỘI"))
    for i in range(3):
        person(c, w * (0.26 + 0.24 * i), y + h * 0.24, h * 0.5, adult_look(s.chance, "soldier"), "salute")
    children(s, h * 0.97, 6, h * 0.3, "salute" if s.says("chào") else "")


def market(s: Scene) -> None:
    """Stalls as on a village market."""
    c, w, h = s.c, s.c.width, s.c.height
    y = yard(s, 0.42)
    banner(c, w / 2, 14, w * 0.5, sign(s, "PHIÊN CHỢ QUÊ CỦA BÉ"), "#a8443c")
    for k in range(3):
        left = w * (0.04 + 0.325 * k)
        for dx in (0.01, 0.265):
            c.box(left + w * dx, y - h * 0.02, 12, h * 0.36, "#b98356", 4)
        person(c, left + w * 0.14, y + h * 0.3, h * 0.3, child(s), "hold")
        eaves = y + h * 0.02
        c.shape([(left - 14, eaves), (left + w * 0.3, eaves), (left + w * 0.145, y - h * 0.1)], "#d9b36a")
        c.box(left, y + h * 0.22, w * 0.285, h * 0.13, "#c98f5a", 6)
        for i in range(6):
            c.disc(left + w * (0.03 + 0.045 * i), y + h * 0.21, 27, BRIGHT[(i * 3 + k) % 8])
    for i in range(5):
        person(c, w * (0.1 + 0.2 * i), h * 0.99, h * 0.29, child(s), "hold", i % 2 == 0)


def winter(s: Scene) -> None:
    """A cold morning at the gate: grown-ups bring their children."""
    c, w, h = s.c, s.c.width, s.c.height
    y = c.height * 0.5
    c.fade(0, y + 2, "#9fb3c2", "#e6ecef")
    hills(c, s.p, s.chance, y)
    c.fade(y, h - y, "#d9d6cc", "#bfbcb2")
    house(s, w * 0.1, y + 14, w * 0.8, True)
    for i in range(3):
        x = w * (0.16 + 0.3 * i)
        person(c, x, h * 0.95, h * 0.46, adult_look(s.chance), "hold")
        person(c, x + w * 0.1, h * 0.96, h * 0.29, child(s), "hold")
