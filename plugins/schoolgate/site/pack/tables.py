"""Tables and settings that rows name, with nothing in them but what an inspector may take along."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import yaml

from schoolgate.load import UnreadableError, plain_yaml, tables
from schoolgate.load.decoding import decode
from schoolgate.load.tables import Column, Table
from schoolgate.messages import text
from schoolgate.model import Visibility
from schoolgate.reports.sheet import Sheet
from schoolgate.reports.wording import day

_PERSONAL = {"staff": {"phone", "mobile", "email", "photo"}, "leaves": {"reason"}}
"""Columns that layer 2 shows and that say nothing about any point: private numbers, reasons of health."""


def table_sheet(file: Path, path: str) -> Sheet:
    """Return a table with the columns that the school knows, but for those that no page may show.

    ``path`` is the content path, by which it is known which table it is.
    Raises OSError or UnreadableError when the file has been lost or broken since it was loaded.
    """
    table = tables.table_of(path)
    assert table is not None, path
    rows, problems = tables.read(file.read_bytes(), path)
    if rows is None:
        raise UnreadableError(problems[0].message.id)
    shown = [(at, one) for at, one in enumerate(table.columns) if _is_shown(one, table)]
    cells = [[_cell(row[3 + at], one) for at, one in shown] for row in rows]
    used = [at for at in range(len(shown)) if any(row[at] for row in cells)]
    return Sheet([shown[at][1].name for at in used], [[row[at] for at in used] for row in cells])


def settings_text(file: Path) -> str:
    """Return settings as they are read, without the comments, which nobody has checked.

    Raises OSError or UnreadableError when the file has been lost or broken since it was loaded.
    """
    values = plain_yaml.read(decode(file.read_bytes()).text).values
    return yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=100)


def _is_shown(column: Column, table: Table) -> bool:
    return column.visibility is not Visibility.HIDDEN and column.id not in _PERSONAL.get(table.id, ())


def _cell(value: Any, column: Column) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_cell(one, column) for one in value)
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return text("pack.yes" if value else "pack.no")
    named = next((one.name for one in column.choices if one.id == value), None)
    return named or _day(str(value))


def _day(written: str) -> str:
    try:
        return day(dt.date.fromisoformat(written)) if len(written) == len("2025-12-31") else written
    except ValueError:
        return written
