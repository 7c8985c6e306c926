"""Lessons: the classroom, the library, robots, computers, pictures, music."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .people import adult_look, person, pupil_look, row, seated, seated_back
from .places import banner, room, window
from .props import bookcase, easel_board, flower, laptop, open_book, robot
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


def music(s: Scene) -> None:
    """Singing around a keyboard."""
    c, p, w = s.c, s.p, s.c.width
    y = room(c, p, 0.6, 3)
    for _ in range(9):
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
