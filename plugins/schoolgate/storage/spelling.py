"""Names of files that every machine of the team writes alike: Windows, macOS, Linux, and a link in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from schoolgate.vietnamese import nfc

DECOMPOSED = "decomposed"
UNSAFE = "unsafe"
TWIN = "twin"

_GAPS = re.compile("-* [- ]*")
_ODD = frozenset('<>:"|?*\\#%')
"""What Windows cannot have in a name, and what ends a name in a link."""
_DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{at}" for name in ("com", "lpt") for at in range(1, 10))}
"""Names that Windows gives to no file, whatever its ending."""


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A file or folder that is to be renamed, by its path below the content folder.

    ``old`` is what it is called once the folders above it have their new names. ``reason`` is ``decomposed``:
    a letter and its accent are two characters; ``unsafe``: blanks, or characters that a link or Windows
    cannot take; ``twin``: another name beside it differs only by capitals or by how accents are written.
    """

    path: str
    reason: str
    old: str
    new: str


def misspelt(content: Path, paths: Iterable[str]) -> list[Misspelt]:
    """Return what is to be renamed of some files on disk, folders before what lies in them."""
    asked = sorted(path for path in paths if not any(part.startswith(".") for part in path.split("/")))
    desk = _Desk(content, asked)
    return [one for path in asked for one in desk.look(path)]


class _Desk:
    """Looks at every folder once, and remembers the new names that it gave."""

    def __init__(self, content: Path, asked: Iterable[str]) -> None:
        self._content = content
        self._asked = {path for one in asked for path in _parts(one)}
        self._names: dict[str, str] = {"": ""}
        """What every path that was looked at is to be called."""
        self._taken: dict[str, dict[str, list[str]]] = {}
        """The names in a folder by what they have in common."""

    def look(self, path: str) -> Iterator[Misspelt]:
        """Return what is wrong with the parts of a path that nobody looked at yet."""
        for whole in _parts(path):
            folder, _, name = whole.rpartition("/")
            if whole not in self._names:
                found = self._judge(folder, name, whole)
                self._names[whole] = found.new if found else _join(self._names[folder], name)
                if found:
                    yield found

    def _judge(self, folder: str, name: str, whole: str) -> Misspelt | None:
        beside = self._beside(folder)
        meant = _safe(name)
        if meant != nfc(name):
            reason = UNSAFE
        elif self._gives_way(folder, name, beside):
            reason = TWIN
        elif meant != name:
            reason = DECOMPOSED
        else:
            return None
        new = _free(meant, {key for key, names in beside.items() if names != [name]})
        beside.setdefault(_common(new), []).append(new)
        above = self._names[folder]
        return Misspelt(whole, reason, _join(above, name), _join(above, new))

    def _gives_way(self, folder: str, name: str, beside: dict[str, list[str]]) -> bool:
        """Whether a name changes for a twin's sake: of several new ones the best stays as it is."""
        twins = beside[_common(name)]
        stays = min(twins, key=lambda one: (one != nfc(one), one))
        are_new = {_join(folder, one) for one in twins} <= self._asked
        return len(twins) > 1 and not (are_new and name == stays)

    def _beside(self, folder: str) -> dict[str, list[str]]:
        if folder not in self._taken:
            found: dict[str, list[str]] = {}
            for one in (self._content / folder).iterdir():
                found.setdefault(_common(one.name), []).append(one.name)
            self._taken[folder] = found
        return self._taken[folder]


def _parts(path: str) -> list[str]:
    """Return the folders of a path from the top, and the path itself."""
    names = path.split("/")
    return ["/".join(names[: at + 1]) for at in range(len(names))]


def _common(name: str) -> str:
    return nfc(nfc(name).casefold())


def _join(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _safe(name: str) -> str:
    """Return the nearest name that every machine can take."""
    plain = nfc(name)
    stem = PurePosixPath(plain).stem
    if stem.casefold() in _DEVICES:
        return f"{stem}-1{PurePosixPath(plain).suffix}"
    if not (any(map(_is_odd, plain)) or plain.startswith("-") or plain.endswith(".")):
        return plain
    words = PurePosixPath(_GAPS.sub("-", "".join(" " if _is_odd(letter) else letter for letter in plain)))
    return (words.stem.strip("-.") or "tep") + words.suffix


def _is_odd(letter: str) -> bool:
    return letter in _ODD or letter.isspace() or not letter.isprintable()


def _free(name: str, taken: set[str]) -> str:
    """Return a name that nothing else has, with a number where it must be."""
    path, number, free = PurePosixPath(name), 1, name
    while _common(free) in taken:
        number += 1
        free = f"{path.stem}-{number}{path.suffix}"
    return free
