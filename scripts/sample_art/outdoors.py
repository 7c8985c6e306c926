"""Ceremonies and marches in the yard and around the school."""

from __future__ import annotations

from .canvas import dark, light
from .palettes import BRIGHT
from .people import adult_look, person, pupil_look, row
from .places import banner, bunting, bush, flag, open_air, petals, phoenix, school
from .props import ball, balloons, bouquet, drum, flower
from .scene import Scene
from .yards import school_yard


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
    y = school_yard(s, 0.5)
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
    y = school_yard(s, 0.6)
    flag(c, w * s.chance.uniform(0.42, 0.58), y + 60, c.height * 0.58)
    row(c, w * 0.06, y + 130, 105, round(w / 110), 150, s.chance, back=True)
    row(c, w * 0.02, y + 260, 150, round(w / 140), 235, s.chance, pose="salute", back=True)
    row(c, w * 0.08, c.height * 1.04, 215, round(w / 200), 340, s.chance, pose="salute", back=True)


def drum_call(s: Scene) -> None:
    """The head beats the drum, blossoms above."""
    c, p, w = s.c, s.p, s.c.width
    y = school_yard(s, 0.56, trees=False)
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
    y = school_yard(s, 0.54)
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


def soldiers(s: Scene) -> None:
    """Soldiers with pupils who bring flowers."""
    c, w = s.c, s.c.width
    school_yard(s, 0.54)
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
    y = school_yard(s, 0.5)
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
    y = school_yard(s, s.chance.uniform(0.48, 0.58))
    flag(c, w * s.chance.uniform(0.25, 0.75), y + 40, 360)
    for line in range(2):
        for i in range(4):
            x = w * (0.14 + 0.24 * i + s.chance.uniform(-0.05, 0.05))
            pose = s.chance.choice(("wave", "cheer", "run", "stand", "hold"))
            person(c, x, y + 190 + line * 230, 210 + 90 * line, pupil_look(s.chance), pose)
    ball(c, w * 0.5, c.height * 0.92, 34)
    petals(c, s.chance, 40, y + 60)
