"""One file of content/ -> its facts as JSON values. Runs in worker processes; knows no Portal."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from schoolgate import prose
from schoolgate.load import (
    bodies,
    evidence,
    head,
    heads,
    highlights,
    places,
    plans,
    published,
    sheets,
    tables,
    validation,
)
from schoolgate.load.children import of_children
from schoolgate.load.decoding import MOST_BYTES, without_control
from schoolgate.load.marking import loose_accents, marks_of
from schoolgate.load.moments import moment
from schoolgate.load.problems import MISPLACED, UNREADABLE, UnreadableError, problem, to_row
from schoolgate.model import SUMMARY, TITLE, Problem, Prose, Reference
from schoolgate.storage import digest, file_digest

PHOTOS = {
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".heic", ".heif", ".hif"),
    *(".avif", ".bmp", ".tif", ".tiff"),
}
"""Endings of pictures; those of the second line are refused when their header is read, with a cure."""


KEPT = 4
"""Facts of a file from the first that are kept between builds; the draft of its body is not."""

_MOST_PROBLEMS = 50
"""More mistakes in one head are one accident."""


_Facts = Callable[[bytes, str], list[Any]]


class Task(NamedTuple):
    """A file to read: its content path, where it lies on disk, its size, and the hash it had before."""

    key: str
    path: str
    size: int
    known: str = ""


class Read(NamedTuple):
    """What was read: the hash of the bytes, and the facts; None when the hash is the known one.

    ``sha`` is empty for what could not be read now and may be readable at the next build.
    """

    key: str
    sha: str
    facts: list[Any] | None


def suffix(key: str) -> str:
    """Return the ending of a name in small letters, with its dot."""
    dot = key.rfind(".")
    return key[dot:].lower() if dot > key.rfind("/") else ""


def read(task: Task) -> Read:
    """Read one file. Never raises for what an author can cause."""
    try:
        return _read(task)
    except OSError as error:
        fact = problem(UNREADABLE, task.key, "unreadable-file", left_out=True, reason=error.strerror or "")
        return Read(task.key, "", [None, [to_row(fact)]])


def _read(task: Task) -> Read:
    if how := _how(task):
        return _text(task, *how)
    if tables.is_table(task.key):
        return _table(task)
    sha = file_digest(Path(task.path))
    if sha == task.known or suffix(task.key) not in PHOTOS:
        return Read(task.key, sha, None if sha == task.known else [[task.size], []])
    return _photo(task, sha)


def _how(task: Task) -> tuple[_Facts, int] | None:
    """Return what reads the bytes of a file, and how many it reads at most."""
    if task.key.endswith(".md"):
        return _article, MOST_BYTES
    if plans.is_plan(task.key):
        return plans.read, MOST_BYTES
    if task.key == published.PUBLISHED:
        return published.read, tables.MOST_BYTES
    if task.key == evidence.EVIDENCE:
        return evidence.read, MOST_BYTES
    if task.key == highlights.HIGHLIGHTS:
        return highlights.read, MOST_BYTES
    return (_sheet, tables.MOST_BYTES) if sheets.may_list(task.key, task.size) else None


def _text(task: Task, facts: _Facts, most: int) -> Read:
    if task.size > most:
        mistake = UnreadableError("too-big", longest=most // 1_000_000)
        return Read(task.key, "", [None, [to_row(mistake.at(task.key))]])
    data = Path(task.path).read_bytes()
    sha = digest(data)
    return Read(task.key, sha, None if sha == task.known else facts(data, task.key))


def _table(task: Task) -> Read:
    if task.size > tables.MOST_BYTES:
        return Read(task.key, "", [None, [to_row(tables.too_big(task.key))]])
    data = Path(task.path).read_bytes()
    sha = digest(data)
    if sha == task.known:
        return Read(task.key, sha, None)
    rows, problems = tables.read(data, task.key)
    return Read(task.key, sha, [rows, [to_row(one) for one in problems]])


def _sheet(data: bytes, key: str) -> list[Any]:
    return [None, [to_row(one) for one in sheets.listed(data, key)]]


def _photo(task: Task, sha: str) -> Read:
    from schoolgate.load.picture import read_header  # noqa: PLC0415 - Pillow is only needed for new photos

    found = read_header(Path(task.path), task.key, sha)
    if isinstance(found, Problem):
        # What could not be opened today may be readable tomorrow, with the same bytes.
        kept = "" if found.message.id == "photos.no-access" else sha
        return Read(task.key, kept, [None, [to_row(found)]])
    notes = (found.located, found.faces, found.contrast, found.sharpness, found.fingerprint)
    seen = (found.width, found.height, found.size, found.orientation, found.format)
    return Read(task.key, sha, [[*seen, found.transparent, *notes], []])


def _article(data: bytes, key: str) -> list[Any]:
    """Return ``[record, problems, prose, lines, draft]``; a file without a record is left out."""
    place = places.place_of(key)
    if place.stray:
        return [None, [to_row(problem(MISPLACED, key, place.stray, left_out=True))]]
    try:
        parts = head.split(data)
        plain = head.fields(parts)
        bodies.guard(parts.body, parts.body_line)
    except UnreadableError as mistake:
        return [None, [to_row(mistake.at(key))]]
    checked = validation.check(heads.HEADS[place.kind], plain, key)
    problems = [to_row(one) for one in checked.problems[:_MOST_PROBLEMS]]
    if parts.encoding != "utf-8":
        problems.append(to_row(problem("content/encoding", key, "other-encoding", encoding=parts.encoding)))
    if checked.record is None:
        return [None, problems]
    record = heads.record(checked.record)
    if place.kind in {"post", "album"} and (stray := places.misdated(key, record["date"])):
        problems.append(to_row(problem(MISPLACED, key, stray, plain.line(("date",)), date=record["date"])))
    lines = {str(path[0]): line for path, line in plain.lines.items() if len(path) == 1}
    if "captions" in record:
        record["captions"] = [
            [name, text, plain.line(("captions", name))] for name, text in record["captions"].items()
        ]
    if place.kind in {"post", "album"}:
        record |= of_children(record, plain, checked.problems)
    facts = prose.scan(parts.body, key, parts.body_line)
    return [record, problems, [*_row(facts), _marks(record, lines, parts, data)], lines, facts.draft]


def _marks(record: dict[str, Any], lines: dict[str, int], parts: head.Split, data: bytes) -> list[list[Any]]:
    fields = {name: (record.get(name) or "", lines.get(name, 1)) for name in (TITLE, SUMMARY)}
    fields |= {f"caption {name}": (text, line) for name, text, line in record.get("captions", ())}
    dated = moment(record.get("date") or "")
    found = marks_of(fields, parts.body, parts.body_line, dated.day if dated else None)
    loose = loose_accents(data) if parts.encoding == "utf-8" else ()
    return [[one.kind, one.line, one.found, one.better] for one in chain(found, loose)]


def _row(facts: Prose) -> list[Any]:
    """Turn the facts of a body into JSON values; entities may bring control characters into it."""
    return [
        facts.sha,
        facts.first_line,
        facts.words,
        without_control(facts.excerpt),
        *([_reference(one) for one in group] for group in (facts.links, facts.images, facts.foreign)),
    ]


def _reference(one: Reference) -> list[Any]:
    return [one.target, one.line, one.path, one.text]
