"""Scenes inside the school: lessons, meetings, library, kitchen, health room."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .people import Look, adult_look, person, pupil_look, row, seated, seated_back
from .places import banner, room, window
from .props import bookcase, bouquet, easel_board, flower, gift, laptop, open_book, robot
from .scene import Scene


def classroom(s: Scene) -> None:
    """A lesson: board, teacher, pupils from behind."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.66)
    wide = w * 0.5
    left = w * s.chance.uniform(0.2, 0.3)
    window(c, left - w * 0.17 if left > w * 0.22 else w * 0.02, y * 0.2, w * 0.13, y * 0.45, p)
    window(c, w * 0.84, y * 0.2, w * 0.13, y * 0.45, p)
    easel_board(
        c, left, y * 0.17, wide, y * 0.48, s.lesson(), not s.says("trình chiếu", "tương tác", "màn hình")
    )
    c.box(left + wide / 2 - 70, 16, 140, 62, "#da251d", 6)
    c.star(left + wide / 2, 47, 22, "#ffdd33")
    side = s.chance.choice((0.1, 0.9))
    person(c, left + wide * side, y + 90, y * 0.72, adult_look(s.chance), "point" if side < 0.5 else "wave")
    if s.says("dự giờ", "chuyên đề", "thao giảng", "hội giảng"):
        for i in range(3):
            seated(c, w * (0.86 + 0.07 * (i - 1)), y + 90, 150, adult_look(s.chance, "woman"))
    for line in range(3):
        _desk_row(s, y + 160 + line * 135, 4 + (line == 0), 130 + 45 * line)


def _desk_row(s: Scene, y: float, count: int, height: float) -> None:
    c, w = s.c, s.c.width
    for i in range(count):
        x = w * (i + 0.5) / count
        c.box(x - w / count * 0.42, y - height * 0.1, w / count * 0.84, 20, light("#c98f5a", 0.1), 5)
        open_book(c, x + height * 0.48, y - height * 0.1, height * 0.4, s.chance.choice(BRIGHT))
        seated_back(c, x, y + height * 0.42, height, pupil_look(s.chance))
        if s.says("giơ tay", "phát biểu", "hăng hái", "xây dựng bài") and (i + count) % 2:
            c.stroke(
                [(x + height * 0.3, y + height * 0.1), (x + height * 0.42, y - height * 0.85)],
                "#f2c9a1",
                height * 0.13,
            )


def group_work(s: Scene) -> None:
    """Round tables, pupils face each other over one big sheet."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.52, 3)
    for x, foot, size in ((0.25, 0.76, 0.8), (0.76, 0.74, 0.8), (0.5, 0.98, 1.1)):
        cx, cy, r = w * x, c.height * foot, 250 * size
        for i in range(3):
            seated(c, cx + (i - 1) * r * 0.62, cy - r * 0.22, r * 0.72, pupil_look(s.chance))
        c.disc(cx, cy, r, "#a8703f", r * 0.34)
        c.disc(cx, cy - 14, r, "#e0b27c", r * 0.34)
        c.disc(cx, cy - 14, r * 0.6, "#fffdf5", r * 0.18)
        for i in range(5):
            c.disc(cx + (i - 2) * r * 0.2, cy - 14 + (i % 2) * 20 - 8, r * 0.06, BRIGHT[i], r * 0.035)
    person(c, w * 0.5, y + 130, y * 0.62, adult_look(s.chance), "stand")


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
        c.shape([(w * (0.11 + 0.18 * i), table + 36), (w * (0.17 + 0.18 * i), table + 36), (w * (0.175 + 0.18 * i), table + 80),
                 (w * (0.105 + 0.18 * i), table + 80)], "#fffdf6")  # fmt: skip
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


def library(s: Scene) -> None:
    """Bookcases and reading pupils."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.64)
    count = 4 if w > 1300 else 3
    for i in range(count):
        bookcase(
            c,
            w * (i + 0.06) / count,
            y + 40,
            w / count * 0.88,
            y * s.chance.uniform(0.66, 0.92),
            s.chance,
            s.p.roof,
        )
    table = c.height * 0.84
    for i in range(4):
        seated(c, w * (0.15 + 0.235 * i), table, 270, pupil_look(s.chance))
    c.box(w * 0.02, table, w * 0.96, 36, "#dcae78", 14)
    c.box(w * 0.06, table + 36, w * 0.88, c.height, dark("#a8703f", 0.15))
    for i in range(4):
        open_book(c, w * (0.15 + 0.235 * i), table + 8, 190, BRIGHT[(i * 3 + len(s.words)) % 8])


def reading_corner(s: Scene) -> None:
    """One shelf and beanbags, a teacher tells a story."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.6, 2)
    bookcase(c, w * 0.04, y + 50, w * 0.26, y * 0.7, s.chance)
    c.disc(w * 0.56, c.height * 0.84, w * 0.42, ink(p.accent, 0.35), c.height * 0.15)
    person(c, w * 0.56, c.height * 0.78, c.height * 0.46, adult_look(s.chance, "woman"), "hold")
    open_book(c, w * 0.56, c.height * 0.57, 170, "#e5483f")
    for i in range(5):
        x, foot = w * (0.22 + 0.17 * i), c.height * (0.98 + 0.02 * (i % 2))
        c.disc(x, foot, 105, BRIGHT[(i * 3) % 8], 70)
        seated_back(c, x, foot - 20, 210, pupil_look(s.chance))


def robots(s: Scene) -> None:
    """STEM: robots on a track, pupils around."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.5, 0)
    easel_board(c, w * 0.3, y * 0.14, w * 0.4, y * 0.5, ["NGÀY HỘI STEM", "Nghĩ - Làm - Thử"], False)
    for i in range(6):
        c.ring(
            w * (0.04 + (0.2 if i < 3 else 0.72) + 0.01 * i),
            y * (0.25 + 0.2 * (i % 3)),
            40,
            s.chance.choice(BRIGHT),
            12,
        )
    row(c, w * 0.1, y + 170, w * 0.2, 5, 300, s.chance, pose="hold")
    table = c.height * 0.68
    c.shape(
        [
            (w * 0.06, table - 60),
            (w * 0.94, table - 60),
            (w * 1.03, c.height * 0.97),
            (w * -0.03, c.height * 0.97),
        ],
        "#f6f3ea",
    )
    c.box(w * -0.03, c.height * 0.965, w * 1.06, 60, dark(p.far, 0.2))
    c.ring(w * 0.5, table + 90, 130, "#3b445c", 12)
    c.stroke(
        [(w * 0.1, table + 170), (w * 0.4, table + 110), (w * 0.6, table + 190), (w * 0.92, table + 60)],
        "#3b445c",
        12,
    )
    for i, colour in enumerate(s.chance.sample(BRIGHT, 3)):
        robot(c, w * (0.2 + 0.3 * i), table + 190 - 50 * (i % 2), 210, colour)


def computers(s: Scene) -> None:
    """The computer room."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.55, 0)
    easel_board(c, w * 0.28, y * 0.14, w * 0.44, y * 0.5, s.lesson(), False)
    person(c, w * 0.8, y + 100, y * 0.74, adult_look(s.chance), "point")
    for line in range(2):
        top, size = y + 190 + line * 270, 190 + 60 * line
        count = 5 - line
        for i in range(count):
            laptop(c, w * (i + 0.5) / count, top, size, light(BRIGHT[(i + line * 2 + 4) % 8], 0.45))
        c.box(0, top, w, 22, "#d8a56c")
        c.box(0, top + 22, w, 50, dark("#a8703f", 0.05))
        for i in range(count):
            seated_back(c, w * (i + 0.5) / count + 20, top + size * 0.65, size * 0.85, pupil_look(s.chance))


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


def painting(s: Scene) -> None:
    """An exhibition of pupils' pictures."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.64, 0)
    if s.says("ngày hội", "triển lãm", "hội thi", "cuộc thi", "trưng bày"):
        banner(c, w / 2, 20, w * 0.46, s.banner("EM VẼ ƯỚC MƠ"))
    for i in range(10):
        x, top = w * (0.05 + 0.19 * (i % 5)), 140 + (i // 5) * y * 0.36
        _picture(s, x, top, w * 0.15, y * 0.28)
    for i in range(4):
        person(
            c,
            w * (0.14 + 0.24 * i),
            c.height * (0.93 + 0.04 * (i % 2)),
            360,
            pupil_look(s.chance),
            "point" if i % 2 else "stand",
            True,
        )


def _picture(s: Scene, x: float, y: float, w: float, h: float) -> None:
    c = s.c
    sky, ground, thing = s.chance.sample(BRIGHT, 3)
    c.box(x - 8, y - 8, w + 16, h + 16, "#fffdf6", 4)
    c.box(x, y, w, h, light(sky, 0.5))
    c.box(x, y + h * 0.68, w, h * 0.32, light(ground, 0.2))
    c.disc(x + w * s.chance.uniform(0.2, 0.8), y + h * 0.25, h * 0.13, "#ffd45c")
    kind = s.chance.randrange(3)
    if kind == 0:
        c.box(x + w * 0.3, y + h * 0.45, w * 0.36, h * 0.3, thing)
        c.shape(
            [(x + w * 0.25, y + h * 0.46), (x + w * 0.71, y + h * 0.46), (x + w * 0.48, y + h * 0.24)],
            dark(thing, 0.2),
        )
    elif kind == 1:
        for i in range(3):
            flower(c, x + w * (0.25 + 0.25 * i), y + h * 0.56, h * 0.14, thing)
            c.stroke(
                [(x + w * (0.25 + 0.25 * i), y + h * 0.64), (x + w * (0.25 + 0.25 * i), y + h * 0.86)],
                "#3f9f63",
                5,
            )
    else:
        c.disc(x + w * 0.5, y + h * 0.48, h * 0.22, thing)
        c.box(x + w * 0.47, y + h * 0.55, w * 0.06, h * 0.26, "#7a5140")


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


def music(s: Scene) -> None:
    """Singing around a keyboard."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.6, 3)
    for i in range(9):
        x, top = w * s.chance.uniform(0.05, 0.95), y * s.chance.uniform(0.1, 0.7)
        c.disc(x, top, 20, s.chance.choice(BRIGHT), 15)
        c.box(x + 13, top - 84, 7, 84, dark(p.accent, 0.2), 3)
    row(c, w * 0.14, y + 170, w * 0.145, 6, 310, s.chance, pose="cheer")
    person(c, w * 0.5, c.height * 0.86, 430, adult_look(s.chance), "hold")
    c.box(w * 0.28, c.height * 0.74, w * 0.44, 70, "#343c54", 10)
    for i in range(24):
        c.box(
            w * 0.29 + i * w * 0.0175, c.height * 0.75, w * 0.0155, 46, "#ffffff" if i % 5 else "#e3e8ef", 2
        )
    for x in (0.33, 0.66):
        c.box(w * x, c.height * 0.79, 18, c.height * 0.18, "#59627a")
