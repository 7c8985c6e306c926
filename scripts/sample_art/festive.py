"""Scenes of the night festival, of the stage and of flowers."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .people import adult_look, person, pupil_look, row
from .places import banner, night_sky, phoenix, school, stage
from .props import bouquet, drum, flower, gift, round_lantern, star_lantern
from .scene import Scene

REDS = ("#e5392f", "#f2872e", "#ef5b8a", "#f2b632")


def lantern_walk(s: Scene) -> None:
    """Pupils carry star lanterns through the moonlit yard."""
    c, w = s.c, s.c.width
    y = _night(s)
    row(c, w * 0.1, y + 110, 130, round(w / 150), 150, s.chance, top="#e9e4f5")
    for i in range(5):
        x, foot = w * (0.1 + 0.2 * i), c.height * (0.93 + 0.05 * (i % 2))
        person(c, x, foot, 320, pupil_look(s.chance, s.chance.choice(BRIGHT), False), "wave")
        c.stroke([(x + 84, foot - 300), (x + 104, foot - 390)], "#c9a063", 7)
        star_lantern(c, x + 110, foot - 330, 66, REDS[i % 4])


def _night(s: Scene) -> float:
    y = night_sky(s.c, s.p, s.chance)
    school(s.c, s.c.width * 0.12, y + 10, s.c.width * 0.76, s.p, 2)
    phoenix(s.c, s.c.width * s.chance.choice((0.03, 0.97)), y + 40, 420, s.p, s.chance, 0.6)
    _strings(s)
    return y


def _strings(s: Scene) -> None:
    w = s.c.width
    s.c.stroke([(w * i / 12, 60 - 34 * ((i / 6 - 1) ** 2) + 20) for i in range(13)], "#e9d9a8", 3)
    for i in range(7):
        x = w * (0.06 + 0.147 * i)
        round_lantern(s.c, x, 130 + 26 * (i % 2), 44, REDS[(i * 3) % 4], 30)


def lantern_display(s: Scene) -> None:
    """Big lanterns hanging close up."""
    c, w = s.c, s.c.width
    night_sky(c, s.p, s.chance, 0.86)
    for i in range(6):
        x, y = w * (0.1 + 0.16 * i), c.height * s.chance.uniform(0.22, 0.6)
        maker = star_lantern if (i + len(s.words)) % 2 else round_lantern
        maker(c, x, y, s.chance.uniform(85, 135), s.chance.choice(REDS), y)
    row(c, w * 0.08, c.height * 1.04, w * 0.17, 6, 300, s.chance, top="#dcd6ee", pose="cheer", back=True)


def feast(s: Scene) -> None:
    """The table of mooncakes and fruit."""
    c, w = s.c, s.c.width
    _night(s)
    table = c.height * 0.66
    row(c, w * 0.14, table + 70, w * 0.18, 5, 300, s.chance, top="#f0dfa8", pose="hold")
    c.box(0, table, w, c.height, "#a8323b")
    c.box(0, table, w, 46, "#c9485b")
    for i in range(14):
        c.half(w * (i + 0.5) / 14, table + 44, w / 28, "#f2c14e", 22)
    base = c.height * 0.86
    for i, colour in enumerate(("#f2a541", "#e5483f", "#7db54a", "#8a5cb0", "#f4d03f")):
        x = w * (0.1 + 0.2 * i)
        c.disc(x, base + 34, 118, "#f8f4ea", 30)
        if i % 2:
            _cakes(s, x, base)
        else:
            for dx, dy in ((-46, 6), (0, 10), (46, 6), (-24, -34), (24, -34), (0, -72)):
                c.disc(x + dx, base + dy, 33, colour)
                c.disc(x + dx - 9, base + dy - 10, 9, light(colour, 0.5))
    star_lantern(c, w * 0.5, table - 170, 76, "#e5392f", 60)


def _cakes(s: Scene, x: float, base: float) -> None:
    for dx, dy in ((-50, 12), (50, 12), (0, -26)):
        s.c.box(x + dx - 50, base + dy - 26, 100, 52, "#b9742f", 14)
        s.c.disc(x + dx, base + dy - 26, 50, "#d99a4a", 22)
        flower(s.c, x + dx, base + dy - 26, 15, "#c07f35")


def lion_dance(s: Scene) -> None:
    """The lion dances to the drum."""
    c, w = s.c, s.c.width
    _night(s)
    drum(c, w * 0.16, c.height * 0.9, 270)
    person(c, w * 0.28, c.height * 0.92, 330, pupil_look(s.chance, "#e5392f", False), "wave")
    x, y = w * 0.62, c.height * 0.62
    body = s.chance.choice(("#e5392f", "#f2a02e", "#d63a6a"))
    for dx in (70, 180, 290, 390):
        c.disc(x + dx, y + 70, 110, dark(body, 0.05 + dx / 4000), 96)
        c.stroke([(x + dx, y + 150), (x + dx - 20, y + 290)], "#f7e4b0", 36)
    for i in range(14):
        c.disc(x + 40 + i * 30, y + 150 + (i % 2) * 14, 24, "#fff3d0", 30)
    c.disc(x, y, 170, body, 150)
    c.disc(x, y + 60, 130, "#fff3d0", 84)
    c.disc(x, y + 76, 96, "#8d201b", 46)
    for side in (-1, 1):
        c.disc(x + side * 72, y - 54, 48, "#ffffff")
        c.disc(x + side * 72, y - 48, 22, "#2b211f")
        c.disc(x + side * 140, y - 96, 40, "#f2b632", 56)
    c.disc(x, y + 6, 36, "#f2b632", 26)
    c.disc(x, y - 150, 40, "#5bb98c")
    row(c, w * 0.4, c.height * 1.05, w * 0.2, 4, 260, s.chance, top="#e4dcf2", pose="cheer", back=True)


def show(s: Scene) -> None:
    """Song and dance on the stage."""
    c, w = s.c, s.c.width
    foot = stage(c, s.p)
    banner(c, w / 2, c.height * 0.14, w * 0.56, s.banner("CHƯƠNG TRÌNH VĂN NGHỆ"), s.p.roof)
    tops = s.chance.sample(BRIGHT, 3)
    pose = s.chance.choice(("cheer", "wave"))
    for i in range(5):
        look = pupil_look(s.chance, tops[i % 3], False)
        person(c, w * (0.2 + 0.15 * i), foot + (30 if i % 2 else -30), 320, look, pose if i % 2 else "cheer")
    if s.says("hát", "tốp ca", "đơn ca"):
        c.stroke([(w * 0.5 + 70, foot + 30), (w * 0.5 + 70, foot - 190)], "#c9ced8", 8)
        c.disc(w * 0.5 + 70, foot - 205, 20, "#3b4258", 26)
    row(c, w * 0.03, c.height * 1.04, w * 0.125, 9, 220, s.chance, top="#3a3550", back=True)


def award(s: Scene) -> None:
    """Certificates handed over on the stage."""
    c, w = s.c, s.c.width
    foot = stage(c, s.p)
    banner(c, w / 2, c.height * 0.15, w * 0.58, s.banner("TUYÊN DƯƠNG - KHEN THƯỞNG"), s.p.roof)
    person(c, w * 0.24, foot + 30, 450, adult_look(s.chance), "point")
    for i in range(4):
        x = w * (0.4 + 0.135 * i)
        person(c, x, foot + 40, 300, pupil_look(s.chance), "hold")
        c.box(x - 62, foot - 126, 124, 84, "#fffaf0", 4)
        c.box(x - 54, foot - 118, 108, 68, "#e8b93a", 3)
        c.box(x - 49, foot - 113, 98, 58, "#fffaf0", 2)
        c.star(x, foot - 94, 13, "#da251d")
        c.box(x - 32, foot - 76, 64, 6, "#c9503a", 2)


def flowers_for_teacher(s: Scene) -> None:
    """Pupils bring flowers to their teacher."""
    c, p, w = s.c, s.p, s.c.width
    c.fade(0, c.height, light(p.top, 0.4), p.low)
    for _ in range(26):
        x, y = s.chance.uniform(0, w), s.chance.uniform(0, c.height * 0.8)
        c.disc(x, y, s.chance.uniform(18, 80), ink(s.chance.choice(BRIGHT), 0.1))
    c.disc(w / 2, c.height * 0.52, w * 0.36, ink("#ffffff", 0.5))
    c.half(w / 2, c.height + 10, w * 0.75, light(p.leaf, 0.25), 190)
    person(c, w * 0.5, c.height * 0.93, c.height * 0.66, adult_look(s.chance, "woman"), "hold")
    bouquet(c, w * 0.5, c.height * 0.58, 190, s.chance)
    for i, x in enumerate((0.14, 0.3, 0.7, 0.86)):
        person(c, w * x, c.height * (0.95 + 0.02 * (i % 2)), c.height * 0.4, pupil_look(s.chance), "hold")
        bouquet(c, w * x, c.height * 0.77, 110, s.chance, s.chance.choice(("#fff3d6", "#e3f3ee", "#fbe4ec")))
    for _ in range(12):
        flower(c, s.chance.uniform(0, w), c.height * s.chance.uniform(0.93, 1), 24, s.chance.choice(BRIGHT))


def still_flowers(s: Scene) -> None:
    """A bouquet and a card on the teacher's desk."""
    c, p, w = s.c, s.p, s.c.width
    c.fade(0, c.height * 0.72, light(p.top, 0.2), p.low)
    c.disc(w * 0.5, c.height * 0.4, w * 0.34, ink("#ffffff", 0.4))
    c.fade(c.height * 0.72, c.height * 0.28, "#b98356", "#8f5f3c")
    for i in range(3):
        c.box(w * 0.08, c.height * (0.74 - 0.045 * i), w * 0.28, c.height * 0.042, BRIGHT[(i * 3 + 1) % 8], 6)
    c.shape(
        [
            (w * 0.42, c.height * 0.62),
            (w * 0.58, c.height * 0.62),
            (w * 0.55, c.height * 0.86),
            (w * 0.45, c.height * 0.86),
        ],
        "#e9f1f4",
    )
    bouquet(c, w * 0.5, c.height * 0.66, c.height * 0.48, s.chance)
    c.box(w * 0.66, c.height * 0.6, w * 0.27, c.height * 0.22, "#fffaf0", 8)
    c.words(w * 0.795, c.height * 0.67, "Chúng em", 44, "#c9384b")
    c.words(w * 0.795, c.height * 0.75, "biết ơn thầy cô", 34, "#c9384b")
    gift(c, w * 0.2, c.height * 0.62, 120, "#3f9bd1")
