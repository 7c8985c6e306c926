"""People as simple shapes without faces: nobody can be recognised, nobody is anybody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from .canvas import Canvas, Colour, Point, dark, ink

SKIN = ("#f2c9a1", "#e8b88c", "#f6d5b2", "#dfab7d")
HAIR = ("#2b211f", "#3a2a24", "#1f1a1c")
HANDS: dict[str, tuple[Point, Point]] = {
    "stand": ((-19, -38), (19, -38)),
    "wave": ((-19, -38), (27, -94)),
    "cheer": ((-27, -96), (27, -96)),
    "hold": ((-9, -50), (9, -50)),
    "point": ((-19, -38), (36, -68)),
    "salute": ((-19, -38), (5, -104)),
    "run": ((-24, -50), (22, -66)),
    "pull": ((30, -56), (34, -52)),
}


@dataclass(frozen=True)
class Look:
    """What one person wears; kind is child, woman, man or soldier."""

    kind: str = "child"
    skin: str = SKIN[0]
    hair: str = HAIR[0]
    top: str = "#ffffff"
    low: str = "#2c4c7e"
    long_hair: bool = False
    scarf: bool = True


def pupil_look(chance: Random, top: str = "#ffffff", scarf: bool = True) -> Look:
    return Look(
        "child",
        chance.choice(SKIN),
        chance.choice(HAIR),
        top,
        chance.choice(("#2c4c7e", "#34466b", "#29436f")),
        chance.random() < 0.5,
        scarf,
    )


def adult_look(chance: Random, kind: str = "") -> Look:
    chosen = kind or chance.choice(("woman", "woman", "man"))
    tops = {
        "woman": ("#d9467a", "#3d8bc4", "#e0873f", "#7c5cb5", "#2f9c86", "#c93f4b"),
        "man": ("#f4f7fb", "#cfe0f2", "#dbe8dd"),
        "soldier": ("#5d7a45",),
    }[chosen]
    low = {"woman": "#fbf7f0", "man": "#39435c", "soldier": "#506b3b"}[chosen]
    return Look(
        chosen, chance.choice(SKIN), chance.choice(HAIR), chance.choice(tops), low, chosen == "woman", False
    )


def person(
    c: Canvas, x: float, y: float, height: float, look: Look, pose: str = "stand", back: bool = False
) -> None:
    """Draw a person standing on x, y; height in units from sole to crown."""
    u = height / 100
    c.disc(x, y, 20 * u, ink("#1c2340", 0.14), 4 * u)
    if look.kind == "child":
        _legs(c, x, y, u, look, pose)
    else:
        _adult_body(c, x, y, u, look)
    if look.kind == "child":
        c.box(x - 15 * u, y - 71 * u, 30 * u, 36 * u, look.top, 9 * u)
        c.box(x + 4 * u, y - 71 * u, 11 * u, 36 * u, ink("#3b4a78", 0.08), 9 * u)
    head, size = (y - 84 * u, 16 * u) if look.kind == "child" else (y - 90 * u, 9.5 * u)
    _behind_head(c, x, head, size, look)
    c.box(x - size * 0.32, head + size * 0.6, size * 0.64, size * 0.7, dark(look.skin, 0.08), size * 0.2)
    _neckwear(c, x, y, u, look, back)
    _arms(c, x, y, u, look, pose)
    _head(c, x, head, size, look, back)


def _legs(c: Canvas, x: float, y: float, u: float, look: Look, pose: str) -> None:
    spread = 15 if pose in ("run", "pull") else 6.5
    for side in (-1, 1):
        lift = 9 * u if pose == "run" and side > 0 else 0
        c.stroke(
            [(x + side * 6 * u, y - 34 * u), (x + side * spread * u, y - 4 * u - lift)], look.skin, 8 * u
        )
        c.disc(x + side * spread * u + 1.5 * u, y - 2.5 * u - lift, 6.5 * u, "#31384f", 4 * u)
    if look.long_hair:
        c.shape(
            [
                (x - 12 * u, y - 42 * u),
                (x + 12 * u, y - 42 * u),
                (x + 19 * u, y - 20 * u),
                (x - 19 * u, y - 20 * u),
            ],
            look.low,
        )
        return
    for side in (-1, 1):
        end = (x + side * (6 + (spread - 6) * 0.5) * u, y - 20 * u)
        c.stroke([(x + side * 6 * u, y - 36 * u), end], look.low, 13 * u)


def _adult_body(c: Canvas, x: float, y: float, u: float, look: Look) -> None:
    for side in (-1, 1):
        c.stroke([(x + side * 5 * u, y - 42 * u), (x + side * 5.5 * u, y - 3 * u)], look.low, 9 * u)
        c.disc(x + side * 6.5 * u, y - 2 * u, 5.5 * u, "#31384f", 2.6 * u)
    c.box(x - 12.5 * u, y - 79 * u, 25 * u, 36 * u, look.top, 8 * u)
    if look.kind == "woman":
        c.shape(
            [
                (x - 11 * u, y - 56 * u),
                (x + 11 * u, y - 56 * u),
                (x + 15 * u, y - 14 * u),
                (x - 13 * u, y - 14 * u),
            ],
            look.top,
        )
        c.shape(
            [(x + 2 * u, y - 50 * u), (x + 11 * u, y - 56 * u), (x + 15 * u, y - 14 * u)], dark(look.top, 0.1)
        )
    else:
        c.box(x - 12.5 * u, y - 47 * u, 25 * u, 5 * u, dark(look.low, 0.3))


def _behind_head(c: Canvas, x: float, head: float, size: float, look: Look) -> None:
    if look.long_hair and look.kind == "child":
        for side in (-1, 1):
            c.disc(x + side * size * 1.12, head + size * 0.35, size * 0.38, look.hair, size * 0.62)
    elif look.long_hair:
        c.box(x - size * 1.05, head - size * 0.4, size * 2.1, size * 2.7, look.hair, size * 0.9)


def _neckwear(c: Canvas, x: float, y: float, u: float, look: Look, back: bool) -> None:
    red = "#e23b3b"
    if look.scarf and back:
        c.shape([(x - 12 * u, y - 70 * u), (x + 12 * u, y - 70 * u), (x, y - 56 * u)], red)
    elif look.scarf:
        c.shape([(x - 10 * u, y - 71 * u), (x + 10 * u, y - 71 * u), (x, y - 63 * u)], red)
        c.shape([(x, y - 65 * u), (x - 7 * u, y - 50 * u), (x - 1 * u, y - 52 * u)], red)
        c.shape([(x, y - 65 * u), (x + 7 * u, y - 50 * u), (x + 1 * u, y - 52 * u)], dark(red, 0.12))
    elif look.kind == "man" and not back:
        c.shape(
            [
                (x - 2 * u, y - 78 * u),
                (x + 2 * u, y - 78 * u),
                (x + 3 * u, y - 56 * u),
                (x, y - 52 * u),
                (x - 3 * u, y - 56 * u),
            ],
            "#a83240",
        )


def _arms(c: Canvas, x: float, y: float, u: float, look: Look, pose: str) -> None:
    shoulder, reach, wide = (66, 1.0, 8) if look.kind == "child" else (74, 1.0, 6.5)
    for side, (dx, dy) in zip((-1, 1), HANDS[pose], strict=True):
        start = (x + side * (12 if look.kind == "child" else 10) * u, y - shoulder * u)
        hand = (x + dx * reach * u * (1 if look.kind == "child" else 0.85), y + dy * u * reach)
        elbow = ((start[0] + hand[0]) / 2 + side * 3 * u, (start[1] + hand[1]) / 2 + 2 * u)
        c.stroke([start, elbow], dark(look.top, 0.07), wide * u)
        sleeve: str | Colour = look.skin if look.kind == "child" else dark(look.top, 0.07)
        c.stroke([elbow, hand], sleeve, wide * 0.85 * u)
        c.disc(hand[0], hand[1], wide * 0.55 * u, look.skin)


def _head(c: Canvas, x: float, head: float, size: float, look: Look, back: bool) -> None:
    c.disc(x, head, size, look.hair if back else look.skin)
    if not back:
        c.half(x, head - size * 0.12, size * 1.04, look.hair, size * 0.98)
        c.disc(x - size * 0.45, head - size * 0.2, size * 0.5, look.hair, size * 0.26)
        c.disc(x + size * 0.5, head - size * 0.22, size * 0.46, look.hair, size * 0.24)
    if look.kind == "soldier":
        c.half(x, head - size * 0.3, size * 1.15, "#4d6837", size * 0.95)
        c.box(x - size * 1.3, head - size * 0.42, size * 2.6, size * 0.24, "#3f572d", size * 0.1)
        c.star(x, head - size * 0.75, size * 0.3, "#ffd54a")


def row(  # noqa: PLR0913, PLR0917 places, sizes and dress of a whole line
    c: Canvas,
    x: float,
    y: float,
    step: float,
    count: int,
    height: float,
    chance: Random,
    top: str = "#ffffff",
    pose: str = "stand",
    back: bool = False,
) -> None:
    """Draw pupils side by side, each a little different."""
    for i in range(count):
        tall = height * chance.uniform(0.93, 1.05)
        person(
            c,
            x + i * step,
            y + chance.uniform(-0.03, 0.03) * height,
            tall,
            pupil_look(chance, top),
            pose,
            back,
        )


def seated_back(c: Canvas, x: float, y: float, height: float, look: Look) -> None:
    """Draw head and shoulders seen from behind, cut at y, as in a classroom."""
    u = height / 60
    c.box(x - 20 * u, y - 34 * u, 40 * u, 34 * u, look.top, 12 * u)
    if look.scarf:
        c.shape([(x - 15 * u, y - 33 * u), (x + 15 * u, y - 33 * u), (x, y - 16 * u)], "#e23b3b")
    _behind_head(c, x, y - 46 * u, 16 * u, look)
    _head(c, x, y - 46 * u, 16 * u, look, back=True)


def seated(c: Canvas, x: float, y: float, height: float, look: Look) -> None:
    """Draw head and shoulders seen from the front, cut at y, as behind a table."""
    u = height / 60
    size = 13 * u
    if look.long_hair:
        _behind_head(c, x, y - 44 * u, size, replace(look, kind="woman"))
    c.box(x - 20 * u, y - 30 * u, 40 * u, 30 * u, look.top, 12 * u)
    c.box(x - size * 0.32, y - 34 * u, size * 0.64, 8 * u, dark(look.skin, 0.08), 2 * u)
    if look.scarf:
        c.shape([(x - 9 * u, y - 30 * u), (x + 9 * u, y - 30 * u), (x, y - 12 * u)], "#e23b3b")
    _head(c, x, y - 44 * u, size, look, back=False)
