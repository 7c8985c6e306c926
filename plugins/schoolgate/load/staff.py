"""``staff.csv`` as Excel in Vietnam saves it: comma, semicolon or tab, with or without a byte order mark."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from schoolgate.load.decoding import MOST_BYTES, control_in, decode
from schoolgate.load.plain_yaml import Plain
from schoolgate.load.problems import INVALID, UnreadableError, problem
from schoolgate.load.settings_schema import StaffRow
from schoolgate.load.validation import check, nearest
from schoolgate.model import Person, Problem
from schoolgate.vietnamese import fold

_COLUMNS = list(StaffRow.model_fields)
_MOST_ROWS = 5_000


def settings_text(content: Path, path: str) -> str:
    """Return the text of a settings file. Raises OSError, and UnreadableError for links that lead away."""
    file = content / path
    if file.resolve() != content.resolve() / path:
        raise UnreadableError("symlink")
    if file.stat().st_size > MOST_BYTES:
        raise UnreadableError("too-big", longest=MOST_BYTES // 1_000_000)
    return decode(file.read_bytes()).text


def read_staff(content: Path, path: str) -> tuple[dict[str, Person], list[Problem]]:
    """Return the people by id, and every mistake of the file; a file that is missing holds nobody."""
    try:
        return _people(settings_text(content, path), path)
    except FileNotFoundError:
        return {}, []
    except OSError as error:
        return {}, [problem(INVALID, path, "unreadable-file", left_out=True, reason=error.strerror)]
    except UnreadableError as mistake:
        return {}, [mistake.at(path)]


def _people(text: str, path: str) -> tuple[dict[str, Person], list[Problem]]:
    rows = list(_rows(text))
    if not rows:
        return {}, []
    columns, problems = _columns(rows[0][1], path)
    people: dict[str, Person] = {}
    lines: dict[str, int] = {}
    for line, cells in rows[1:]:
        plain = Plain(dict(zip(columns, cells, strict=False)), {(): line})
        plain.values.pop("", None)
        checked = check(StaffRow, plain, path)
        problems += [replace(one, where=replace(one.where, row=line)) for one in checked.problems]
        if not isinstance(checked.record, StaffRow):
            continue
        row = checked.record
        if row.id in people:
            problems.append(
                problem(
                    INVALID,
                    path,
                    "same-id",
                    line,
                    left_out=True,
                    field="id",
                    value=row.id,
                    first=lines[row.id],
                )
            )
        people[row.id] = Person(row.id, row.name, row.position, row.valid_from, row.valid_to)
        lines[row.id] = line
    return people, problems


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Return the rows that hold something, each with the line on which it begins. Raises UnreadableError."""
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    reader = csv.reader(text.split("\n"), delimiter=mark)
    line = 1
    try:
        for number, row in enumerate(reader):
            if number > _MOST_ROWS:
                raise UnreadableError("too-many-values", line)
            if any(cell.strip() for cell in row):
                yield line, [cell.strip() for cell in row]
            line = reader.line_num + 1
    except csv.Error as error:
        raise UnreadableError("open-quote", line, field="csv") from error


def _columns(header: list[str], path: str) -> tuple[list[str], list[Problem]]:
    """Return the known name of each column, '' for one that is not read, and what is wrong with them."""
    names = [fold(cell).strip().replace(" ", "_") for cell in header]
    problems = []
    for name, cell in zip(names, header, strict=True):
        if name and name not in _COLUMNS and not control_in(cell):
            meant = nearest(name, _COLUMNS)
            key = "unknown-column-near" if meant else "unknown-column"
            known = ", ".join(_COLUMNS)
            problems.append(
                problem("content/unknown-field", path, key, 1, field=cell, meant=meant, known=known)
            )
    problems += [
        problem(INVALID, path, "missing-column", 1, left_out=True, field=name)
        for name in ("id", "name")
        if name not in names
    ]
    return [name if name in _COLUMNS else "" for name in names], problems
