"""The yard as a background, with the school house and the trees."""

from __future__ import annotations

from .places import open_air, phoenix, school
from .scene import Scene


def school_yard(s: Scene, horizon: float = 0.58, floors: int = 0, trees: bool = True) -> float:
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


def open_yard(
    s: Scene, horizon: float = 0.5, trees: tuple[float, ...] = (0.02, 0.98), smallest: float = 360
) -> float:
    """Paint sky, school and trees, nobody there; return the horizon."""
    y = open_air(s.c, s.p, s.chance, horizon)
    wide = s.c.width * s.chance.uniform(0.7, 0.9)
    school(s.c, s.chance.uniform(0, s.c.width - wide), y + 14, wide, s.p, s.chance.choice((2, 3)))
    for x in trees:
        phoenix(s.c, s.c.width * x, y + 60, s.chance.uniform(smallest, 460), s.p, s.chance)
    return y
