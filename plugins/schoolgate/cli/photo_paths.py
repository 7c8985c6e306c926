"""Which originals a command is about: those that were named, or all below content/."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from schoolgate.load.reading import PHOTOS, suffix


@dataclass(slots=True)
class Chosen:
    """Paths on disk below the content folder, and what was refused: the path as typed, and why."""

    paths: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def chosen(content: Path, typed: Sequence[Path]) -> Chosen:
    """Return the photos that were named, those in named folders too; without a name all of them.

    Links are never followed, and nothing outside of ``content`` is touched.
    """
    found, home = Chosen(), content.resolve()
    for one in typed or (content,):
        place = _place(one, home)
        if why := _refusal(place, home):
            found.refused.append((str(one), why))
        else:
            files = _below(place) if place.is_dir() else [place]
            found.paths += [file.relative_to(home).as_posix() for file in files]
    found.paths = sorted(dict.fromkeys(found.paths))
    return found


def _place(path: Path, home: Path) -> Path:
    """Return where a path leads, but for its last part: resolved, it would not show that it is a link."""
    real = path.resolve()
    return real if real == home or path.name in {"", ".."} else path.parent.resolve() / path.name


def _refusal(place: Path, home: Path) -> str:
    """Return the key of why a path is not used, or ''."""
    if not place.is_relative_to(home):
        return "shrink.refused-outside"
    if place.is_symlink():
        return "shrink.refused-link"
    if not place.exists():
        return "shrink.refused-missing"
    is_photo = place.is_dir() or (place.is_file() and suffix(place.name) in PHOTOS)
    return "" if is_photo else "shrink.refused-kind"


def _below(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for name in files:
            file = Path(here) / name
            if suffix(name) in PHOTOS and not name.startswith(".") and not file.is_symlink():
                yield file
