"""Copies of all PDFs, made once and kept."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from schoolgate.attachments.refusal import CLEAN_VERSION, LARGEST, LIST_VERSION, Listed, PdfRefusedError
from schoolgate.model import Attachment, Location, Message, Problem
from schoolgate.storage import Shelf, digest, on_disk
from schoolgate.vietnamese import slug
from schoolgate.workers import spread

_KIND = "documents/unreadable-pdf"
_LONGEST_STEM = 60
_NO_FILE = "not-a-file"
_TEXT, _SCAN = "text", "scan"
_NOBODY = Listed()


@dataclass(frozen=True, slots=True)
class Published:
    """What is known of a copy: bytes, pages, scan, persons; or why there is none, and what it really is."""

    size: int = 0
    pages: int = 0
    scan: bool = False
    listed: Listed = _NOBODY
    refusal: str = ""
    kind: str = ""


def prepare(
    files: Mapping[str, Attachment], content: Path, cache: Path, jobs: int = 1
) -> tuple[dict[str, Attachment], tuple[Problem, ...]]:
    """Return every PDF with the name, size and pages of its copy, or nameless and with a problem.

    What ``cache`` lacks is made. Raises OSError when the cache cannot be written.
    """
    shelf = _shelf(cache)
    names = {path: _name(file) for path, file in files.items()}
    outcomes = {name: _kept(shelf, name) for name in names.values()}
    tasks = {
        name: _Task(on_disk(content, path), name, shelf)
        for path, name in names.items()
        if outcomes[name] is None
    }
    for task, outcome in spread(_copy, list(tasks.values()), jobs):
        outcomes[task.name] = outcome
    return _result(files, names, outcomes)


def stored(name: str, cache: Path) -> Path:
    """Return the file of a finished copy."""
    return _shelf(cache).path(name)


def prune(keep: Container[str], cache: Path) -> int:
    """Remove copies that are not in ``keep`` and that no build has used for a week; return how many."""
    return _shelf(cache).prune(keep)


@dataclass(frozen=True, slots=True)
class _Task:
    source: Path
    name: str
    shelf: Shelf


def _shelf(cache: Path) -> Shelf:
    return Shelf(cache / "attachments")


def _name(file: Attachment) -> str:
    stem = slug(PurePosixPath(file.path).stem)[:_LONGEST_STEM].strip("-") or "tep"
    return f"{stem}-{digest(file.sha, CLEAN_VERSION)[:12]}.pdf"


def _kept(shelf: Shelf, name: str) -> Published | None:
    """Return what an earlier build found out.

    A note is the number of pages, what they are and whom they list, or the refusal and a kind.
    """
    first, _, rest = shelf.note(name).partition(" ")
    if not first.isdigit():
        return Published(refusal=first, kind=rest) if first else None
    kind, *more = rest.split(" ")
    if kind not in {_TEXT, _SCAN} or len(more) != 3 or more[2] != LIST_VERSION:
        return None
    size = shelf.size(name)
    return Published(size, int(first), kind == _SCAN, Listed(int(more[0]), int(more[1]))) if size else None


def _copy(task: _Task) -> Published:
    from schoolgate.attachments.clean import clean  # noqa: PLC0415 - on most nights no PDF is new
    from schoolgate.attachments.lists import listed  # noqa: PLC0415

    try:
        copy = clean(task.source)
    except PdfRefusedError as error:
        if error.key != _NO_FILE:  # of the others the bytes are to blame, and they stay the same
            task.shelf.write_note(task.name, f"{error.key} {error.kind}".strip())
        return Published(refusal=error.key, kind=error.kind)
    except OSError:
        return Published(refusal="no-access")
    size = task.shelf.put(task.name, copy.content)
    found = _NOBODY if copy.scan else listed(copy.content)
    kind = _SCAN if copy.scan else _TEXT
    note = f"{copy.pages} {kind} {found.persons} {found.page} {LIST_VERSION}"
    task.shelf.write_note(task.name, note)
    return Published(size, copy.pages, copy.scan, found)


def _result(
    files: Mapping[str, Attachment], names: Mapping[str, str], outcomes: Mapping[str, Published | None]
) -> tuple[dict[str, Attachment], tuple[Problem, ...]]:
    finished: dict[str, Attachment] = {}
    problems = []
    for path, file in files.items():
        copy = outcomes[names[path]] or Published(refusal="lost")
        if copy.refusal:
            finished[path] = replace(file, name="")
            problems.append(_problem(file, copy))
        else:
            finished[path] = replace(
                file,
                name=names[path],
                size=copy.size,
                pages=copy.pages,
                scan=copy.scan,
                persons=copy.listed.persons,
                persons_page=copy.listed.page,
            )
    return finished, tuple(problems)


def _problem(file: Attachment, copy: Published) -> Problem:
    values = {
        "name": PurePosixPath(file.path).name,
        "kind": copy.kind,
        "size": round(file.size / 1_000_000),
        "limit": round(LARGEST / 1_000_000),
    }
    return Problem(
        _KIND,
        Location(file.path),
        Message.of(f"attachments.{copy.refusal}", **values),
        Message.of(f"attachments.{copy.refusal}-remedy", **values),
        left_out=True,
    )
