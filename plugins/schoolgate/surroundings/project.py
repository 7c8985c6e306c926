"""The project as it lies on this machine: its repository, what is in it that should not be, its folders."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from schoolgate.history import HistoryError, kept
from schoolgate.model import Settings, Severity
from schoolgate.surroundings.answer import Answer, lacking, well

_SECRET_NAMES = {".env", ".htpasswd", "htpasswd", ".netrc", "id_rsa", "id_ed25519", "id_ecdsa"}
_SECRET_ENDINGS = (".htpasswd", ".pem", ".key", ".p12", ".pfx", ".kdbx", ".ppk")
_PATTERNS = (".example", ".sample", ".template", ".mau")
"""What shows how a file is written holds no secret."""
_SHOWN = 5


def project(
    root: Path, cache: Path, heavy: int, settings: Settings, pictures: tuple[str, ...]
) -> Iterator[Answer]:
    """Return what is to be said of a project.

    ``heavy`` is how many bytes an original photo may have, ``pictures`` are the endings of photos.
    """
    try:
        files = kept(root)
        yield well("repository", count=len(files))
        yield secret_files(files)
    except HistoryError:
        yield lacking(Severity.WARNING, "no-repository")
    yield _writable(cache)
    yield originals(root, heavy, pictures)
    if settings.as_of and not settings.school.sample:
        yield lacking(Severity.WARNING, "as-of", day=f"{settings.as_of:%d/%m/%Y}")


def secret_files(files: Mapping[str, str]) -> Answer:
    """Return whether git keeps files that are made to hold secrets, whatever stands in them."""
    found = sorted(path for path in files if _holds_secrets(PurePosixPath(path).name.lower()))
    if not found:
        return well("secret-files")
    more = ", …" if len(found) > _SHOWN else ""
    return lacking(Severity.ERROR, "secret-files-kept", files=", ".join(found[:_SHOWN]) + more)


def originals(root: Path, heavy: int, pictures: tuple[str, ...]) -> Answer:
    """Return whether photos are too heavy to be sent along with every copy of the repository."""
    sizes = (one.stat().st_size for one in (root / "content").rglob("*") if _is_photo(one, pictures))
    large = [size for size in sizes if size > heavy]
    values = {"count": len(large), "size": round(sum(large) / 1_000_000), "most": round(heavy / 1_000_000)}
    return lacking(Severity.WARNING, "originals-heavy", **values) if large else well("originals", **values)


def _holds_secrets(name: str) -> bool:
    if name.endswith(_PATTERNS):
        return False
    return name in _SECRET_NAMES or name.startswith(".env.") or name.endswith(_SECRET_ENDINGS)


def _is_photo(file: Path, pictures: tuple[str, ...]) -> bool:
    return file.name.lower().endswith(pictures) and file.is_file() and not file.is_symlink()


def _writable(cache: Path) -> Answer:
    """Return whether results can be kept, as a build would keep them."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=cache) as file:
            file.write(b"x")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return lacking(Severity.WARNING, "cache-unwritable", folder=cache, reason=reason)
    return well("cache", folder=cache)
