"""Scenes in the yard and around the school."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .people import adult_look, person, pupil_look, row
from .places import banner, bunting, bush, flag, open_air, petals, phoenix, school
from .props import ball, balloons, bouquet, drum, flower, gift, heart, medal, open_book, umbrella
from .scene import Scene


def _yard(s: Scene, horizon: float = 0.58, floors: int = 0, trees: bool = True) -> float:
    """Paint the common background: sky, school, trees; return the horizon."""
    y = open_air(s.c, s.p, s.chance, horizon)
    wide = max(s.c.width, s.c.height) * s.chance.uniform(0.72, 0.95)
    left = s.chance.uniform(0, 1) * (s.c.width - wide)
    school(s.c, left, y + 20, wide, s.p, floors or s.chance.choice((2, 2, 3)))
    if trees:
        for x in (s.chance.uniform(-0.02, 0.1), s.chance.uniform(0.9, 1.02)):
            phoenix(
                s.c, s.c.width * x, y + s.chance.uniform(30, 70), s.chance.uniform(330, 430), s.p, s.chance
            )
    return y


def gate(s: Scene) -> None:
    """The gate with the school's name, the house behind."""
    c, p, w = s.c, s.p, s.c.width
    y = open_air(c, p, s.chance, 0.66)
    if c.width > 1.6 * c.height:
        school(c, w * 0.1, y + 10, w * 0.37, p, 2)
        school(c, w * 0.53, y + 10, w * 0.37, p, 2)
    else:
        school(c, w * 0.14, y + 10, w * 0.72, p, 3)
    phoenix(c, w * 0.05, y + 40, 470, p, s.chance)
    phoenix(c, w * 0.95, y + 40, 500, p, s.chance)
    flag(c, w * 0.24, y + 30, 480)
    c.shape(
        [(w * 0.36, y + 60), (w * 0.64, y + 60), (w * 0.8, c.height), (w * 0.2, c.height)],
        light(p.ground, 0.35),
    )
    for side in (-1, 1):
        x = w / 2 + side * w * 0.2
        for i in range(9):
            c.box(x + side * (60 + i * 44) - 5, y - 62, 10, 130, dark(p.roof, 0.1), 4)
        c.box(min(x, x + side * 460), y - 40, 460, 9, dark(p.roof, 0.2))
        c.box(min(x, x + side * 460), y + 44, 460, 30, light(p.wall, 0.2))
        c.box(x - 42, y - 190, 84, 270, p.wall, 8)
        c.box(x - 52, y - 200, 104, 22, p.roof, 6)
        bush(c, x + side * 120, y + 88, 70, p, s.chance)
    c.box(w * 0.27, y - 262, w * 0.46, 88, p.roof, 16)
    c.words(w / 2, y - 218, "TRƯỜNG TIỂU HỌC HOA PHƯỢNG", min(38, w * 0.023), "#fff3cf")
    if s.says("học sinh", "đón", "ngày đầu"):
        row(c, w * 0.42, c.height * 0.93, 120, 3, 210, s.chance, back=True)
    petals(c, s.chance, 40, y + 70)


def ceremony(s: Scene) -> None:
    """A stage in the yard, pupils in rows looking at it."""
    c, p, w = s.c, s.p, s.c.width
    y = _yard(s, 0.5)
    bunting(c, 20, s.chance)
    deck = y + 150
    c.box(w * 0.16, y - 260, w * 0.68, 400, dark(p.accent, 0.3), 10)
    c.box(w * 0.18, y - 245, w * 0.64, 375, p.accent, 8)
    banner(c, w / 2, y - 230, w * 0.54, s.banner())
    c.box(w * 0.12, deck - 30, w * 0.76, 60, dark("#b3563f", 0.1), 6)
    for i in range(3 if w > 1300 else 2):
        person(
            c,
            w * (0.32 + 0.18 * i),
            deck - 14,
            190,
            adult_look(s.chance),
            s.chance.choice(("stand", "wave", "hold")),
        )
    for i in range(12):
        flower(c, w * 0.14 + i * w * 0.066, deck + 32, 20, s.chance.choice(BRIGHT))
    flag(c, w * 0.09, deck + 30, 420)
    for line in range(3):
        count = round(w / 110) + 1
        row(
            c,
            (line % 2) * -50,
            c.height * (0.86 + 0.11 * line),
            112,
            count + 1,
            190 + 45 * line,
            s.chance,
            back=True,
        )


def salute(s: Scene) -> None:
    """The flag goes up, pupils salute."""
    c, w = s.c, s.c.width
    y = _yard(s, 0.6)
    flag(c, w * s.chance.uniform(0.42, 0.58), y + 60, c.height * 0.58)
    row(c, w * 0.06, y + 130, 105, round(w / 110), 150, s.chance, back=True)
    row(c, w * 0.02, y + 260, 150, round(w / 140), 235, s.chance, pose="salute", back=True)
    row(c, w * 0.08, c.height * 1.04, 215, round(w / 200), 340, s.chance, pose="salute", back=True)


def drum_call(s: Scene) -> None:
    """The head beats the drum, blossoms above."""
    c, p, w = s.c, s.p, s.c.width
    y = _yard(s, 0.56, trees=False)
    phoenix(c, w * 0.93, y + 120, 640, p, s.chance, 1.5)
    bunting(c, 30, s.chance)
    balloons(c, w * 0.12, y - 130, 130, s.chance, 9)
    drum(c, w * 0.58, c.height * 0.86, 420)
    person(c, w * 0.35, c.height * 0.88, 520, adult_look(s.chance, "woman"), "point")
    c.stroke(
        [(w * 0.35 + 150, c.height * 0.88 - 355), (w * 0.35 + 245, c.height * 0.88 - 330)], "#7a4a2a", 16
    )
    row(c, w * 0.72, c.height * 0.95, 150, 3, 270, s.chance, pose="cheer")
    petals(c, s.chance, 60, y)


def welcome(s: Scene) -> None:
    """First-formers walk in with balloons and little flags."""
    c, w = s.c, s.c.width
    y = _yard(s, 0.54)
    bunting(c, 60, s.chance, 70)
    c.shape([(w * 0.42, y + 20), (w * 0.58, y + 20), (w * 0.86, c.height), (w * 0.14, c.height)], "#d8473f")
    for step, (height, spread) in enumerate(((150, 70), (210, 110), (290, 165))):
        for side in (-1, 1):  # first-formers do not wear the red scarf yet
            person(
                c,
                w / 2 + side * spread,
                y + 130 + step * 150,
                height,
                pupil_look(s.chance, scarf=False),
                "wave",
            )
    person(c, w / 2, c.height * 0.84, 400, adult_look(s.chance, "woman"), "wave")
    for x in (0.13, 0.87):
        row(c, w * x - 90, c.height * 0.97, 150, 2, 300, s.chance, pose="cheer")
        balloons(c, w * x, y + 40, 110, s.chance, 7)


def running(s: Scene) -> None:
    """Runners on the lanes, heading for the ribbon."""
    c, p, w = s.c, s.p, s.c.width
    y = _yard(s, 0.44)
    bunting(c, 20, s.chance)
    c.fade(y + 70, 80, light(p.leaf, 0.3), p.leaf)
    row(c, 40, y + 120, 95, round(w / 95), 115, s.chance, pose="cheer")
    c.fade(y + 140, c.height, "#d9704f", "#b9503a")
    for i in range(5):
        lane = y + 170 + i * i * 22 + i * 70
        c.stroke([(0, lane + 40), (w, lane)], "#fbeee2", 5 + i)
    tops = s.chance.sample(BRIGHT, 4)
    for i in range(4):
        where, foot = w * (0.18 + 0.2 * ((i * 3) % 4)), y + 270 + i * 115
        person(c, where, foot, 230 + 45 * i, pupil_look(s.chance, tops[i], False), "run")
    c.words(w * 0.5, c.height * 0.96, "1    2    3    4", 44, "#fbeee2")


def tug_of_war(s: Scene) -> None:
    """Two teams pull one rope."""
    c, w = s.c, s.c.width
    y = _yard(s, 0.52)
    row(c, 30, y + 110, 92, round(w / 92), 120, s.chance, pose="cheer")
    foot, tops = c.height * 0.86, s.chance.sample(BRIGHT, 2)
    c.stroke([(w * 0.05, foot - 130), (w / 2, foot - 142), (w * 0.95, foot - 130)], "#c9a063", 15)
    c.box(w / 2 - 8, foot - 165, 16, 60, "#da251d")
    for i in range(4):
        person(
            c, w * (0.1 + 0.09 * i), foot + (i % 2) * 20, 275, pupil_look(s.chance, tops[0], False), "pull"
        )
        person(
            c, w * (0.61 + 0.09 * i), foot + (i % 2) * 20, 275, pupil_look(s.chance, tops[1], False), "hold"
        )
    c.stroke([(w * 0.05, foot - 130), (w / 2, foot - 142), (w * 0.95, foot - 130)], "#dcb87c", 7)
    c.stroke([(w / 2, foot + 10), (w / 2, c.height)], "#ffffff", 8)


def football(s: Scene) -> None:
    """Football on the grass."""
    c, p, w = s.c, s.p, s.c.width
    y = _yard(s, 0.46)
    c.fade(y + 60, c.height, light(p.leaf, 0.25), dark(p.leaf, 0.1))
    for i in range(0, 8, 2):
        c.shape([(w * i / 8, y + 60), (w * (i + 1) / 8, y + 60), (w * (i + 1.3) / 8, c.height), (w * (i - 0.2) / 8, c.height)],
                ink("#ffffff", 0.08))  # fmt: skip
    c.ring(w * 0.5, c.height * 1.05, 330, "#f5fff2", 7)
    for x in (w * 0.72, w * 0.94):
        c.box(x, y - 60, 9, 200, "#ffffff")
    c.box(w * 0.72, y - 66, w * 0.22 + 9, 9, "#ffffff")
    tops = s.chance.sample(BRIGHT, 2)
    for i, (x, foot, size) in enumerate(
        ((0.14, 0.8, 270), (0.4, 0.88, 320), (0.66, 0.76, 240), (0.86, 0.9, 320))
    ):
        person(c, w * x, c.height * foot, size, pupil_look(s.chance, tops[i % 2], False), "run")
    ball(c, w * 0.52, c.height * 0.86, 38)


def exercise(s: Scene) -> None:
    """Mass gymnastics in the yard."""
    c, w = s.c, s.c.width
    y = _yard(s, 0.5)
    top = s.chance.choice(BRIGHT)
    for line in range(4):
        step = 120 + line * 36
        row(c, -step * 0.3 * (line % 2) + 40, y + 90 + line * 130 + line * line * 12, step, round(w / step) + 1, 130 + line * 48, s.chance,
            top if s.says("đồng diễn", "hội khỏe") else "#ffffff", "cheer")  # fmt: skip


def podium(s: Scene) -> None:
    """Winners on three steps."""
    c, p, w = s.c, s.p, s.c.width
    _yard(s, 0.54)
    bunting(c, 30, s.chance)
    banner(c, w / 2, 130, w * 0.56, s.banner("LỄ TRAO GIẢI"))
    base = c.height * 0.93
    for x, tall, number in ((0.28, 150, "2"), (0.72, 110, "3"), (0.5, 220, "1")):
        c.box(
            w * x - w * 0.11,
            base - tall,
            w * 0.22,
            tall,
            light(p.accent, 0.2) if number != "1" else p.accent,
            8,
        )
        c.box(w * x - w * 0.11, base - tall, w * 0.22, 16, "#ffffff", 6)
        c.words(w * x, base - tall / 2 + 10, number, 70, "#ffffff")
        person(c, w * x, base - tall, 320, pupil_look(s.chance), s.chance.choice(("cheer", "wave")))
        medal(c, w * x, base - tall - 140, 22, {"1": "#f6c23c", "2": "#c7ced8", "3": "#cf8d55"}[number])
    balloons(c, w * 0.08, c.height * 0.45, 90, s.chance)
    balloons(c, w * 0.92, c.height * 0.5, 90, s.chance)


def planting(s: Scene) -> None:
    """Pupils water young trees and flower beds."""
    c, p, w = s.c, s.p, s.c.width
    y = _yard(s, 0.5)
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
    y = _yard(s, 0.54)
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
    y = _yard(s, 0.6)
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
    y = _yard(s, 0.5)
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
    y = _yard(s, 0.52)
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
    y = _yard(s, 0.52, trees=False)
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
    y = _yard(s, 0.5)
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


def soldiers(s: Scene) -> None:
    """Soldiers with pupils who bring flowers."""
    c, w = s.c, s.c.width
    _yard(s, 0.54)
    bunting(c, 20, s.chance)
    banner(c, w / 2, 70, w * 0.6, s.banner("UỐNG NƯỚC NHỚ NGUỒN"))
    base = c.height * 0.93
    for i in range(3):
        person(
            c,
            w * (0.26 + 0.24 * i),
            base - 30,
            c.height * 0.38,
            adult_look(s.chance, "soldier"),
            ("salute", "stand", "wave")[i],
        )
    for i in range(4):
        x = w * (0.13 + 0.245 * i)
        person(c, x, base + 40, 310, pupil_look(s.chance), "hold")
        bouquet(c, x, base - 105, 105, s.chance)


def monument(s: Scene) -> None:
    """Pupils with incense and flowers before a memorial."""
    c, p, w = s.c, s.p, s.c.width
    y = open_air(c, p, s.chance, 0.6)
    for x in (0.08, 0.24, 0.76, 0.92):
        c.disc(w * x, y - 90, 70, dark(p.leaf, 0.2), 170)
    for i in range(3):
        c.box(w * (0.26 - 0.06 * i), y - 10 + 34 * i, w * (0.48 + 0.12 * i), 36, mix_stone(i))
    c.shape([(w * 0.44, y), (w * 0.56, y), (w * 0.53, y - 470), (w * 0.47, y - 470)], "#d9d3c7")
    c.shape([(w * 0.5, y), (w * 0.56, y), (w * 0.53, y - 470), (w * 0.5, y - 470)], "#c4bcad")
    c.star(w / 2, y - 500, 62, "#e8b93a")
    c.box(w * 0.4, y - 150, w * 0.2, 80, "#a82d2d", 6)
    c.words(w / 2, y - 110, "TỔ QUỐC GHI CÔNG", w * 0.0165, "#ffe08a")
    for i in range(9):
        flower(c, w * (0.34 + 0.04 * i), y + 6, 24, s.chance.choice(BRIGHT))
    row(c, w * 0.12, c.height * 0.86, w * 0.125, 7, 260, s.chance, back=True)
    row(c, w * 0.2, c.height * 1.01, w * 0.2, 4, 340, s.chance, back=True)


def mix_stone(step: int) -> str:
    return ("#cfc8ba", "#bdb5a6", "#aaa294")[step]


def parade(s: Scene) -> None:
    """The pioneer unit marches with drums and flags."""
    c, w = s.c, s.c.width
    y = _yard(s, 0.5)
    bunting(c, 20, s.chance)
    for line in range(3):
        step, foot, tall = 150 + 45 * line, y + 170 + line * 190, 200 + line * 65
        for i in range(round(w / step)):
            x = step * (i + 0.5 + 0.2 * (line % 2))
            person(c, x, foot, tall, pupil_look(s.chance), "hold" if line else "wave")
            if line == 1:
                c.disc(x, foot - tall * 0.42, tall * 0.14, "#c8322b", tall * 0.11)
                c.disc(x, foot - tall * 0.5, tall * 0.14, "#f6e2bb", tall * 0.05)
            elif line == 2:
                c.box(x + 24, foot - tall * 1.15, 7, tall * 0.8, "#c9a063", 3)
                c.shape(
                    [
                        (x + 30, foot - tall * 1.15),
                        (x + 130, foot - tall * 1.08),
                        (x + 30, foot - tall * 0.95),
                    ],
                    "#da251d",
                )


def bus_trip(s: Scene) -> None:
    """A bus on the way to a field trip."""
    c, p, w = s.c, s.p, s.c.width
    y = open_air(c, p, s.chance, 0.6)
    for i in range(6):
        phoenix(c, w * (0.05 + 0.19 * i), y + 20, 300, p, s.chance, 0.5)
    c.fade(y + 40, c.height, "#737b8d", "#565d70")
    for i in range(7):
        c.box(w * i / 6 - 60, c.height * 0.9, 120, 14, "#f4efe0", 4)
    left, top, wide = w * 0.12, y - 190, w * 0.76
    c.box(left, top, wide, 360, s.chance.choice(BRIGHT[:5]), 46)
    c.box(left, top + 210, wide, 40, "#fff6e0")
    for i in range(6):
        x = left + 40 + i * (wide - 80) / 6
        c.box(x, top + 50, (wide - 80) / 6 - 18, 130, "#d4eefa", 14)
        c.disc(x + 60, top + 140, 34, "#2b211f")
        c.disc(x + 60, top + 152, 30, "#f2c9a1")
        c.half(x + 60, top + 146, 33, "#2b211f", 34)
    for x in (left + wide * 0.2, left + wide * 0.8):
        c.disc(x, top + 355, 66, "#2d3348")
        c.disc(x, top + 355, 30, "#c9d0dc")


def yard_life(s: Scene) -> None:
    """A break between lessons: games under the trees."""
    c, w = s.c, s.c.width
    y = _yard(s, s.chance.uniform(0.48, 0.58))
    flag(c, w * s.chance.uniform(0.25, 0.75), y + 40, 360)
    for line in range(2):
        for i in range(4):
            x = w * (0.14 + 0.24 * i + s.chance.uniform(-0.05, 0.05))
            pose = s.chance.choice(("wave", "cheer", "run", "stand", "hold"))
            person(c, x, y + 190 + line * 230, 210 + 90 * line, pupil_look(s.chance), pose)
    ball(c, w * 0.5, c.height * 0.92, 34)
    petals(c, s.chance, 40, y + 60)
