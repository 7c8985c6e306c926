"""Grid -> checked rows of a table, and every mistake with its sheet, row, column, value and cure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError

from schoolgate.load import moments
from schoolgate.load.fields import Record
from schoolgate.load.tables import cells, header
from schoolgate.load.tables.cells import CellError
from schoolgate.load.tables.facts import INVALID_ROW, RESTORED, UNREAD, UNREADABLE, Place, fact
from schoolgate.load.tables.grid import Grid, Row
from schoolgate.load.tables.header import Header
from schoolgate.load.tables.kinds import Carried, Shape
from schoolgate.load.tables.table import EXAMPLE, Column, Table
from schoolgate.model import Problem
from schoolgate.vietnamese import slug

_SAID = {
    "missing": "cell-missing",
    "string_too_short": "cell-missing",
    "bad-date": "cell-bad-date",
    "not-yes-or-no": "cell-not-yes-or-no",
    "too-long": "cell-too-long",
}
"""Sentences that say of a cell what others say of a field of a head."""
_EXAMPLE = slug(EXAMPLE)


@dataclass(slots=True)
class Reader:
    """Reads the sheets of one file, one after the other."""

    table: Table
    path: str
    rows: list[list[Any]] = field(default_factory=list)
    """``[sheet, row, line, *values]`` of each good row, as JSON values."""
    problems: list[Problem] = field(default_factory=list)
    _first: dict[Any, Place] = field(default_factory=dict)
    """Where each value of the unique column stands first."""

    def sheet(self, grid: Grid) -> bool:
        """Read a sheet if a table stands in it; return whether one does."""
        found = header.find(self.table, grid)
        if found is None:
            return False
        about = list(_about_columns(self.table, found, Place(self.path, grid.name, found.row)))
        self.problems += about
        if any(one.left_out for one in about):
            return True
        for fault in grid.faults:
            if fault.number > found.row.number:
                place = Place(self.path, grid.name, Row(fault.number, [], fault.line))
                self.problems.append(fact(INVALID_ROW, place, fault.key, left_out=True))
        self._below(grid, found)
        self.problems += _swapped_days(found, grid, self.path)
        return True

    def _below(self, grid: Grid, found: Header) -> None:
        carry = _Carry(found)
        week = cells.name_day(self.path)
        for row in grid.rows:
            if row.number <= found.row.number:
                continue
            place = Place(self.path, grid.name, row)
            values = _values(found, row)
            if aside := _aside(found, row):
                self.problems.append(fact(UNREAD, place, aside))
            elif values:
                carry.fill(values)
                self._row(_Entry(self.table, found, place, values, week))

    def _row(self, entry: _Entry) -> None:
        entry.settle()
        record = entry.check()
        self.problems += entry.problems
        if record is None:
            return
        if unique := self.table.unique:
            value = getattr(record, unique)
            first = self._first.setdefault(value, entry.place)
            if first is not entry.place:
                where = first.location
                self.problems.append(entry.fault(unique, "same-id", value=value, first=where.line))
                return
        where = entry.place.location
        self.rows.append([where.sheet, where.row, where.line, *self.table.pack(record)])


class _Entry:
    """A row on its way to a record; gathers all its mistakes."""

    def __init__(
        self, table: Table, found: Header, place: Place, values: dict[str, str], week: dt.date | None
    ) -> None:
        self.place = place
        self.problems: list[Problem] = []
        self._table = table
        self._header = found
        self._values = values
        self._week = week
        self._bad: set[str] = set()

    def settle(self) -> None:
        """Undo what spreadsheet programs did to the cells."""
        monday = self._week if self._week and self._week.isoweekday() == 1 else None
        for column in self._header.settled:
            text = self._values.get(column.id)
            if text and not cells.plain(column, text):
                self._settle(column, text, monday)
        named = self._table.dated_by_name
        if named and self._week and named not in self._values and named not in self._bad:
            self._values[named] = self._week.isoformat()

    def _settle(self, column: Column, text: str, monday: dt.date | None) -> None:
        try:
            settled = cells.settle(column, text, monday)
        except CellError as error:
            del self._values[column.id]
            self._bad.add(column.id)
            self.problems.append(self.fault(column.id, error.key, **{"value": text} | error.values))
            return
        self._values[column.id] = settled.text
        note = settled.note or ("doubtful-phone" if _doubtful(column, text) else "")
        if note:
            heading, place = self._spot(column.id)
            self.problems.append(fact(RESTORED, place, note, field=heading, value=text, meant=settled.text))

    def check(self) -> Record | None:
        """Return the record, or None when a mistake keeps the row from being used."""
        record = None
        try:
            record = self._table.record.model_validate(self._values)
        except ValidationError as error:
            for one in error.errors(include_url=False):
                id_ = str(one["loc"][0])
                if id_ in self._bad:
                    continue
                context = one.get("ctx", {})
                cause = str(context.get("key", one["type"]))
                key = _SAID.get(cause, cause if "key" in context else "not-text")
                values = {name: value for name, value in context.items() if name not in {"key", "min_length"}}
                self.problems.append(self.fault(id_, key, **{"value": self._values.get(id_, "")} | values))
        return None if self._bad else record

    def fault(self, id_: str, key: str, **values: object) -> Problem:
        """Return what is wrong with the cell of a column."""
        heading, place = self._spot(id_)
        return fact(INVALID_ROW, place, key, left_out=True, field=heading, **values)

    def _spot(self, id_: str) -> tuple[str, Place]:
        at = self._header.at(id_)
        heading = self._header.heading(at) if at >= 0 else self._table.column(id_).name
        return heading, replace(self.place, column=at)


class _Carry:
    """Fills empty cells of a row with what the cells above them mean (``Carried``)."""

    def __init__(self, found: Header) -> None:
        columns = [column for column, _ in found.columns]
        targets = {column.part_of for column in columns if column.part_of}
        self._columns = [
            one
            for one in found.table.columns
            if one.carried is not Carried.NO and (one in columns or one.id in targets)
        ]
        self._last: dict[str, str] = {}

    def fill(self, values: dict[str, str]) -> None:
        """Fill a row, and remember it for the next one."""
        fresh = False
        for column in self._columns:
            if text := values.get(column.id):
                fresh = fresh or (column.carried is Carried.GROUP and text != self._last.get(column.id))
                self._last[column.id] = text
            elif fresh and column.carried is Carried.GROUP:
                self._last.pop(column.id, None)
            elif column.id in self._last:
                values[column.id] = self._last[column.id]


def _values(found: Header, row: Row) -> dict[str, str]:
    """Return the texts of a row by column; the parts of one value are put together."""
    values: dict[str, str] = {}
    for column, at in found.columns:
        if at < len(row.cells) and (text := row.cells[at]):
            values[column.id] = text
    for column, _ in found.columns:
        if column.part_of and (part := values.pop(column.id, "")):
            values[column.part_of] = f"{part} {values.get(column.part_of, '')}".strip()
    return values


def _aside(found: Header, row: Row) -> str:
    """Return why a row is none of the table's, as a sentence: an example, or the numbers of the columns."""
    counter = row.cells[found.counter] if 0 <= found.counter < len(row.cells) else ""
    if counter and slug(counter) == _EXAMPLE:
        return "example-row"
    numbers = [cell.strip("()") for cell in row.cells if cell]
    bracketed = all(cell.startswith("(") and cell.endswith(")") for cell in row.cells if cell)
    counted = numbers == [str(number) for number in range(1, len(numbers) + 1)]
    return "numbering-row" if bracketed and counted and len(numbers) > 1 else ""


def _about_columns(table: Table, found: Header, place: Place) -> Iterator[Problem]:
    refused = {slug(name) for name in table.refuses}
    for stray in found.strays:
        spot = replace(place, column=stray.column)
        if slug(stray.heading) in refused:
            yield fact(UNREADABLE, spot, table.refusal, left_out=True, field=stray.heading)
        elif stray.first >= 0:
            values = {"field": stray.heading, "first": found.heading(stray.first)}
            yield fact(UNREADABLE, spot, "column-twice", left_out=True, **values)
        else:
            key = "unknown-column-near" if stray.meant else "unknown-column"
            known = ", ".join(column.name for column in table.columns)
            yield fact(UNREAD, spot, key, field=stray.heading, meant=stray.meant, known=known)
    for column in found.missing():
        yield fact(UNREADABLE, place, "missing-column", left_out=True, field=column.id, name=column.name)


def _doubtful(column: Column, text: str) -> bool:
    return column.shape is Shape.PHONE and cells.doubtful_phone(text)


def _swapped_days(found: Header, grid: Grid, path: str) -> Iterator[Problem]:
    """Tell of columns in which a program set for another country has swapped days and months.

    Such a program takes ``05/10/2025`` for the 10th of May and leaves ``13/10/2025`` as text, because no
    month is the 13th; as text it writes ``10/13/2025``, and then ``10/05/2025`` is not what it looks like.
    """
    for column, at in found.columns:
        if column.shape not in {Shape.DAY, Shape.WEEKDAY}:
            continue
        cells_ = [
            (row.cells[at], (row.number, at) in grid.native_days)
            for row in grid.rows
            if row.number > found.row.number and at < len(row.cells) and row.cells[at]
        ]
        native = [text for text, known in cells_ if known]
        typed = [text for text, known in cells_ if not known]
        spot = replace(Place(path, grid.name, found.row), column=at)
        if month_first := next(filter(moments.month_first, typed), ""):
            yield fact(INVALID_ROW, spot, "month-first", field=found.heading(at), value=month_first)
        elif native and typed and max(map(_day, native)) <= 12 < min(map(_day, typed)):
            yield fact(RESTORED, spot, "mixed-days", field=found.heading(at), value=native[0])


def _day(text: str) -> int:
    """Return the day of the month, 0 where there is none."""
    moment = moments.moment(text)
    return moment.day.day if moment else 0
