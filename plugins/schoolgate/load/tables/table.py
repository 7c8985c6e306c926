"""What a table is: its columns, the record that checks a row, the noun that a row becomes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Any, get_args

from pydantic.fields import FieldInfo

from schoolgate.load.fields import Record
from schoolgate.load.tables.kinds import Carried, Choice, Choices, Heading, Shape
from schoolgate.model import Layer, PublicPortal, Visibility, visibilities
from schoolgate.vietnamese import slug

COUNTER = "STT"
"""The heading of the column that numbers the rows; it is not read, and never missed."""
COUNTERS = {slug(name) for name in (COUNTER, "TT", "Số TT", "Số thứ tự", "No")}
GUIDE = "Hướng dẫn"
"""The sheet of a template that tells how it is filled in."""
EXAMPLE = "Ví dụ"
"""What stands in the counter's column of the example row of a template."""
_PUBLIC = {one.name for one in fields(PublicPortal)}
"""The tables that layer 1 knows at all."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: what describes it to people, and how its cells are read."""

    id: str
    name: str
    also: tuple[str, ...]
    help: str
    """The id of a sentence: what is to be written here."""
    required: bool
    shape: Shape
    choices: tuple[Choice, ...]
    carried: Carried
    part_of: str
    example: str
    visibility: Visibility


@dataclass(frozen=True)
class Table:
    """A table: ``id`` is its file's name, its folder below ``_data/`` and its place in the Portal."""

    id: str
    record: type[Record]
    noun: type[Any]
    unique: str = ""
    """The column whose values may not be repeated."""
    folder: bool = False
    """It is kept as many files, in a folder of its name."""
    dated_by_name: str = ""
    """The column of days that the day in a file's name fills where it is left empty."""
    home: str = "_data/"
    """The folder in which people look for it."""
    refuses: tuple[str, ...] = ()
    """Headings that show that the file tells of single pupils (R-054)."""
    refusal: str = "pupil-rows"
    """The sentence with which it is refused then."""
    several: str = ""
    """The column that may name several things; each of them becomes a noun of its own."""
    columns: tuple[Column, ...] = field(init=False)
    headings: dict[str, str] = field(init=False)
    """Folded headings and the columns they mean."""
    makers: dict[str, Callable[[Any], Any]] = field(init=False)
    """What makes the values of the noun's fields of JSON, for those that JSON cannot hold."""

    def __post_init__(self) -> None:
        noun: type = self.noun
        seen = visibilities(noun)
        least = Visibility.PUBLIC if self.id in _PUBLIC else Visibility.INTERNAL
        columns = tuple(
            _column(name, one, _narrower(least, seen.get(name, Visibility.PUBLIC)))
            for name, one in self.record.model_fields.items()
        )
        object.__setattr__(self, "columns", columns)
        meant = {slug(name): one.id for one in reversed(columns) for name in reversed(one.also)}
        meant |= {slug(name): one.id for one in columns for name in (one.name, one.id)}
        object.__setattr__(self, "headings", meant)
        object.__setattr__(self, "makers", _makers(self.noun))

    def place(self, ending: str) -> str:
        """Return where the table is kept: a file, or the folder of its files."""
        return f"content/{self.home}{self.id}" + ("/" if self.folder else ending)

    def column(self, id_: str) -> Column:
        """Return a column by its id."""
        return next(one for one in self.columns if one.id == id_)

    def pack(self, record: Record) -> list[Any]:
        """Return a record as JSON values, in the order of the columns."""
        values = record.__dict__
        return [
            value.isoformat() if isinstance(value := values[one.id], dt.date) else value
            for one in self.columns
        ]

    def spread(self, row: list[Any]) -> Iterator[list[Any]]:
        """Return a row for each of the things that its column of ``several`` names."""
        at = next(number for number, one in enumerate(self.columns) if one.id == self.several)
        for value in row[at]:
            yield [*row[:at], value, *row[at + 1 :]]

    def unpack(self, row: list[Any], **more: Any) -> Any:
        """Return the noun of JSON values that ``pack`` made; ``more`` are fields that no column holds."""
        for one, value in zip(self.columns, row, strict=True):
            if not one.part_of:
                maker = self.makers.get(one.id)
                more.setdefault(one.id, maker(value) if maker and value is not None else value)
        return self.noun(**more)


_SHAPES = {dt.date: Shape.DAY, bool: Shape.FLAG}


def _narrower(one: Visibility, other: Visibility) -> Visibility:
    """Return the visibility that fewer people have."""
    return max(one, other, key=list(Visibility).index)


def _makers(noun: type[Any]) -> dict[str, Callable[[Any], Any]]:
    made: dict[str, Callable[[Any], Any]] = {}
    for one in fields(noun):
        kind = str(one.type)
        if "date" in kind:
            made[one.name] = dt.date.fromisoformat
        elif kind.startswith("tuple"):
            made[one.name] = tuple
        elif kind.startswith("Decimal"):
            made[one.name] = Decimal
        elif kind == "Layer":
            made[one.name] = Layer
        elif kind == "int":
            made[one.name] = int
    return made


def _column(name: str, one: FieldInfo, visibility: Visibility) -> Column:
    marks = [*one.metadata, *_marks(one.annotation)]
    heading = next(mark for mark in marks if isinstance(mark, Heading))
    words = next((mark.words for mark in marks if isinstance(mark, Choices)), ())
    shape = next((mark for mark in marks if isinstance(mark, Shape)), None)
    if shape is None:
        kinds = list(_types(one.annotation))
        shape = next((shape for kind, shape in _SHAPES.items() if kind in kinds), Shape.TEXT)
        shape = Shape.CHOICE if words else shape
    return Column(
        id=name,
        name=heading.name,
        also=heading.also,
        help=f"tables.{one.description}",
        required=one.is_required(),
        shape=shape,
        choices=words,
        carried=heading.carried,
        part_of=heading.part_of,
        example=heading.example,
        visibility=visibility,
    )


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for inner in get_args(annotation):
        yield from _marks(inner)


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _types(inner)
