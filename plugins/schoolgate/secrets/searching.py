"""All files of a project that git keeps, and the secrets in them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from schoolgate.history import HistoryError, contents, kept
from schoolgate.model import Location, Message, Problem
from schoolgate.secrets.memory import Memory, Secret
from schoolgate.storage import digest
from schoolgate.vietnamese import nfc

KIND = "repository/secret"
MOST_BYTES = 1_000_000
"""Larger files are data, and are passed over."""

_SETTINGS = (
    *(".yml", ".yaml", ".json", ".toml", ".ini", ".cfg", ".conf", ".config", ".properties", ".env", ".xml"),
    *(".sh", ".bat", ".cmd", ".ps1"),
)
_PASSWORDS = {"password", "password-file", "password-in-address"}
_KEY_STORES = (".p12", ".pfx", ".kdbx", ".kdb", ".jks", ".keystore", ".ppk")
_PASSED_OVER = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".heic", ".heif", ".hif", ".avif", ".bmp"),
    *(".tif", ".tiff", ".svg", ".ico", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".xlsm", ".ppt", ".pptx"),
    *(
        ".odt",
        ".ods",
        ".odp",
        ".zip",
        ".gz",
        ".rar",
        ".7z",
        ".mp3",
        ".mp4",
        ".mov",
        ".woff",
        ".woff2",
        ".ttf",
    ),
    *(".otf", ".lock", ".map"),
)
"""Endings of what is no text, or nothing but hashes."""


@dataclass(frozen=True, slots=True)
class Search:
    """The files that were looked through, relative to ``content/``, and the secrets in them as facts."""

    files: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def searched(root: Path, content: str, cache: Path | None, commit: str = "") -> Search:
    """Search the files of a project that git keeps, or those of a commit.

    ``content`` is the folder from which paths are counted. Without git there is nothing to search.
    """
    try:
        files = {path: blob for path, blob in kept(root, commit).items() if not _passed_over(path)}
        memory = Memory(cache)
        found = _found(root, files, memory)
    except HistoryError:
        return Search()
    told = (_problem(path, content, one) for path, some in sorted(found.items()) for one in some)
    return Search(tuple(_from(path, content) for path in files), tuple(told))


def _found(root: Path, files: dict[str, str], memory: Memory) -> dict[str, list[Secret]]:
    """Return what stands in each file; bytes that nobody has read yet are read."""
    names = {path: _name(path, blob) for path, blob in files.items() if blob}
    unread = {name: path for path, name in names.items() if memory.known(name) is None}
    for name, data in _unread(root, unread):
        memory.learn(name, _secrets(unread[name], data))
    changed = {path: _changed(root / path) for path, blob in files.items() if not blob}
    for path, data in changed.items():
        names[path] = _name(path, digest(data))
        if memory.known(names[path]) is None:
            memory.learn(names[path], _secrets(path, data))
    memory.save(names.values())
    return {path: found for path, name in names.items() if (found := memory.known(name))}


def _unread(root: Path, unread: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Return names with their bytes; what is too large counts as empty, so that nobody asks again."""
    blobs: dict[str, list[str]] = {}
    for name in unread:
        blobs.setdefault(name.rstrip("+"), []).append(name)
    left = set(unread)
    for blob, data in contents(root, list(blobs), MOST_BYTES) if blobs else ():
        for name in blobs[blob]:
            left.discard(name)
            yield name, data
    yield from ((name, b"") for name in left)


def _changed(file: Path) -> bytes:
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_size > MOST_BYTES:
            return b""
        return file.read_bytes()
    except OSError:
        return b""


def _secrets(path: str, data: bytes) -> list[Secret]:
    if path.lower().endswith(_KEY_STORES):
        return [Secret("key-store", 0)]
    if not data or b"\0" in data:
        return []
    from schoolgate.secrets.lines import search  # noqa: PLC0415 - most days nothing is new, and it is slow

    return search(data.decode("utf-8", "replace"), settings=_is_settings(path))


def _name(path: str, blob: str) -> str:
    """Return the name under which the bytes of a file are known; settings are read in another way."""
    return f"{blob}+" if _is_settings(path) else blob


def _is_settings(path: str) -> bool:
    name = posixpath.basename(path).lower()
    return name.endswith((*_SETTINGS, *_KEY_STORES)) or name.startswith(".env")


def _passed_over(path: str) -> bool:
    return path.lower().endswith(_PASSED_OVER)


def _from(path: str, content: str) -> str:
    """Return a path of the project as it is written from ``content/`` on: ``../mkdocs.yml``."""
    inside = path.removeprefix(content + "/")
    return nfc(inside if inside != path else f"../{path}")


def _problem(path: str, content: str, one: Secret) -> Problem:
    message = Message.of(f"secrets.{one.kind}", name=posixpath.basename(path))
    remedy = Message.of("secrets.change" if one.kind in _PASSWORDS else "secrets.revoke")
    return Problem(KIND, Location(_from(path, content), one.line), message, remedy)
