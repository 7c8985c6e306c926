"""Kinds of cells. Values arrive as text; a ``Shape`` tells the reader and the templates what it may be.

The type of a custom error is a key of ``locale/*/load.yml``, as in ``load.fields``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainValidator
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_plain_validator_function

from schoolgate.load.fields import LONGEST_WORD, Word, fail, words
from schoolgate.vietnamese import slug

LONGEST_PASSAGE = 10_000
MOST_NAMES = 50

_HOUR = r"(\d{1,2})\s*[h:g]\s*(\d{2})?(?::\d{2})?"
_HOURS = re.compile(rf"{_HOUR}(?:\s*(?:-|–|—|đến)\s*{_HOUR})?", re.IGNORECASE)
_SPLIT = re.compile(r"[,;\n]")
_COUNT = re.compile(r"(\d{1,9})(?:[.,]0+)?")
_AMOUNT = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?")
_LINK = re.compile(r"https?://[^\s<>\"'\\]+")


class Carried(Enum):
    """Whether an empty cell means what a cell above it means, as where people merge cells."""

    NO = "no"
    GROUP = "group"
    """Until a column to the left begins something new: the day of a meal, the meal of a dish."""
    FILE = "file"
    """To the end of the sheet: the day on which a timetable comes into force."""


class Shape(Enum):
    """What a column holds, as far as a spreadsheet program could damage it or can help to fill it in."""

    TEXT = "text"
    DAY = "day"
    WEEKDAY = "weekday"
    """A day; in a file that is named after its week the name of a weekday will do."""
    PHONE = "phone"
    CODE = "code"
    COUNT = "count"
    CHOICE = "choice"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Choice:
    """A word that a column may hold: by identifier, by its Vietnamese name, or as people also call it."""

    id: str
    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """How a column is headed: its Vietnamese name, what people also write, an example of its values."""

    name: str
    also: tuple[str, ...] = ()
    example: str = ""
    carried: Carried = Carried.NO
    part_of: str = ""
    """The column whose text it completes: the weekday before a day."""


class Choices:
    """The kind of a cell that holds one of a few words; it becomes the word's identifier."""

    def __init__(self, *words: Choice) -> None:
        self.words = words
        self._names = ", ".join(one.name for one in words)
        self._meant = {slug(name): one.id for one in words for name in one.also}
        self._meant |= {slug(name): one.id for one in words for name in (one.id, one.name)}

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:
        return no_info_plain_validator_function(self.meant)

    def meant(self, value: Any) -> str:
        """Return the identifier of a word. Raises PydanticCustomError for any other word."""
        if isinstance(value, str) and (found := self._meant.get(slug(value))):
            return found
        return fail("cell-not-one-of", value=value, allowed=self._names)


def _passage(value: Any) -> Any:
    """Keep the line breaks of a cell; the spaces around them go."""
    lines = [words(LONGEST_PASSAGE)(line) for line in str(value).split("\n")]
    text = "\n".join(line for line in lines if line)
    return (
        text if len(text) <= LONGEST_PASSAGE else fail("too-long", length=len(text), longest=LONGEST_PASSAGE)
    )


def _names(value: Any) -> tuple[str, ...]:
    parts = (words(LONGEST_WORD)(one) for one in _SPLIT.split(str(value)))
    found = tuple(dict.fromkeys(one for one in parts if one))
    return found if len(found) <= MOST_NAMES else fail("too-many", longest=MOST_NAMES)


def _count(value: Any) -> int:
    match = _COUNT.fullmatch(value) if isinstance(value, str) else None
    return int(match[1]) if match else fail("bad-count", value=value)


def _amount(value: Any) -> str:
    """Read a number with two decimals at most: in ``1.000`` nobody knows which sign the point is."""
    match = _AMOUNT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        fail("bad-amount", value=value)
    return f"{match[1]}.{match[2]}" if match[2] else match[1]


def _hours(value: Any) -> Any:
    """Write times of day alike, ``7h30 - 9h`` as ``07:30–09:00``; other words stay as they are."""
    match = _HOURS.fullmatch(value.strip())
    if match is None:
        return value
    first, minute, last, until = match.groups("0")
    times = [(int(first), int(minute))] + ([(int(last), int(until))] if match[3] else [])
    if any(hour > 23 or rest > 59 for hour, rest in times):
        fail("bad-time", value=value)
    return "–".join(f"{hour:02d}:{rest:02d}" for hour, rest in times)


def _link(value: Any) -> Any:
    return value if _LINK.fullmatch(str(value)) else fail("bad-link", value=value)


Phone = Annotated[Word, Shape.PHONE]
Code = Annotated[Word, Shape.CODE]
Passage = Annotated[str, BeforeValidator(_passage)]
Names = Annotated[tuple[str, ...], PlainValidator(_names)]
Count = Annotated[int, PlainValidator(_count), Shape.COUNT]
Amount = Annotated[str, PlainValidator(_amount)]
"""A number as text that ``Decimal`` reads."""
Hours = Annotated[Word, BeforeValidator(_hours)]
Link = Annotated[str, BeforeValidator(_link)]
