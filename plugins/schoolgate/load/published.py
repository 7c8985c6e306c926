"""The register of what went live when, ``_data/machine/published.csv``: written by a command, read here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from schoolgate.load import machine
from schoolgate.load.decoding import decode
from schoolgate.load.problems import INVALID, UnreadableError, problem, to_row
from schoolgate.load.tables.facts import shortened
from schoolgate.model import Location, Problem, Published

PUBLISHED = "_data/machine/published.csv"
COLUMNS = ("path", "date", "first_seen")


def read(data: bytes, path: str) -> list[Any]:
    """Return ``[rows, problems]`` of the register as JSON values; without rows it is left out."""
    try:
        text = decode(data).text
    except UnreadableError as mistake:
        return [None, [to_row(mistake.at(path, INVALID))]]
    if text.partition("\n")[0].split(",") != list(COLUMNS):
        return [None, [to_row(problem(INVALID, path, "bad-published-head", 1, left_out=True))]]
    rows: list[list[Any]] = []
    problems: list[Problem] = []
    for line, row in machine.rows(text):
        if _is_sound(row):
            rows.append([line, row["path"], row["date"], row["first_seen"]])
        else:
            problems.append(problem(INVALID, path, "bad-published-row", line))
    return [rows, [to_row(one) for one in shortened(problems, path)]]


def nouns(rows: list[list[Any]]) -> list[Published]:
    """Return the rows that ``read`` gathered, in the order of the file."""
    written = {row[2] for row in rows} | {row[3] for row in rows if row[3]}
    days = {day: dt.date.fromisoformat(day) for day in written}  # many rows share few days
    return [
        Published(path, days[date], days.get(first), Location(PUBLISHED, line))
        for line, path, date, first in rows
    ]


def published_text(rows: Iterable[Published]) -> str:
    """Return the text of a register."""
    return machine.text_of(
        COLUMNS,
        (
            (one.path, one.date.isoformat(), one.first_seen.isoformat() if one.first_seen else "")
            for one in rows
        ),
    )


def _is_sound(row: dict[str, str]) -> bool:
    """Whether a row names something and its days are days; who was there from the start has no first day."""
    try:
        dt.date.fromisoformat(row["date"])
        return bool(row["path"]) and (not row["first_seen"] or bool(dt.date.fromisoformat(row["first_seen"])))
    except (KeyError, ValueError):
        return False
