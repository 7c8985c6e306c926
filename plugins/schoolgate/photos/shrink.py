"""Originals made small and silent before they are committed, in place.

No author's text is ever rewritten. An original photo is, and only here: on the explicit command of somebody
who wants it small before it stands in the history of the repository for good. It becomes upright, loses its
metadata, keeps its colour profile, its name and its format. A HEIC becomes a JPEG, because we cannot write
HEIC; its name changes, so one that a text names is left as it is until the text has been changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from schoolgate.model import Message
from schoolgate.photos.lighter import AnimatedError, lighter
from schoolgate.photos.traces import traces
from schoolgate.pictures import FORMATS, PictureError, opened
from schoolgate.storage import kind, write_bytes
from schoolgate.storage.kinds import ENOUGH
from schoolgate.workers import spread

HEAVY = "heavy"
HEIC_ENDINGS = (".heic", ".heif", ".hif")
_WORTH = 0.9
"""What stays too heavy is written only if it gets lighter than this part: else every run would blur it."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How heavy an original may be, in bytes, and how long its longest side becomes, in pixels."""

    size: int
    edge: int


@dataclass(frozen=True, slots=True)
class Original:
    """An original, what speaks against committing it, and what became of it.

    ``reasons`` are ``heavy``, ``located`` and ``noted``; sizes are bytes, ``after`` is 0 while nothing was
    rewritten.
    """

    path: str
    reasons: tuple[str, ...] = ()
    before: int = 0
    after: int = 0
    name: str = ""
    """Its new content path, where that had to change."""
    fault: Message | None = None
    """Why it is not as it should be; the sentence of what to do has the same id and ``-remedy``."""

    @property
    def is_well(self) -> bool:
        """Whether nothing is to be done about it."""
        return not self.fault and (bool(self.after) or not self.reasons)


@dataclass(frozen=True, slots=True)
class _Task:
    file: Path
    path: str
    bounds: Bounds
    rewrites: bool
    named: str


def originals(
    content: Path,
    paths: Sequence[str],
    bounds: Bounds,
    *,
    rewrite: bool = False,
    named: Mapping[str, str] | None = None,
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> list[Original]:
    """Look at originals by their paths on disk below ``content``; with ``rewrite`` make them small in place.

    ``named`` tells of the paths that texts name where they do. Never raises for the sake of a file.
    """
    known = named or {}
    tasks = [_Task(content / path, path, bounds, rewrite, known.get(path, "")) for path in paths]
    # The reader of HEIC can crash on a damaged file, and with it the process.
    apart = any(path.lower().endswith(HEIC_ENDINGS) for path in paths)
    found = []
    for done, (task, seen) in enumerate(spread(_attend, tasks, jobs, apart=apart), 1):
        found.append(seen or Original(task.path, fault=_fault("shrink.lost", task.path)))
        if progress:
            progress(done, len(tasks))
    return sorted(found, key=lambda one: one.path)


def _attend(task: _Task) -> Original:
    try:
        real = _kind(task.file)
        if real not in FORMATS:
            key = "photos.unsupported" if real else "photos.unknown"
            return Original(task.path, fault=_fault(key, task.path, kind=real))
        seen = _look(task, real)
        return _rewritten(task, real, seen) if task.rewrites and seen.reasons else seen
    except PictureError as error:
        return Original(task.path, fault=_fault(f"photos.{error.key}", task.path))
    except OSError:
        return Original(task.path, fault=_fault("photos.no-access", task.path))


def _fault(key: str, path: str, **values: object) -> Message:
    return Message.of(key, name=PurePosixPath(path).name, **values)


def _kind(file: Path) -> str:
    with file.open("rb") as start:
        head = start.read(ENOUGH)
    if not head:
        raise PictureError("empty")
    return kind(head)


def _look(task: _Task, real: str) -> Original:
    size = task.file.stat().st_size
    with opened(task.file, real) as image:
        reasons = ((HEAVY,) if size > task.bounds.size else ()) + traces(image, task.file)
    return Original(task.path, reasons, size)


def _rewritten(task: _Task, real: str, seen: Original) -> Original:
    target = _target(task.file, real)
    name = PurePosixPath(task.path).with_name(target.name).as_posix() if target != task.file else ""
    if name and task.named:
        return replace(seen, fault=_fault("shrink.named", seen.path, where=task.named, better=target.name))
    if name and _is_taken(target):
        return replace(seen, fault=_fault("shrink.taken", seen.path, better=target.name))
    try:
        made = _made(task, real, seen)
    except AnimatedError:
        return replace(seen, fault=_fault("shrink.animated", seen.path))
    if made is None:
        return replace(seen, fault=_fault("shrink.not-smaller", seen.path))
    try:
        write_bytes(target, made)
        if name:
            task.file.unlink()
    except OSError as error:
        return replace(seen, fault=_fault("shrink.unwritable", seen.path, reason=error.strerror or error))
    fault = _fault("shrink.still-heavy", target.name) if len(made) > task.bounds.size else None
    return replace(seen, after=len(made), name=name, fault=fault)


def _target(file: Path, real: str) -> Path:
    """Return where a picture goes: a HEIC that says that it is a JPEG becomes what it says."""
    changes = real == "HEIC" and file.suffix.lower() in HEIC_ENDINGS
    return file.with_suffix(".jpg") if changes else file


def _is_taken(target: Path) -> bool:
    """Whether a file of that name is there, for disks that tell capital letters apart and others."""
    return any(one.name.casefold() == target.name.casefold() for one in target.parent.iterdir())


def _made(task: _Task, real: str, seen: Original) -> bytes | None:
    """Return the bytes to write, None where nothing would be gained by them."""
    # A HEIC is denser than any JPEG: of that alone the result may be larger than before, up to the bound.
    most = task.bounds.size if real == "HEIC" else min(task.bounds.size, seen.before)
    least = None
    with closing(lighter(task.file, real, task.bounds.edge, heavy=HEAVY in seen.reasons)) as files:
        for made in files:
            if len(made) <= most:
                return made
            if least is None or len(made) < len(least):
                least = made
    worth = seen.before * _WORTH if seen.reasons == (HEAVY,) else seen.before
    return least if least and len(least) <= worth else None
