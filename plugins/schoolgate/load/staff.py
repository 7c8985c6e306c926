"""The people of the school, from ``_data/staff.csv`` or ``staff.xlsx``: a table that is a setting as well."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from schoolgate.load import tables
from schoolgate.load.problems import UnreadableError, from_row, problem, to_row
from schoolgate.load.version import facts_version
from schoolgate.model import Person, Problem
from schoolgate.storage import Facts, digest

STORE = "staff.json"
_STEM = "_data/staff"


def inside(content: Path, path: str) -> Path:
    """Return the file of a content path. Raises OSError, and UnreadableError for links that lead away."""
    file = content / path
    if file.resolve() != content.resolve() / path:
        raise UnreadableError("symlink")
    return file


def read_staff(content: Path, cache: Path | None) -> tuple[dict[str, Person], list[Problem]]:
    """Return the people by id, in the order of the table, and every mistake of it.

    A table that is missing holds nobody. ``cache`` is where the rows of an unchanged file are kept.
    """
    paths = [_STEM + ending for ending in tables.ENDINGS if (content / (_STEM + ending)).exists()]
    if len(paths) > 1:
        return {}, [tables.twice(*paths)]
    if not paths:
        saved = [_STEM + ending for ending in tables.OTHER_ENDINGS if (content / (_STEM + ending)).exists()]
        return {}, [fault for path in saved if (fault := tables.wrongly_saved(path))]
    try:
        rows, problems = _kept(content, paths[0], cache)
    except OSError as error:
        reason = error.strerror or ""
        return {}, [problem(tables.UNREADABLE, paths[0], "unreadable-file", left_out=True, reason=reason)]
    except UnreadableError as mistake:
        return {}, [mistake.at(paths[0], tables.UNREADABLE)]
    people: list[Person] = tables.nouns(paths[0], rows or [])
    return {one.id: one for one in people}, problems


def _kept(content: Path, path: str, cache: Path | None) -> tuple[list[Any] | None, list[Problem]]:
    """Read the rows of a file, from the last build where it has not changed. Raises OSError."""
    file = inside(content, path)
    facts = Facts(cache / STORE if cache else None, facts_version())
    status = file.stat()
    found = facts.unchanged(path, status)
    if found is None:
        if status.st_size > tables.MOST_BYTES:
            return None, [tables.too_big(path)]
        data = file.read_bytes()
        rows, problems = tables.read(data, path)
        found = [rows, [to_row(one) for one in problems]]
        facts.keep(path, status, digest(data), found)
    facts.save()
    return found[0], [from_row(path, one) for one in found[1]]
