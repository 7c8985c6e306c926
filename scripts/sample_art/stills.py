"""Pictures without people: the things a caption names, set where the caption says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .canvas import dark, ink, light
from .more_things import THINGS, spread
from .palettes import BRIGHT
from .places import bunting, bush, flag, open_air, petals, phoenix, room, school, window
from .plants import pot
from .props import books
from .scene import Scene
from .things import Thing


@dataclass(frozen=True)
class Setting:
    """Where things stand: their ground, their size, both in units."""

    ground: float
    size: float


def still(s: Scene) -> None:
    """Draw every thing the caption names, in its order, in the place it names."""
    setting = _place(s)
    found = _named(s)
    if not found:
        found = [
            (thing, share) for word, thing, share in THINGS if word in ("lọ hoa", "chồng sách", "hộp bút")
        ]
    total = sum(share * spread(thing) for thing, share in found)
    size = min(
        setting.size * 1.6, s.c.width * 0.84 / total, s.c.height * 0.5 / max(share for _, share in found)
    )
    left = (s.c.width - size * total) / 2
    for i, (thing, share) in enumerate(found):
        wide = size * share * spread(thing)
        y = setting.ground + (s.c.height * 0.035 if i % 2 else 0)
        s.c.disc(left + wide / 2, y, wide * 0.46, ink("#1c2340", 0.13), size * 0.07)
        thing(s, left + wide / 2, y, size * share)
        left += wide


def _named(s: Scene) -> list[tuple[Thing, float]]:
    rest, found = s.words, []
    for word, thing, share in sorted(THINGS, key=lambda row: -len(row[0])):
        if word in rest:
            found.append((s.words.index(word), thing, share))
            rest = rest.replace(word, " ")
    return [(thing, share) for _, thing, share in sorted(found, key=lambda row: row[0])]


def _place(s: Scene) -> Setting:
    for words, place in PLACES:
        if s.says(*words):
            return place(s)
    return _desk(s)


def _desk(s: Scene) -> Setting:
    """A table before a softly lit wall; a cloth if the caption has one."""
    c, p, h = s.c, s.p, s.c.height
    c.fade(0, h * 0.6, light(p.top, 0.25), p.low)
    for _ in range(14):
        c.disc(
            s.chance.uniform(0, c.width),
            s.chance.uniform(0, h * 0.55),
            s.chance.uniform(30, 110),
            ink(s.chance.choice(BRIGHT), 0.06),
        )
    _wall(s)
    top, low = ink("#d9a06a"), ink("#a86f44")
    for word, cloth in (
        ("khăn xanh", "#2f8f7a"),
        ("vải xanh", "#4f7d4a"),
        ("khăn hoa", "#e58aa0"),
        ("bàn tiệc", "#f2dcb8"),
    ):
        if word in s.words:
            top, low = light(cloth, 0.15), dark(cloth, 0.2)
    c.fade(h * 0.58, h * 0.42, top, low)
    c.box(0, h * 0.58, c.width, 8, ink("#ffffff", 0.35))
    if s.says("khăn hoa"):
        for _ in range(60):
            c.disc(s.chance.uniform(0, c.width), s.chance.uniform(h * 0.6, h), 9, ink("#fff6e0", 0.6))
    return Setting(h * 0.84, c.width * 0.25)


def _wall(s: Scene) -> None:
    """Hang a window, a shelf, or pennants behind the table."""
    c, p, w, h = s.c, s.p, s.c.width, s.c.height
    kind = s.chance.randrange(3)
    if kind == 0:
        window(c, w * 0.05, h * 0.08, w * 0.26, h * 0.34, p)
        window(c, w * 0.69, h * 0.08, w * 0.26, h * 0.34, p)
    elif kind == 1:
        c.box(w * 0.06, h * 0.3, w * 0.88, 20, "#b98356", 6)
        for left in (0.1, 0.42, 0.72):
            books(c, w * left, h * 0.3, w * 0.17, h * 0.17, s.chance)
        for x in (0.34, 0.64):
            pot(s, w * x, h * 0.3, h * 0.15)
    else:
        window(c, w * 0.33, h * 0.1, w * 0.34, h * 0.34, p)
        bunting(c, 16, s.chance, 40)


def _yard(s: Scene) -> Setting:
    c, p = s.c, s.p
    y = open_air(c, p, s.chance, 0.54)
    wide = c.width * s.chance.uniform(0.7, 0.9)
    school(c, s.chance.uniform(0, c.width - wide), y + 14, wide, p, s.chance.choice((2, 3)))
    phoenix(c, c.width * s.chance.choice((0.03, 0.97)), y + 80, 480, p, s.chance)
    if s.says("dây cờ", "cờ đỏ"):
        bunting(c, 24, s.chance)
    if s.says("cờ đỏ sao vàng"):
        for x in (0.2, 0.5, 0.8):
            flag(c, c.width * x, y + 70, c.height * (0.5 if x == 0.5 else 0.36))
    petals(c, s.chance, 24, y + 60)
    return Setting(c.height * 0.9, c.width * 0.22)


def _tree(s: Scene) -> Setting:
    c, p = s.c, s.p
    y = open_air(c, p, s.chance, 0.5)
    c.fade(y, c.height - y, light(p.leaf, 0.3), dark(p.leaf, 0.05))
    phoenix(c, c.width * 0.5, c.height * 0.8, c.height * 0.78, p, s.chance, 2.2)
    petals(c, s.chance, 90, c.height * 0.6)
    return Setting(c.height * 0.86, c.width * 0.2)


def _porch(s: Scene) -> Setting:
    """A corridor: railing, pillars, garden behind."""
    c, p, w = s.c, s.p, s.c.width
    y = open_air(c, p, s.chance, 0.56)
    for i in range(5):
        bush(c, w * (0.1 + 0.2 * i), y + 20, 90, p, s.chance)
    c.box(0, y - 6, w, 16, p.trim)
    for i in range(21):
        c.box(w * i / 20 - 6, y, 12, 96, p.trim, 4)
    c.fade(y + 92, c.height, light(p.roof, 0.35), dark(p.roof, 0.05))
    for i in range(11):
        x = w * i / 10
        c.stroke([(x, y + 92), (w / 2 + (x - w / 2) * 1.8, c.height)], light(p.roof, 0.2), 3)
    for x in (0.04, 0.5, 0.96):
        c.box(w * x - 30, 0, 60, y + 100, light(p.wall, 0.2))
        c.box(w * x - 38, y + 70, 76, 30, p.wall)
    c.box(0, 0, w, 56, p.wall)
    return Setting(c.height * 0.9, w * 0.22)


def _class(s: Scene) -> Setting:
    c = s.c
    y = room(c, s.p, 0.62, 3)
    return Setting(y + c.height * 0.2, c.width * 0.25)


def _sill(s: Scene) -> Setting:
    """A wide window with its sill."""
    c, p, w, h = s.c, s.p, s.c.width, s.c.height
    c.fade(0, h, p.top, p.low)
    window(c, w * 0.14, h * 0.08, w * 0.72, h * 0.68, p)
    c.box(w * 0.06, h * 0.76, w * 0.88, 44, p.trim, 6)
    c.box(w * 0.08, h * 0.76 + 44, w * 0.84, 20, ink("#1c2340", 0.12))
    return Setting(h * 0.775, w * 0.26)


def _kitchen(s: Scene) -> Setting:
    c, w, h = s.c, s.c.width, s.c.height
    c.fade(0, h * 0.6, "#f4faf8", "#dceee9")
    for i in range(13):
        c.box(w * i / 12, 0, 3, h * 0.6, "#c6dfd8")
    for i in range(6):
        c.box(0, h * 0.1 * i, w, 3, "#c6dfd8")
    c.box(w * 0.1, h * 0.12, w * 0.8, 14, "#9aa5b5", 6)
    for i in range(6):
        x = w * (0.17 + 0.13 * i)
        c.box(x - 4, h * 0.13, 8, 70, "#9aa5b5")
        c.disc(x, h * 0.13 + 100, 52, BRIGHT[(i * 3) % 8] if i % 2 else "#b9c2cf", 42)
    c.fade(h * 0.58, h * 0.42, "#cfd8e0", "#9aa7b4")
    c.box(0, h * 0.58, w, 10, "#eef3f6")
    return Setting(h * 0.86, w * 0.23)


PLACES: tuple[tuple[tuple[str, ...], Callable[[Scene], Setting]], ...] = (
    (("gốc cây", "dưới tán"), _tree),
    (("bậu cửa",), _sill),
    (("hành lang", "ngoài hiên"), _porch),
    (("rổ rau", "khay inox", "bếp"), _kitchen),
    (("trên bàn", "bàn tiệc", "bàn học", "bàn giáo viên"), _desk),
    (("sân", "cột cờ", "trên bục", "dây nhảy", "xô nước"), _yard),
    (("lớp", "phòng"), _class),
)
