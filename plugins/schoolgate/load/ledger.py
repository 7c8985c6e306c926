"""The ledger of what was disclosed, ``_data/machine/disclosed.csv``: written by a command, read here."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from schoolgate.load import machine
from schoolgate.load.decoding import decode
from schoolgate.load.problems import INVALID, UnreadableError, problem
from schoolgate.load.staff import inside
from schoolgate.model import Disclosed, Location, Problem

LEDGER = "_data/machine/disclosed.csv"
COLUMNS = ("path", "title", "number", "published_on")


def read_ledger(content: Path) -> tuple[tuple[Disclosed, ...], list[Problem]]:
    """Return the rows of the ledger, and those that cannot be understood; no file means no rows."""
    try:
        text = decode(inside(content, LEDGER).read_bytes()).text
    except FileNotFoundError:
        return (), []
    except OSError as error:
        reason = error.strerror or ""
        return (), [problem(INVALID, LEDGER, "unreadable-file", left_out=True, reason=reason)]
    except UnreadableError as mistake:
        return (), [mistake.at(LEDGER, INVALID)]
    rows: list[Disclosed] = []
    problems: list[Problem] = []
    for line, row in machine.rows(text):
        try:
            values = {name: row.get(name, "") for name in COLUMNS}
            day = dt.date.fromisoformat(values.pop("published_on"))
        except ValueError:
            problems.append(problem(INVALID, LEDGER, "bad-ledger-row", line))
        else:
            rows.append(Disclosed(**values, published_on=day, where=Location(LEDGER, line)))
    return tuple(rows), problems


def ledger_text(rows: tuple[Disclosed, ...]) -> str:
    """Return the text of a ledger."""
    return machine.text_of(
        COLUMNS, ((row.path, row.title, row.number, row.published_on.isoformat()) for row in rows)
    )
