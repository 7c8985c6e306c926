"""Renditions of all photos, made once and kept."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from schoolgate.model import Location, Message, Photo, Problem, Rendition
from schoolgate.photos.plan import plan
from schoolgate.photos.resize import resize
from schoolgate.pictures import PictureError
from schoolgate.storage import Shelf, on_disk
from schoolgate.workers import spread

_KIND = "photos/unreadable"
_LOST = "lost"
_NO_ACCESS = "no-access"

Outcome = int | str
"""The size of a finished rendition in bytes, or the key of the sentence that says why there is none."""


def prepare(
    photos: Mapping[str, Photo],
    content: Path,
    cache: Path,
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[dict[str, Photo], tuple[Problem, ...]]:
    """Return every photo with its rendition, or without and with a problem; make what ``cache`` lacks.

    ``content`` is the folder that the paths of the photos start from. ``progress`` is told how many
    renditions are made and how many had to be made. Raises OSError when the cache cannot be written.
    """
    shelf = _shelf(cache)
    plans = {path: plan(photo) for path, photo in photos.items()}
    outcomes = {made.name: _kept(shelf, made.name) for made in plans.values()}
    tasks = {
        made.name: _Task(on_disk(content, path), photos[path], made, shelf)
        for path, made in plans.items()
        if outcomes[made.name] is None
    }
    for done, (task, outcome) in enumerate(_work_off(list(tasks.values()), jobs), 1):
        outcomes[task.rendition.name] = _LOST if outcome is None else outcome
        if progress:
            progress(done, len(tasks))
    return _result(photos, plans, outcomes)


def stored(name: str, cache: Path) -> Path:
    """Return the file of a finished rendition."""
    return _shelf(cache).path(name)


def prune(keep: Container[str], cache: Path) -> int:
    """Remove renditions that are not in ``keep`` and that no build has used for a week; return how many."""
    return _shelf(cache).prune(keep)


@dataclass(frozen=True, slots=True)
class _Task:
    source: Path
    photo: Photo
    rendition: Rendition
    shelf: Shelf


def _shelf(cache: Path) -> Shelf:
    return Shelf(cache / "photos")


def _kept(shelf: Shelf, name: str) -> Outcome | None:
    return shelf.size(name) or shelf.note(name) or None


def _work_off(tasks: Sequence[_Task], jobs: int) -> Iterator[tuple[_Task, Outcome | None]]:
    # The reader of HEIC can crash on a damaged file, and with it the process.
    return spread(_develop, tasks, jobs, apart=any(task.photo.format == "HEIC" for task in tasks))


def _develop(task: _Task) -> Outcome:
    """Make one rendition. What its bytes are to blame for is noted, so that they are not decoded again."""
    name = task.rendition.name
    try:
        made = resize(task.source, task.photo, task.rendition)
    except PictureError as error:
        task.shelf.write_note(name, error.key)
        return error.key
    except OSError:
        return _NO_ACCESS
    return task.shelf.put(name, made)


def _result(
    photos: Mapping[str, Photo], plans: Mapping[str, Rendition], outcomes: Mapping[str, Outcome | None]
) -> tuple[dict[str, Photo], tuple[Problem, ...]]:
    finished: dict[str, Photo] = {}
    problems = []
    for path, photo in photos.items():
        made = plans[path]
        outcome = outcomes[made.name]
        if isinstance(outcome, int):
            finished[path] = replace(photo, rendition=Rendition(made.name, made.width, made.height, outcome))
        else:
            finished[path] = replace(photo, rendition=None)
            problems.append(_problem(path, outcome or _LOST))
    return finished, tuple(problems)


def _problem(path: str, key: str) -> Problem:
    name = PurePosixPath(path).name
    return Problem(
        _KIND,
        Location(path),
        Message.of(f"photos.{key}", name=name),
        Message.of(f"photos.{key}-remedy", name=name),
        left_out=True,
    )
