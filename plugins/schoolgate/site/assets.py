"""The files of the theme, under names that change with their bytes: browsers may keep them for good."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from schoolgate.model import School
from schoolgate.site.palette import palette_css
from schoolgate.site.typesetting import typesetting
from schoolgate.storage import digest

ASSETS = Path(__file__).parent / "theme" / "assets"
FOLDER = "assets/"
_NAMED_BY_BYTES = {".css", ".js"}


def collect(school: School) -> dict[str, tuple[str, bytes]]:
    """Return every file of the theme: name -> (address on the site, bytes).

    Fonts and pictures keep their names, because style sheets name them.
    """
    found = {
        path.relative_to(ASSETS).as_posix(): path.read_bytes()
        for path in sorted(ASSETS.rglob("*"))
        if path.is_file()
    }
    found["material.css"] = typesetting(_material()).encode()
    found["palette.css"] = palette_css(school.primary).encode()
    return {name: (FOLDER + _address(name, data), data) for name, data in found.items()}


def _address(name: str, data: bytes) -> str:
    path = Path(name)
    if path.suffix not in _NAMED_BY_BYTES:
        return name
    return path.with_suffix(f".{digest(data)[:8]}{path.suffix}").as_posix()


def _material() -> str:
    """Return the main style sheet of the Material that is installed."""
    folder = files("material").joinpath("templates", "assets", "stylesheets")
    sheet = next(
        one for one in folder.iterdir() if one.name.startswith("main.") and one.name.endswith(".css")
    )
    return sheet.read_text("utf-8")
