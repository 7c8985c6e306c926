"""The machine: Python, libraries, git, the fonts that come with us."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement

from schoolgate.history import HistoryError, git_version
from schoolgate.model import Severity
from schoolgate.surroundings.answer import Answer, lacking, well

_PROJECT = "schoolgate"
_FONTS = Path(__file__).parents[1] / "site" / "theme" / "assets" / "fonts"
_SHOWN = 5


def machine() -> Iterator[Answer]:
    """Return what is to be said of the machine."""
    yield well("python", version=platform.python_version(), system=platform.system())
    yield libraries(_wanted())
    yield _git()
    yield fonts(_FONTS)


def libraries(wanted: Iterable[str]) -> Answer:
    """Return whether the libraries are there in the versions that were asked for (``pillow>=13,<14``)."""
    needed = [one for one in map(Requirement, wanted) if one.marker is None or one.marker.evaluate()]
    known = [(one, _found(one)) for one in needed]
    wrong = [f"{one.name} {found or '–'} ({one.specifier})" for one, found in known if not _fits(one, found)]
    if wrong:
        more = ", …" if len(wrong) > _SHOWN else ""
        return lacking(Severity.ERROR, "libraries-wrong", found=", ".join(wrong[:_SHOWN]) + more)
    return well("libraries", count=len(needed))


def fonts(folder: Path) -> Answer:
    """Return whether the fonts of the pages lie there."""
    if any(folder.glob("*vietnamese*.woff2")):
        return well("fonts")
    return lacking(Severity.ERROR, "fonts-missing")


def _wanted() -> list[str]:
    try:
        return requires(_PROJECT) or []
    except PackageNotFoundError:
        return []


def _found(one: Requirement) -> str:
    try:
        return version(one.name)
    except PackageNotFoundError:
        return ""


def _fits(one: Requirement, found: str) -> bool:
    return bool(found) and one.specifier.contains(found, prereleases=True)


def _git() -> Answer:
    try:
        return well("git", version=git_version())
    except HistoryError:
        return lacking(Severity.WARNING, "git-missing")
