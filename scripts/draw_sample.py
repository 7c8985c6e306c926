"""Draw the pictures of the sample school, the same on every run.

    python scripts/draw_sample.py content                 whatever is missing
    python scripts/draw_sample.py content --again anh-3   redraw the paths containing a word
    python scripts/draw_sample.py content --sheet x.png   a contact sheet of all
    python scripts/draw_sample.py FOLDER --profile preschool   those of the other school, smaller ones

The lists are scripts/sample_art/pictures.tsv and preschool.tsv: path below content, caption, options
(people, tall, wide, square, png, turn3, turn6, turn8). Needs Pillow and Noto Sans (Debian: fonts-noto-core).
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

from PIL import Image, ImageOps

from sample_art.camera import save
from sample_art.canvas import Canvas
from sample_art.logo import cloud_emblem, emblem
from sample_art.nursery_scenes import choose as choose_nursery
from sample_art.palettes import Palette
from sample_art.scene import Scene
from sample_art.scenes import Draw, choose

LISTS = Path(__file__).parent / "sample_art"
HANOI = timezone(timedelta(hours=7))


@dataclass(frozen=True)
class Profile:
    """A sample school: the list of its pictures, who draws them, and pixels per unit."""

    listed: str
    choose: Callable[[str, bool], tuple[Draw, Sequence[Palette]]]
    emblem: Callable[[], Image.Image]
    scale: float


PROFILES = {
    "primary": Profile("pictures.tsv", choose, emblem, 2.0),
    "preschool": Profile("preschool.tsv", choose_nursery, cloud_emblem, 0.75),
}


@dataclass(frozen=True)
class Wanted:
    """One line of the list; rank is its place, so that neighbours differ in colours."""

    path: str
    caption: str
    options: frozenset[str]
    rank: int
    profile: str


def wanted(profile: str) -> list[Wanted]:
    listed = (LISTS / PROFILES[profile].listed).read_text("utf-8")
    lines = [line.split("\t") for line in listed.splitlines() if line]
    return [
        Wanted(path, caption, frozenset(options.split()), i, profile)
        for i, (path, caption, options) in enumerate(lines)
    ]


def picture(one: Wanted, scale: float = 0) -> Image.Image:
    """Return the drawing of one caption; scale is pixels per unit, the long side is 1600 units."""
    profile = PROFILES[one.profile]
    scale = scale or profile.scale
    seed = int.from_bytes(hashlib.sha256(one.path.encode()).digest()[:8], "big")
    chance = Random(seed)  # noqa: S311 a drawing needs repeatable chance, not secrets
    long = chance.choice((1500, 1600, 1750)) if scale >= 1 else 1600
    size = (
        (1800, 760)
        if "wide" in one.options
        else (1200, long)
        if "tall" in one.options
        else (900, 900)
        if "square" in one.options
        else (long, chance.choice((1000, 1125, 1200)))
    )
    draw, palettes = profile.choose(one.caption.lower(), "people" in one.options)
    canvas = Canvas(*size, scale)
    draw(Scene(canvas, palettes[one.rank % len(palettes)], chance, one.caption.lower()))
    flip = not canvas.lettered and chance.random() < 0.4
    return ImageOps.mirror(canvas.finished()) if flip else canvas.finished()


def taken(one: Wanted) -> datetime:
    """Return when the invented camera took it: the day in the path, minutes by rank."""
    found = re.search(r"\d{4}-\d{2}-\d{2}", one.path)
    day = datetime.fromisoformat(found[0] if found else "2025-09-05").replace(tzinfo=HANOI)
    return day + timedelta(hours=7, minutes=30 + one.rank * 7 % 200)


def write(content: Path, one: Wanted) -> str:
    turn = next((int(option[4:]) for option in one.options if option.startswith("turn")), 1)
    save(picture(one), content / one.path, taken(one), turn)
    return one.path


def _due(path: Path, again: str | None) -> bool:
    return not path.exists() or (again is not None and again in str(path))


def contact_sheet(profile: str, target: Path, per_row: int = 6, width: int = 330) -> None:
    small = [
        ImageOps.pad(picture(one, 0.25), (width, width * 3 // 4), color="#888888") for one in wanted(profile)
    ]
    rows = -(-len(small) // per_row)
    sheet = Image.new("RGB", (per_row * width, rows * width * 3 // 4))
    for i, image in enumerate(small):
        sheet.paste(image, (i % per_row * width, i // per_row * (width * 3 // 4)))
    sheet.save(target)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("content", type=Path)
    parser.add_argument("--again", default=None, help="redraw paths containing this word")
    parser.add_argument("--sheet", type=Path, help="only write a contact sheet")
    parser.add_argument("--profile", choices=PROFILES, default="primary")
    options = parser.parse_args()
    if options.sheet:
        contact_sheet(options.profile, options.sheet)
        return
    logo = options.content / "_data" / "logo.png"
    logo.parent.mkdir(parents=True, exist_ok=True)
    PROFILES[options.profile].emblem().save(logo, optimize=True)
    due = [one for one in wanted(options.profile) if _due(options.content / one.path, options.again)]
    with ProcessPoolExecutor() as pool:
        for path in pool.map(write, [options.content] * len(due), due):
            print(path)


if __name__ == "__main__":
    main()
