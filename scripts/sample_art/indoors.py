"""Meetings, lunch, health, notices and drills inside the school."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .people import Look, adult_look, person, pupil_look, row, seated, seated_back
from .places import banner, room, window
from .props import bouquet, easel_board, flower, gift, laptop, open_book
from .scene import Scene


def meeting(s: Scene) -> None:
    """A meeting of teachers: screen, table, flowers."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.62, 0)
    for x in (0.02, 0.85):
        window(c, w * x, y * 0.2, w * 0.13, y * 0.5, p)
    if s.chance.random() < 0.5 or s.says("hội nghị", "đại hội"):
        c.box(w * 0.2, 20, w * 0.6, y * 0.66, dark("#a8232f", 0.1))
        for i in range(12):
            c.box(w * 0.2 + i * w * 0.05, 20, w * 0.022, y * 0.66, "#b83240")
        banner(c, w / 2, y * 0.18, w * 0.5, s.banner("HỘI NGHỊ"), "#8d1d2a")
        c.star(w * 0.26, y * 0.5, 34, "#ffdd33")
    else:
        easel_board(
            c,
            w * 0.26,
            y * 0.12,
            w * 0.48,
            y * 0.52,
            [*s.banner("SINH HOẠT CHUYÊN MÔN"), "Năm học 2025 - 2026"],
            False,
        )
    table = c.height * 0.76
    kinds = ("woman", "man", "woman", "woman", "man")
    for i in range(5):
        seated(c, w * (0.14 + 0.18 * i), table, 250, adult_look(s.chance, kinds[i]))
    c.shape(
        [(w * 0.04, table), (w * 0.96, table), (w * 1.04, table + 130), (w * -0.04, table + 130)], "#d8a56c"
    )
    c.box(w * -0.04, table + 128, w * 1.08, c.height, dark("#a8703f", 0.1))
    for i in range(5):
        c.shape(
            [
                (w * (0.11 + 0.18 * i), table + 36),
                (w * (0.17 + 0.18 * i), table + 36),
                (w * (0.175 + 0.18 * i), table + 80),
                (w * (0.105 + 0.18 * i), table + 80),
            ],
            "#fffdf6",
        )
    for i in range(3):
        for k in range(3):
            flower(
                c,
                w * (0.23 + 0.27 * i) + (k - 1) * 30,
                table + 50 - (k % 2) * 18,
                24,
                s.chance.choice(BRIGHT),
            )


def audience(s: Scene) -> None:
    """A hall: speaker at a desk, grown-ups listening."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.55)
    banner(c, w / 2, y * 0.12, w * 0.62, s.banner("HỘI NGHỊ"))
    for x in (0.03, 0.85):
        window(c, w * x, y * 0.3, w * 0.12, y * 0.45, p)
    person(c, w * 0.68, y + 90, y * 0.6, adult_look(s.chance), "point")
    c.shape([(w * 0.6, y - 40), (w * 0.73, y - 40), (w * 0.715, y + 110), (w * 0.615, y + 110)], "#9c5f36")
    bouquet(c, w * 0.665, y - 30, 90, s.chance)
    easel_board(c, w * 0.22, y * 0.42, w * 0.3, y * 0.42, ["Kế hoạch", "năm học"], False)
    for line in range(3):
        tall = 165 + 55 * line
        for i in range(7 - line):
            x = w * (i + 0.5 + 0.1 * (line % 2)) / (7 - line)
            look = adult_look(s.chance)
            seated_back(c, x, y + 240 + line * 145, tall, look)


def canteen(s: Scene) -> None:
    """Lunch at school."""
    c, p, w = s.c, s.p, s.c.width
    room(c, p, 0.5, 4)
    for line in range(2):
        table = c.height * (0.62 + 0.27 * line)
        size, count = 220 + 70 * line, 5 - line
        for i in range(count):
            seated(c, w * (i + 0.5) / count, table, size, pupil_look(s.chance, scarf=False))
        c.box(0, table, w, 30, "#f4f0e4")
        c.box(0, table + 30, w, 60, p.accent)
        for i in range(count):
            _tray(s, w * (i + 0.5) / count, table + 4, size * 0.5)


def _tray(s: Scene, x: float, y: float, r: float) -> None:
    s.c.disc(x, y, r, "#c3ccd6", r * 0.2)
    s.c.half(x - r * 0.45, y, r * 0.32, "#ffffff", r * 0.34)
    s.c.half(x + r * 0.1, y, r * 0.25, "#5bb05f", r * 0.24)
    s.c.half(x + r * 0.58, y, r * 0.24, "#d9822b", r * 0.26)


def health(s: Scene) -> None:
    """The health room: a nurse, a height scale, clean hands."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.66, 0)
    window(c, w * 0.06, y * 0.18, w * 0.17, y * 0.5, p)
    c.box(w * 0.72, y * 0.14, w * 0.22, y * 0.66, "#f7fbfc", 10)
    c.box(w * 0.82, y * 0.2, w * 0.02, y * 0.16, "#e0475f")
    c.box(w * 0.79, y * 0.255, w * 0.08, y * 0.05, "#e0475f")
    for i in range(3):
        for k in range(4):
            c.box(w * (0.74 + 0.047 * k), y * (0.48 + 0.1 * i), 34, 44, BRIGHT[(i * 3 + k) % 8], 8)
    c.box(w * 0.335, y * 0.12, 26, y * 0.98, "#e9c46a", 4)
    for i in range(14):
        c.box(w * 0.335, y * 0.14 + i * y * 0.066, 13 + 6 * (i % 2), 4, "#6a5530")
    nurse = Look("woman", hair="#2b211f", top="#f6fafc", low="#e6eef2", long_hair=True, scarf=False)
    person(c, w * 0.56, c.height * 0.9, c.height * 0.66, nurse, "point")
    person(c, w * 0.38, c.height * 0.92, c.height * 0.46, pupil_look(s.chance))
    row(c, w * 0.68, c.height * 0.97, w * 0.12, 3, 380, s.chance)


def notice(s: Scene) -> None:
    """A notice board with papers, a calendar and a clock."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.78)
    c.box(w * 0.1, y * 0.14, w * 0.8, y * 0.68, "#a8703f", 12)
    c.box(w * 0.12, y * 0.165, w * 0.76, y * 0.63, "#e6c79c", 6)
    banner(c, w / 2, y * 0.1, w * 0.32, ["THÔNG BÁO"], "#1f7a6d")
    for i in range(6):
        x, top = w * (0.16 + 0.24 * (i % 3)), y * (0.28 + 0.26 * (i // 3))
        c.box(x + 5, top + 6, w * 0.19, y * 0.21, ink("#1c2340", 0.15))
        c.box(x, top, w * 0.19, y * 0.21, light(BRIGHT[(i * 3 + len(s.words)) % 8], 0.72), 3)
        c.box(x + w * 0.02, top + y * 0.035, w * 0.11, 12, BRIGHT[(i * 3 + len(s.words)) % 8], 4)
        for line in range(4):
            c.box(
                x + w * 0.02,
                top + y * (0.075 + 0.028 * line),
                w * (0.15 - 0.02 * (line % 2)),
                6,
                "#b9b4a8",
                3,
            )
        c.disc(x + w * 0.095, top + 6, 10, "#e0475f")
    row(c, w * 0.32, c.height * 1.02, w * 0.18, 3, 330, s.chance, back=True)


def online(s: Scene) -> None:
    """A laptop and a phone with a QR pattern on a desk."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.6, 3)
    c.box(0, y + 60, w, c.height, "#c98f5a")
    c.box(0, y + 60, w, 22, "#e3b17c")
    laptop(c, w * 0.4, c.height * 0.84, w * 0.42, light(p.accent, 0.3))
    left, top, cell = w * 0.71, c.height * 0.4, w * 0.0155
    c.box(left - cell * 1.6, top - cell * 3, cell * 14.2, cell * 25, "#2d3550", 26)
    c.box(left - cell, top - cell * 1.6, cell * 13, cell * 21.5, "#fdfdfb", 10)
    for i in range(121):
        if s.chance.random() < 0.48:
            c.box(left + i % 11 * cell, top + i // 11 * cell + cell, cell + 0.6, cell + 0.6, "#243056")
    for dx, dy in ((0, 0), (8, 0), (0, 8)):
        c.box(left + dx * cell, top + (dy + 1) * cell, cell * 3, cell * 3, "#243056")
        c.box(left + (dx + 0.7) * cell, top + (dy + 1.7) * cell, cell * 1.6, cell * 1.6, "#fdfdfb")
    c.box(left + cell * 2, top + cell * 14.5, cell * 7, cell * 2.2, p.accent, 10)
    open_book(c, w * 0.14, c.height * 0.93, 250, p.roof)


def fire_drill(s: Scene) -> None:
    """A fire drill: extinguishers and a safe distance."""
    c, w = s.c, s.c.width
    y = room(c, s.p, 0.6, 3)
    banner(c, w / 2, 20, w * 0.56, ["THỰC TẬP CHỮA CHÁY"])
    for i in range(3):
        x = w * (0.4 + 0.04 * i)
        c.disc(x, c.height * 0.82 - 40 * (i % 2), 60, ("#f2872e", "#ffd45c", "#e5483f")[i], 100)
    c.box(w * 0.36, c.height * 0.84, w * 0.16, 70, "#59627a", 8)
    person(c, w * 0.16, c.height * 0.94, 480, adult_look(s.chance, "man"), "point")
    c.box(w * 0.2, c.height * 0.62, 62, 190, "#d8322b", 26)
    for i in range(7):
        c.disc(w * 0.27 + i * 24, c.height * 0.66 + i * 14, 22 + i * 5, ink("#ffffff", 0.5))
    row(c, w * 0.62, y + 260, w * 0.11, 4, 300, s.chance)
    gift(c, w * 0.93, c.height * 0.95, 90, "#d8322b", "#ffffff")
