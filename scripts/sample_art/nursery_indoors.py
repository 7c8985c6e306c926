"""A preschool inside: stories, blocks, tables, the stage, the nap."""

from __future__ import annotations

from .canvas import dark, ink, light
from .nursery import child, sign, sitting, teacher
from .palettes import BRIGHT
from .people import person, pupil_look, seated
from .places import banner, bunting, room, stage, window
from .props import bookcase, flower, open_book
from .scene import Scene


def story(s: Scene) -> None:
    """A teacher tells a story, the children sit on the mat."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.6, 0)
    window(c, w * 0.06, y * 0.16, w * 0.2, y * 0.46, s.p)
    bookcase(c, w * 0.72, y + 20, w * 0.23, y * 0.62, s.chance)
    c.disc(w * 0.5, h * 0.86, w * 0.46, light(s.p.accent, 0.35), h * 0.15)
    c.disc(w * 0.5, h * 0.86, w * 0.4, light(s.p.accent, 0.55), h * 0.12)
    person(c, w * 0.5, y + h * 0.14, h * 0.54, teacher(s), "hold")
    open_book(c, w * 0.5, y - h * 0.13, w * 0.1, BRIGHT[len(s.words) % 8])
    for i in range(6):
        sitting(s, w * (0.15 + 0.14 * i), h * (0.9 + 0.06 * (i % 2)), h * 0.2)


def blocks_corner(s: Scene) -> None:
    """Building with blocks in the corner of a classroom."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.52, 0)
    for i in range(2):
        window(c, w * (0.12 + 0.5 * i), y * 0.14, w * 0.24, y * 0.5, s.p)
    bunting(c, 10, s.chance, 24)
    for i in range(4):
        colour = BRIGHT[(i * 3 + 2) % 8]
        left, tall = w * (0.36 + 0.075 * i), h * (0.1 + 0.06 * ((i * 5) % 3))
        c.box(left, h * 0.86 - tall, w * 0.065, tall, colour, 6)
        top = h * 0.86 - tall
        c.shape(
            [(left - 6, top), (left + w * 0.071, top), (left + w * 0.033, top - h * 0.06)], dark(colour, 0.1)
        )
        c.box(left + w * 0.02, h * 0.86 - tall * 0.5, w * 0.025, tall * 0.3, "#fffaf0", 4)
    for x, foot, pose in (
        (0.13, 0.86, "hold"),
        (0.27, 0.95, "point"),
        (0.74, 0.95, "cheer"),
        (0.88, 0.86, "hold"),
    ):
        person(c, w * x, h * foot, h * 0.34, child(s), pose)


def table_work(s: Scene) -> None:
    """Round the table: drawing, kneading, making things; or the meal."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.5, 3)
    person(c, w * s.chance.choice((0.09, 0.91)), y + h * 0.3, h * 0.56, teacher(s), "hold")
    for line in range(2):
        table, count = h * (0.66 + 0.25 * line), 5 - line
        for i in range(count):
            seated(c, w * (0.14 + 0.72 * (i + 0.5) / count), table, h * (0.2 + 0.05 * line), child(s))
        c.box(w * 0.06, table, w * 0.88, 26, light("#e2b07a", 0.25), 12)
        c.box(w * 0.06, table + 22, w * 0.88, 44, "#c98f5a", 8)
        for i in range(count):
            _work(s, w * (0.14 + 0.72 * (i + 0.5) / count), table + 2, i + line)


def _work(s: Scene, x: float, y: float, i: int) -> None:
    c = s.c
    if s.says("ăn", "bữa"):
        c.disc(x, y, 50, "#ffffff", 13)
        c.half(x - 14, y, 22, "#fff6e0", 24)
        c.half(x + 20, y, 17, ("#5bb05f", "#d9822b")[i % 2], 18)
    elif s.says("bánh", "nặn"):
        c.disc(x, y, 54, "#7fae5f", 12)
        for dx in (-24, 4, 30):
            c.disc(x + dx, y - 10, 15, "#fffaf0" if s.says("bánh") else BRIGHT[(i * 3 + dx) % 8])
    else:
        c.shape([(x - 58, y + 4), (x + 58, y + 4), (x + 44, y - 20), (x - 44, y - 20)], "#fffdf6")
        flower(c, x - 10, y - 8, 11, BRIGHT[(i * 3) % 8])
        c.stroke([(x + 30, y - 6), (x + 52, y - 34)], BRIGHT[(i * 3 + 1) % 8], 6)


def show(s: Scene) -> None:
    """Singing and dancing on the stage."""
    c, w, h = s.c, s.c.width, s.c.height
    foot = stage(c, s.p)
    banner(c, w / 2, h * 0.13, w * 0.56, sign(s, "TIẾNG HÁT MẦM NON"), s.p.roof)
    for i in range(6):
        look = pupil_look(s.chance, BRIGHT[(i % 2) * 3 + len(s.words) % 3], scarf=False)
        x, low = w * (0.16 + 0.135 * i), foot + (34 if i % 2 else -20)
        person(c, x, low, h * 0.27, look, "cheer" if i % 2 else "wave")
        flower(c, x + h * 0.075, low - h * 0.26, 22, BRIGHT[(i * 3 + 1) % 8])
    for i in range(9):
        sitting(s, w * (i + 0.5) / 9, h * 1.05, h * 0.17)


def nap(s: Scene) -> None:
    """The nap: mattresses in a row, curtains drawn."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.5, 3)
    c.box(0, 0, w, h, ink("#2a3a6a", 0.16))
    for line in range(2):
        base = y + h * (0.15 + 0.24 * line)
        count = 5 - line
        for i in range(count):
            left, wide = w * (0.03 + 0.96 * i / count), w * 0.88 / count
            colour = light(BRIGHT[(i * 3 + line) % 8], 0.3)
            c.box(left, base, wide, h * 0.13, light(colour, 0.5), 16)
            c.disc(left + wide * 0.16, base + h * 0.03, h * 0.042, child(s).hair)
            c.disc(left + wide * 0.17, base + h * 0.036, h * 0.034, child(s).skin)
            c.box(left + wide * 0.24, base - h * 0.015, wide * 0.74, h * 0.125, colour, 22)


def meeting(s: Scene) -> None:
    """Grown-ups round a table."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.52, 3)
    banner(c, w / 2, 14, w * 0.56, sign(s, "MẦM NON MÂY HỒNG"), "#c2487b")
    for i in range(5):
        seated(c, w * (0.14 + 0.18 * i), y + h * 0.2, h * 0.27, teacher(s))
    c.box(w * 0.04, y + h * 0.2, w * 0.92, h * 0.07, light("#c98f5a", 0.2), 14)
    c.box(w * 0.06, y + h * 0.26, w * 0.88, h, "#a86f44")
    for i in range(4):
        open_book(c, w * (0.2 + 0.2 * i), y + h * 0.23, w * 0.07, BRIGHT[(i * 3) % 8])


def portrait(s: Scene) -> None:
    """Head and shoulders of somebody on the staff, without a face."""
    c, w, h = s.c, s.c.width, s.c.height
    c.fade(0, h, light(s.p.accent, 0.75), light(s.p.accent, 0.5))
    c.disc(w / 2, h * 0.56, w * 0.46, light(s.p.accent, 0.85))
    seated(c, w / 2, h, h * 0.74, teacher(s))
