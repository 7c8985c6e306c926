"""Places without people: the arch, the map, the road mat, the beds, the lanterns, the stalls."""

from __future__ import annotations

import math

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .places import petals, phoenix, room
from .plants import vase
from .props import flower, round_lantern
from .scene import Scene
from .writing import book_stack
from .yards import open_yard


def arch(s: Scene) -> None:
    """A welcome arch of balloons and paper flowers."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.58)
    c.shape([(w * 0.42, y), (w * 0.58, y), (w * 0.74, h), (w * 0.26, h)], "#d8473f")
    for i in range(54):
        a = math.pi * i / 53
        x, top = w / 2 - w * 0.31 * math.cos(a), h * 0.86 - h * 0.66 * math.sin(a)
        colour = BRIGHT[(i * 3) % 8]
        c.disc(x + s.chance.uniform(-16, 16), top + s.chance.uniform(-16, 16), 42, colour, 48)
        c.disc(x - 12, top - 16, 9, ink("#ffffff", 0.55), 12)
        if i % 4 == 1:
            flower(c, x + 10, top + 14, 36, "#fff3d6")
    c.box(w * 0.3, h * 0.3, w * 0.4, 96, "#c8202f", 16)
    c.words(w / 2, h * 0.3 + 48, "CHÀO MỪNG NĂM HỌC MỚI", w * 0.024, "#ffe27a")
    petals(c, s.chance, 30, y + 40)


def hand_map(s: Scene) -> None:
    """A hand-drawn map of the school on paper."""
    c, w, h = s.c, s.c.width, s.c.height
    c.fade(0, h, "#d9a06a", "#b37a4b")
    c.box(w * 0.07 + 12, h * 0.07 + 16, w * 0.86, h * 0.86, ink("#1c2340", 0.25), 6)
    c.box(w * 0.07, h * 0.07, w * 0.86, h * 0.86, "#fff8e4", 6)
    c.words(w / 2, h * 0.13, "BẢN ĐỒ TRƯỜNG EM", 52, "#c9503a")
    c.stroke(
        [(w * 0.5, h * 0.92), (w * 0.5, h * 0.62), (w * 0.24, h * 0.5), (w * 0.24, h * 0.36)], "#e9cf9a", 46
    )
    c.stroke([(w * 0.5, h * 0.62), (w * 0.76, h * 0.5), (w * 0.76, h * 0.36)], "#e9cf9a", 46)
    for x, y, colour, name in (
        (0.24, 0.29, "#8fc7e8", "Thư viện"),
        (0.76, 0.29, "#f5b8c0", "Phòng y tế"),
        (0.24, 0.7, "#b9dca0", "Sân chơi"),
    ):
        c.box(w * x - 170, h * y - 70, 340, 150, colour, 12)
        if y < 0.5:
            c.shape(
                [(w * x - 190, h * y - 66), (w * x + 190, h * y - 66), (w * x, h * y - 140)],
                dark(colour, 0.25),
            )
        c.words(w * x, h * y + 6, name, 44, "#3b4258")
    phoenix(c, w * 0.76, h * 0.8, 300, s.p, s.chance)
    c.words(w * 0.76, h * 0.86, "Cây phượng", 40, "#3b4258")
    c.words(w * 0.5, h * 0.9, "Cổng", 36, "#8a5a3a")
    for x, y in ((0.085, 0.09), (0.915, 0.09), (0.085, 0.91), (0.915, 0.91)):
        c.disc(w * x, h * y, 14, "#e0475f")


def road_mat(s: Scene) -> None:
    """A crossroads painted on a mat, cardboard lights beside it."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.4)
    c.shape([(w * 0.16, y + 130), (w * 0.84, y + 130), (w * 1.0, h * 0.96), (0, h * 0.96)], "#5fae6e")
    c.shape([(w * 0.44, y + 130), (w * 0.56, y + 130), (w * 0.62, h * 0.96), (w * 0.38, h * 0.96)], "#5b6478")
    c.shape([(w * 0.11, y + 290), (w * 0.89, y + 290), (w * 0.95, y + 440), (w * 0.05, y + 440)], "#5b6478")
    for i in range(6):
        c.box(w * 0.405 + i * w * 0.033, y + 455, w * 0.019, 70, "#fbfbf6")
        c.box(w * 0.43 + i * w * 0.025, y + 240, w * 0.014, 42, "#fbfbf6")
        for side in (0.1, 0.66):
            c.box(w * (side + 0.045 * i), y + 360, w * 0.026, 9, "#ffe08a")
    for x, foot, size in ((0.3, 300, 0.8), (0.72, 300, 0.8), (0.24, 640, 1.2), (0.79, 640, 1.2)):
        _lights(s, w * x, y + foot, size)


def _lights(s: Scene, x: float, y: float, size: float) -> None:
    s.c.box(x - 8 * size, y - 150 * size, 16 * size, 150 * size, "#c99a5b", 4)
    s.c.box(x - 42 * size, y - 300 * size, 84 * size, 170 * size, "#d9b07a", 10)
    for i, lamp in enumerate(("#e5483f", "#f3b73d", "#48b06a")):
        s.c.disc(x, y - (272 - 54 * i) * size, 22 * size, lamp)


def helmets(s: Scene) -> None:
    """Helmets in many colours on a rack beside the notice board."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.74)
    c.box(w * 0.66, h * 0.14, w * 0.28, h * 0.44, "#a8703f", 10)
    c.box(w * 0.675, h * 0.16, w * 0.25, h * 0.4, "#e6c79c")
    c.words(w * 0.8, h * 0.2, "BẢNG TIN", 44, "#8d2b2b")
    for i in range(6):
        c.box(
            w * (0.69 + 0.078 * (i % 3)),
            h * (0.26 + 0.15 * (i // 3)),
            w * 0.066,
            h * 0.12,
            light(BRIGHT[i], 0.6),
            4,
        )
    for line in range(2):
        top = h * (0.18 + 0.29 * line)
        c.box(w * 0.05, top, w * 0.56, 18, "#8a5a3a", 6)
        for i in range(5):
            x = w * (0.1 + 0.115 * i)
            c.box(x - 4, top + 10, 8, 60, "#59627a")
            colour = BRIGHT[(i * 3 + line * 4) % 8]
            c.half(x, top + 168, 80, colour, 108)
            c.half(x - 20, top + 160, 24, light(colour, 0.4), 76)
            c.box(x - 92, top + 158, 170, 20, dark(colour, 0.2), 10)
            c.stroke([(x - 50, top + 178), (x - 6, top + 226), (x + 46, top + 178)], "#39415a", 6)
    vase(s, w * 0.82, y + 130, 260)


def garden_bed(s: Scene) -> None:
    """Beds of young herbs with little wooden signs."""
    c, p, w, h = s.c, s.p, s.c.width, s.c.height
    y = open_yard(s, 0.42)
    c.fade(y + 50, h, light(p.leaf, 0.4), light(p.leaf, 0.1))
    names = ("Bạc hà", "Tía tô", "Kinh giới", "Ngải cứu", "Sả", "Lá lốt")
    for line in range(3):
        top, size = y + 150 + 200 * line, 1 + 0.28 * line
        c.box(-40, top, w + 80, 90 * size, "#8a5a3f", 40)
        for i in range(12):
            x = w * (i + 0.5) / 12
            for k in (-1, 0, 1):
                c.disc(
                    x + k * 24 * size,
                    top + (4 if k else -22) * size,
                    24 * size,
                    dark("#5fb267", 0.1 * ((i + line) % 3)),
                    18 * size,
                )
        for i in range(2):
            x = w * (0.27 + 0.46 * i) + line * 40
            c.box(x - 7, top - 20, 14, 100 * size, "#9c6a43")
            c.box(x - 96 * size, top - 62 * size, 192 * size, 66 * size, "#d9a566", 8)
            c.words(x, top - 30 * size, names[line * 2 + i], 34 * size, "#5b3a22")


def lantern_line(s: Scene) -> None:
    """Paper lanterns strung between two phoenix trees."""
    c, w, h = s.c, s.c.width, s.c.height
    y = open_yard(s, 0.66, ())
    for x in (0.06, 0.94):
        phoenix(c, w * x, y + 150, h * 0.72, s.p, s.chance, 1.6)
    for line in range(2):
        sag = [
            (w * (0.12 + 0.76 * i / 16), h * (0.22 + 0.17 * line) + 120 * (1 - (i / 8 - 1) ** 2))
            for i in range(17)
        ]
        c.stroke(sag, "#8a6a4f", 5)
        for i, (x, top) in enumerate(sag[1:-1:2]):
            round_lantern(c, x, top + 66, 54, BRIGHT[(i * 3 + line) % 8], 0)


def shadow_play(s: Scene) -> None:
    """A puppet screen with the shadow of a banyan tree."""
    c, w, h = s.c, s.c.width, s.c.height
    c.fade(0, h, "#2a1a3a", "#120d22")
    c.glow(w / 2, h * 0.42, w * 0.5, "#ffcf7a", 0.6)
    c.box(w * 0.14, h * 0.12, w * 0.72, h * 0.6, "#7a2f35", 8)
    c.box(w * 0.17, h * 0.16, w * 0.66, h * 0.52, "#fff3d0")
    c.disc(w * 0.62, h * 0.3, 92, "#ffe29a")
    dim = "#3b2a33"
    c.box(w * 0.17, h * 0.63, w * 0.66, h * 0.05, dim)
    for dx in (-46, -16, 16, 46):
        c.stroke([(w * 0.36 + dx * 1.5, h * 0.65), (w * 0.36 + dx * 0.5, h * 0.42)], dim, 20)
    for dx, dy, r in ((-120, 0.36, 92), (0, 0.29, 120), (120, 0.35, 96), (60, 0.42, 60), (-70, 0.43, 60)):
        c.disc(w * 0.36 + dx, h * dy, r, dim, r * 0.7)
    c.disc(w * 0.68, h * 0.585, 66, dim, 36)
    c.disc(w * 0.725, h * 0.55, 28, dim)
    for dx in (-16, 14):
        c.stroke([(w * 0.725 + dx * 0.6, h * 0.54), (w * 0.725 + dx, h * 0.49)], dim, 12)
    for i in range(5):
        for left in (i * 34 - 20, w - i * 34 - 16):
            c.box(left, -20, 38, h * 0.92 - i * 40, "#a8323b" if i % 2 else "#8d2630", 16)
    c.fade(h * 0.86, h * 0.14, "#5b3a2a", "#3b2419")


def book_stall(s: Scene) -> None:
    """An outdoor counter of books with coloured notes, nobody there yet."""
    c, w, h = s.c, s.c.width, s.c.height
    open_yard(s, 0.5)
    for k in range(15):
        c.box(w * (0.08 + 0.056 * k), h * 0.2, w * 0.057, 96, BRIGHT[0] if k % 2 else "#fff8ea")
        c.disc(w * (0.108 + 0.056 * k), h * 0.2 + 96, w * 0.028, BRIGHT[0] if k % 2 else "#fff8ea")
    for x in (0.1, 0.89):
        c.box(w * x, h * 0.26, 18, h * 0.56, "#8a6a4f")
    c.box(w * 0.26, h * 0.2 + 10, w * 0.48, 66, "#fffdf6", 10)
    c.words(w * 0.5, h * 0.2 + 44, "ĐỔI SÁCH - ĐỔI NIỀM VUI", 46, "#2b4a7d")
    table = h * 0.72
    c.box(w * 0.06, table, w * 0.88, 30, "#c99366", 6)
    c.box(w * 0.08, table + 30, w * 0.84, h * 0.2, "#2f8f83")
    for i in range(5):
        book_stack(s, w * (0.16 + 0.17 * i), table, s.chance.uniform(150, 215))
    for i in range(16):
        x, top = w * (0.11 + 0.098 * (i % 8)), table + 52 + 90 * (i // 8)
        c.box(x, top, 74, 68, light(BRIGHT[(i * 3 + i // 8) % 8], 0.45), 4)
        for line in range(3):
            c.box(x + 10, top + 16 + line * 16, 50 - 14 * (line % 2), 5, "#7a7f92")


def hung_covers(s: Scene) -> None:
    """Book covers drawn by pupils, pegged on lines."""
    c, w, h = s.c, s.c.width, s.c.height
    open_yard(s, 0.72)
    titles = (
        "Mèo con",
        "Rừng xanh",
        "Mặt trăng",
        "Biển gọi",
        "Cây phượng",
        "Bà ngoại",
        "Chim sẻ",
        "Con đò",
        "Hạt mưa",
        "Đom đóm",
    )
    for line in range(2):
        y = h * (0.1 + 0.4 * line)
        c.stroke([(0, y), (w / 2, y + 46), (w, y)], "#8a6a4f", 6)
        for i in range(5):
            x, top = w * (0.11 + 0.195 * i), y + 22 + 28 * (1 - abs(i - 2) / 2)
            colour = BRIGHT[(i * 3 + line * 4) % 8]
            c.box(x - 108, top, 216, 300, "#fffdf6", 6)
            c.box(x - 96, top + 12, 192, 276, light(colour, 0.35), 4)
            c.words(x, top + 56, titles[line * 5 + i], 34, dark(colour, 0.55))
            c.half(x, top + 288, 96, colour, 100)
            c.disc(x + 40, top + 126, 28, "#ffe08a")
            flower(c, x - 14, top + 190, 40, light(colour, 0.7))
            c.box(x - 10, top - 26, 20, 56, "#d9a566", 4)
