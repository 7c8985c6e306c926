"""The folder of the dashboards: never inside a public site, never over what somebody else has put there."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from schoolgate.inspection import CONTENT
from schoolgate.site.tree import OccupiedError
from schoolgate.storage import locked, write_bytes, write_text

MARK = ".schoolgate-dashboard"
"""Lists the files that we have put into the folder, one on each line."""
_WORKSHOP = ".schoolgate-new"
_PUBLIC = (CONTENT, "site/public", "site/.trees")
_SITE_MAP = "sitemap.xml"
"""Stands in the root of every public site, wherever it was built or copied to."""


class PublicPlaceError(Exception):
    """The folder lies where everybody reads, or among the school's own files; its text is the path."""


def put(out: Path, root: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder that is empty, not there yet, or of our making; old ones of ours go.

    All are written beside first and then moved into place, pages after what they show, each in one step: a
    run that is killed leaves whole pages, and the next one finishes. ``root`` is the folder of the project.
    Raises PublicPlaceError, OccupiedError, OSError, and BusyError while another run writes the same folder.
    """
    place = out.resolve()
    _refuse_public(place, root)
    with _workshop(place) as new:
        before = _ours(place)
        for path, data in files.items():
            write_bytes(new / path, data)
        _mark(place, before | files.keys())
        for path in sorted(files, key=lambda one: one.endswith(".html")):
            (place / path).parent.mkdir(exist_ok=True, parents=True)
            (new / path).replace(place / path)
        for path in before - files.keys():
            (place / path).unlink()
        _mark(place, files.keys())


def _refuse_public(place: Path, root: Path) -> None:
    taken = [(root / name).resolve() for name in _PUBLIC]
    for one in (place, *place.parents):
        if (one / _SITE_MAP).exists() or any(_same(one, other) for other in taken):
            raise PublicPlaceError(str(place))


def _same(one: Path, other: Path) -> bool:
    """Whether two paths are one folder; some disks do not tell capitals from small letters."""
    return one == other or (one.exists() and other.exists() and one.samefile(other))


def _ours(place: Path) -> set[str]:
    """Return the files that an earlier run has put there. Raises OccupiedError for what is not ours."""
    mark = place / MARK
    known = set(mark.read_text("utf-8", "replace").splitlines()) if mark.is_file() else set()
    there = {
        one.relative_to(place).as_posix() for one in place.rglob("*") if one.is_symlink() or not one.is_dir()
    }
    ours = {one for one in there if one == MARK or one.startswith(_WORKSHOP + "/")}
    strange = there - known - ours
    if strange:
        raise OccupiedError(str(place / min(strange)))
    return known & there


def _mark(place: Path, files: Iterable[str]) -> None:
    write_text(place / MARK, "".join(f"{path}\n" for path in sorted(files)))


@contextmanager
def _workshop(place: Path) -> Iterator[Path]:
    """Lend a folder on the disk of the place; what a killed run has left there goes with it."""
    if place.exists() and not place.is_dir():
        raise OccupiedError(str(place))
    _ours(place)
    workshop = place / _WORKSHOP
    ours = False
    try:
        with locked(workshop / "lock"):
            ours = True
            yield workshop
    finally:
        if ours:
            shutil.rmtree(workshop, ignore_errors=True)
