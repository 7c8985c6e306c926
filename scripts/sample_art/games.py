"""Sports day: races, tug of war, football, gymnastics, the podium."""

from __future__ import annotations

from .canvas import dark, ink, light
from .palettes import BRIGHT
from .people import person, pupil_look, row
from .places import banner, bunting
from .props import ball, balloons, medal
from .scene import Scene
from .yards import school_yard


def running(s: Scene) -> None:
    """Runners on the lanes, heading for the ribbon."""
    c, p, w = s.c, s.p, s.c.width
    y = school_yard(s, 0.44)
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
    y = school_yard(s, 0.52)
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
    y = school_yard(s, 0.46)
    c.fade(y + 60, c.height, light(p.leaf, 0.25), dark(p.leaf, 0.1))
    for i in range(0, 8, 2):
        c.shape(
            [
                (w * i / 8, y + 60),
                (w * (i + 1) / 8, y + 60),
                (w * (i + 1.3) / 8, c.height),
                (w * (i - 0.2) / 8, c.height),
            ],
            ink("#ffffff", 0.08),
        )
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
    y = school_yard(s, 0.5)
    top = s.chance.choice(BRIGHT)
    for line in range(4):
        step = 120 + line * 36
        row(
            c,
            -step * 0.3 * (line % 2) + 40,
            y + 90 + line * 130 + line * line * 12,
            step,
            round(w / step) + 1,
            130 + line * 48,
            s.chance,
            top if s.says("đồng diễn", "hội khỏe") else "#ffffff",
            "cheer",
        )


def podium(s: Scene) -> None:
    """Winners on three steps."""
    c, p, w = s.c, s.p, s.c.width
    school_yard(s, 0.54)
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
