"""Which bytes have been read already, and what was found in them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

from schoolgate.storage import digest, write_bytes

_FILE = "repository.json"
_HERE = Path(__file__).parent


class Secret(NamedTuple):
    """A kind of secret, and the line on which it stands, counted from 1."""

    kind: str
    line: int


class Memory:
    """Knows what was found in bytes by their name; what a broken file says is forgotten."""

    def __init__(self, cache: Path | None) -> None:
        self._file = cache / _FILE if cache else None
        self._version = _version()
        self._found = _read(self._file, self._version)
        self._learnt = False

    def known(self, name: str) -> list[Secret] | None:
        """Return what was found in some bytes, None if nobody has read them."""
        return self._found.get(name)

    def learn(self, name: str, found: list[Secret]) -> None:
        """Note what was found."""
        self._found[name] = found
        self._learnt = True

    def save(self, names: Iterable[str]) -> None:
        """Keep what is known of these bytes; where nothing can be written they are read again."""
        if self._file is None or not self._learnt:
            return
        kept = {name: self._found[name] for name in sorted(set(names)) if name in self._found}
        told = {
            "version": self._version,
            "clean": " ".join(name for name, found in kept.items() if not found),
            "found": {name: found for name, found in kept.items() if found},
        }
        with suppress(OSError):
            write_bytes(self._file, json.dumps(told).encode())


def _read(file: Path | None, wanted: str) -> dict[str, list[Secret]]:
    try:
        told: Any = json.loads(file.read_bytes()) if file else {}
        if told.get("version") != wanted:
            return {}
        found = {name: [Secret(*one) for one in some] for name, some in told["found"].items()}
        return {name: [] for name in told["clean"].split()} | found
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return {}


def _version() -> str:
    """Return a text that changes with whatever could find something else in the same bytes."""
    try:
        library = version("detect-secrets")
    except PackageNotFoundError:
        library = ""
    return digest(library, *(path.read_bytes() for path in sorted(_HERE.glob("*.py"))))
