"""Boards, shelves and rooms without people."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .places import room, window
from .plants import pot, vase
from .props import bookcase, easel_board, flower
from .scene import Scene
from .writing import cards, crate, pencil_box


def card_wall(s: Scene) -> None:
    """A wall of hand-drawn cards, pinned close together."""
    c, w, h = s.c, s.c.width, s.c.height
    c.fade(0, h, light(s.p.top, 0.2), s.p.far)
    for i in range(48):
        x, y = w * (0.015 + 0.124 * (i % 8)), h * (0.015 + 0.165 * (i // 8))
        dx, dy = s.chance.uniform(-8, 8), s.chance.uniform(-8, 8)
        colour = BRIGHT[(i * 3 + i // 8) % 8]
        c.box(x + dx + 5, y + dy + 7, w * 0.112, h * 0.148, ink("#1c2340", 0.15), 6)
        c.box(x + dx, y + dy, w * 0.112, h * 0.148, light(colour, 0.7), 6)
        middle = (x + dx + w * 0.056, y + dy + h * 0.075)
        kind = i % 4
        if kind == 0:
            flower(c, *middle, 46, colour)
        elif kind == 1:
            c.disc(middle[0] - 17, middle[1] - 8, 22, colour)
            c.disc(middle[0] + 17, middle[1] - 8, 22, colour)
            c.shape(
                [(middle[0] - 38, middle[1]), (middle[0] + 38, middle[1]), (middle[0], middle[1] + 44)],
                colour,
            )
        elif kind == 2:
            c.words(*middle, "20 - 11", 38, dark(colour, 0.3))
        else:
            c.star(*middle, 48, colour)
        c.disc(x + dx + w * 0.056, y + dy + 8, 10, BRIGHT[(i * 5 + 2) % 8])


def signal_corner(s: Scene) -> None:
    """The first form's corner: three signal cards and a rack."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.74)
    c.box(w * 0.06, h * 0.1, w * 0.4, h * 0.52, "#b07c4f", 10)
    c.box(w * 0.075, h * 0.12, w * 0.37, h * 0.48, "#fff8ea")
    for i, (colour, word) in enumerate(
        (("#48b06a", "Em đã xong"), ("#f3b73d", "Em đang làm"), ("#e5483f", "Em cần giúp"))
    ):
        top = h * (0.15 + 0.15 * i)
        c.box(w * 0.1, top, w * 0.32, h * 0.125, light(colour, 0.65), 10)
        c.disc(w * 0.145, top + h * 0.062, 50, colour)
        c.words(w * 0.29, top + h * 0.062, word, 44, dark(colour, 0.5))
    c.box(w * 0.54, h * 0.16, w * 0.4, h * 0.66, "#c99366", 10)
    for line in range(3):
        top = h * (0.19 + 0.21 * line)
        c.box(w * 0.555, top, w * 0.37, h * 0.185, dark("#c99366", 0.3))
        for i in range(4):
            x = w * (0.6 + 0.093 * i)
            if (i + line) % 2:
                pencil_box(s, x, top + h * 0.18, 150)
            else:
                c.box(x - 58, top + h * 0.07, 116, h * 0.11, BRIGHT[(i * 3 + line) % 8], 12)
                c.box(x - 30, top + h * 0.1, 60, 34, "#fffdf6", 5)
    vase(s, w * 0.26, y + 160, 250)


def group_tables(s: Scene) -> None:
    """A classroom with tables in fours, word cards on them."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.5)
    easel_board(c, w * 0.28, y * 0.14, w * 0.44, y * 0.56, s.lesson())
    for x in (0.05, 0.8):
        window(c, w * x, y * 0.16, w * 0.15, y * 0.5, s.p)
    for x, foot, size in ((0.25, 0.6, 0.75), (0.75, 0.6, 0.75), (0.26, 0.86, 1.1), (0.76, 0.86, 1.1)):
        cx, cy, r = w * x, h * foot, 250 * size
        for side in (-1, 1):
            for dy in (-0.34, 0.42):
                c.box(
                    cx + side * r * 0.6 - 50 * size,
                    cy + r * dy - 40 * size,
                    100 * size,
                    90 * size,
                    BRIGHT[4],
                    14,
                )
        c.shape(
            [
                (cx - r, cy - r * 0.26),
                (cx + r, cy - r * 0.26),
                (cx + r * 1.15, cy + r * 0.36),
                (cx - r * 1.15, cy + r * 0.36),
            ],
            "#e0b27c",
        )
        c.box(cx - r * 1.15, cy + r * 0.35, r * 2.3, 18, "#a8703f")
        cards(s, cx, cy + r * 0.22, r * 0.8)


def sticky_board(s: Scene) -> None:
    """A board full of coloured slips."""
    c, w, h = s.c, s.c.width, s.c.height
    room(c, s.p, 0.86)
    c.box(w * 0.08, h * 0.08, w * 0.84, h * 0.68, "#8c96a8", 12)
    c.box(w * 0.095, h * 0.1, w * 0.81, h * 0.64, "#fbfcfd")
    for i, title in enumerate(("Điều học được", "Câu hỏi", "Việc tiếp theo")):
        c.words(w * (0.23 + 0.27 * i), h * 0.15, title, 46, BRIGHT[(i * 4) % 8])
        for k in range(6):
            x, y = (
                w * (0.125 + 0.27 * i + 0.105 * (k % 2)),
                h * (0.2 + 0.175 * (k // 2)) + s.chance.uniform(-8, 8),
            )
            colour = light(BRIGHT[(k * 3 + i) % 8], 0.5)
            c.box(x + 4, y + 6, w * 0.095, h * 0.145, ink("#1c2340", 0.12))
            c.box(x, y, w * 0.095, h * 0.145, colour, 3)
            for line in range(4):
                c.box(x + 16, y + 28 + 28 * line, w * (0.07 - 0.02 * (line % 2)), 7, dark(colour, 0.4), 3)
    vase(s, w * 0.85, h * 0.985, 230)


def count_board(s: Scene) -> None:
    """A blackboard with a table of results."""
    c, w, h = s.c, s.c.width, s.c.height
    c.fade(0, h, s.p.top, s.p.low)
    c.box(w * 0.06, h * 0.07, w * 0.88, h * 0.78, "#b07c4f", 12)
    c.box(w * 0.08, h * 0.095, w * 0.84, h * 0.73, "#2f6b56")
    c.words(w * 0.5, h * 0.16, "CẦU GIẤY: CHỊU ĐƯỢC BAO NHIÊU CUỐN VỞ?", 48, "#ffe08a")
    rows = (
        ("Tấm phẳng", "2", "#f6f3e6"),
        ("Gấp răng cưa", "9", "#f7a8b8"),
        ("Ống tròn ghép", "14", "#8fd0e8"),
    )
    for i, (name, number, colour) in enumerate(rows):
        y = h * (0.31 + 0.17 * i)
        c.words(w * 0.24, y, name, 48, colour)
        c.box(w * 0.4, y - 26, w * 0.03 * int(number), 52, colour, 6)
        c.words(w * 0.44 + w * 0.03 * int(number), y, number, 54, colour)
        c.box(w * 0.12, y + 52, w * 0.76, 3, ink("#f6f3e6", 0.4))
    c.box(w * 0.06, h * 0.85, w * 0.88, 30, "#9c6a43", 6)
    for i in range(7):
        c.box(w * (0.14 + 0.07 * i), h * 0.838, 66, 18, light(BRIGHT[i], 0.3), 8)


def class_shelf(s: Scene) -> None:
    """A low shelf with labelled baskets of stories."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.7, 3)
    bookcase(c, w * 0.1, y + 130, w * 0.8, h * 0.42, s.chance)
    crate(s, w * 0.3, y + 130 - h * 0.42, 190)
    crate(s, w * 0.72, h * 0.98, 230)
    pot(s, w * 0.62, y + 130 - h * 0.42, 170)


def meeting_room(s: Scene) -> None:
    """The council room before the meeting: backdrop or chart, table, flowers."""
    c, w, h = s.c, s.c.width, s.c.height
    y = room(c, s.p, 0.6)
    for x in (0.02, 0.86):
        window(c, w * x, y * 0.2, w * 0.12, y * 0.5, s.p)
    if s.says("biểu đồ", "màn chiếu"):
        easel_board(c, w * 0.24, y * 0.12, w * 0.52, y * 0.62, [], False)
        for i, tall in enumerate((0.2, 0.27, 0.24, 0.36, 0.42)):
            c.box(w * (0.31 + 0.08 * i), y * (0.66 - tall), w * 0.05, y * tall, BRIGHT[(i * 3) % 8], 4)
        c.box(w * 0.28, y * 0.66, w * 0.44, 6, "#59627a")
    else:
        c.box(w * 0.18, 24, w * 0.64, y * 0.74, "#8d1d2a")
        for i in range(14):
            c.box(w * (0.18 + 0.0457 * i), 24, w * 0.022, y * 0.74, "#a8232f")
        c.words(w * 0.5, y * 0.3, s.banner("HỘI NGHỊ")[0], 62, "#ffe27a")
        c.words(w * 0.5, y * 0.47, "NĂM HỌC 2025 - 2026", 44, "#fff6e0")
    cloth = "#2f7f8f" if s.says("khăn", "biểu đồ") else "#e9dcc3"
    c.shape(
        [(w * 0.2, y + 40), (w * 0.8, y + 40), (w * 0.98, h * 0.86), (w * 0.02, h * 0.86)], light(cloth, 0.15)
    )
    c.box(w * 0.02, h * 0.855, w * 0.96, h * 0.2, dark(cloth, 0.12))
    for i in range(4):
        for side in (-1, 1):
            x, foot, size = w * (0.5 + side * (0.34 + 0.055 * i)), y + 90 + i * 100, 100 + 26 * i
            c.box(x - size / 2, foot - size, size, size * 1.2, "#7a4b33", 16)
            c.box(x - size * 0.36, foot - size * 0.86, size * 0.72, size * 0.6, "#a8323b", 12)
    for i, x in enumerate((0.36, 0.5, 0.64)):
        vase(s, w * x, y + 190 + (120 if i == 1 else 0), 240 if i == 1 else 170)


def white_board(s: Scene) -> None:
    """A whiteboard with the month's tasks in coloured pens."""
    c, w, h = s.c, s.c.width, s.c.height
    room(c, s.p, 0.84)
    c.box(w * 0.08, h * 0.08, w * 0.84, h * 0.66, "#9aa5b5", 12)
    c.box(w * 0.095, h * 0.1, w * 0.81, h * 0.62, "#fdfefe")
    c.words(w * 0.5, h * 0.17, "CÔNG VIỆC THÁNG 12", 62, "#c9384b")
    tasks = (
        "Niêm phong đề kiểm tra",
        "Bổ sung tin bài đoàn thể",
        "Đổi mật khẩu trang nội bộ",
        "Hoàn thành công khai",
    )
    for i, task in enumerate(tasks):
        y = h * (0.29 + 0.115 * i)
        c.box(w * 0.15, y - 26, 52, 52, BRIGHT[(i * 3) % 8], 8)
        c.words(w * 0.47, y, task, 50, ("#2b4a7d", "#1f7a5d", "#7b4fa0", "#b3543f")[i])
    c.box(w * 0.3, h * 0.74, w * 0.4, 22, "#7d879c", 6)
    for i in range(4):
        c.box(w * (0.36 + 0.075 * i), h * 0.725, 90, 18, BRIGHT[(i * 3) % 8], 8)


def folding_gate(s: Scene) -> None:
    """A folding metal gate: a lattice of parallelograms."""
    c, w, h = s.c, s.c.width, s.c.height
    c.fade(0, h, light(s.p.wall, 0.2), s.p.wall)
    c.box(w * 0.06, h * 0.12, w * 0.88, h * 0.74, "#57627c")
    for i in range(4):
        x = w * (0.17 + 0.2 * i)
        c.ring(x, h * 0.72, 78, "#39415a", 14)
        c.ring(x + 150, h * 0.72, 78, "#39415a", 14)
        c.stroke(
            [(x, h * 0.72), (x + 60, h * 0.6), (x + 130, h * 0.6), (x + 150, h * 0.72)],
            BRIGHT[(i * 3) % 8],
            12,
        )
    for i in range(15):
        x = w * (0.06 + 0.0629 * i)
        c.box(x - 7, h * 0.12, 14, h * 0.76, "#c3ccd6")
        for k in range(5):
            top = h * (0.16 + 0.14 * k)
            if i < 14:
                c.stroke([(x, top), (x + w * 0.0629, top + h * 0.09)], "#aab4c8", 9)
                c.stroke([(x, top + h * 0.07), (x + w * 0.0629, top + h * 0.16)], "#aab4c8", 9)
    c.box(w * 0.04, h * 0.08, w * 0.92, 44, s.p.roof, 8)
    c.words(w * 0.5, h * 0.045, "NHÀ ĐỂ XE", 44, dark(s.p.roof, 0.2))
    c.fade(h * 0.88, h * 0.12, s.p.ground, dark(s.p.ground, 0.15))
