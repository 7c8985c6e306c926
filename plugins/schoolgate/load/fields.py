"""Kinds of fields. Every value arrives as text, list or mapping; each kind says what it accepts.

The type of a custom error is a key of ``locale/*/load.yml``; a field's description is one too.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, NoReturn

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainValidator,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_before_validator_function

from schoolgate.load import moments
from schoolgate.vietnamese import fold, slug

LONGEST_TITLE = 300
LONGEST_TEXT = 2_000
LONGEST_WORD = 120
MOST_TAGS = 30

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN = re.compile("[<>\u202a-\u202e\u2066-\u2069]")
_YES = {"true", "yes", "on", "co", "1", "dung"}
_NO = {"false", "no", "off", "khong", "0", "sai"}
_DAY = {"type": "string", "pattern": r"^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}/\d{4})([ T].*)?$"}


class Record(BaseModel):
    """Base of all schemas: unknown fields are errors, Vietnamese sentences are made elsewhere."""

    model_config = ConfigDict(extra="forbid", populate_by_name=False, hide_input_in_errors=True)


def fail(key: str, **values: object) -> NoReturn:
    """Refuse a value with a sentence of the catalog."""
    raise PydanticCustomError(key, "{key}", {"key": key, **values})


def words(longest: int) -> Callable[[Any], Any]:
    """Return the check of a line of text without control characters, of a greatest length."""

    def check(value: Any) -> Any:
        if not isinstance(value, str):
            fail("not-text")
        if found := _CONTROL.search(value):
            fail("control-character", character=f"U+{ord(found[0]):04X}")
        value = " ".join(value.split())
        if len(value) > longest:
            fail("too-long", length=len(value), longest=longest)
        return value

    return check


def _no_markup(value: str) -> str:
    if found := _FORBIDDEN.search(value):
        letter = found[0]
        fail("forbidden-character", character=letter if letter in "<>" else f"U+{ord(letter):04X}")
    return value


def _title(value: Any) -> Any:
    return _no_markup(words(LONGEST_TITLE)(value))


def _tags(value: Any) -> Any:
    if isinstance(value, str):
        value = value.strip("[]").split(",")
    if not isinstance(value, list):
        fail("not-list")
    found = [tag for tag in (_no_markup(words(LONGEST_WORD)(one)) for one in value) if tag]
    if nameless := [tag for tag in found if not slug(tag)]:
        fail("tag-without-letters", value=nameless[0])
    if len(found) > MOST_TAGS:
        fail("too-many", longest=MOST_TAGS)
    return tuple(dict.fromkeys(found))


def _ids(value: Any) -> Any:
    value = value.split(",") if isinstance(value, str) else value
    return (
        tuple(one for one in map(words(LONGEST_WORD), value) if one)
        if isinstance(value, list)
        else fail("not-list")
    )


def _flag(value: Any) -> bool:
    word = fold(value) if isinstance(value, str) else ""
    if word not in _YES | _NO:
        fail("not-yes-or-no", value=value)
    return word in _YES


def _moment(value: Any) -> moments.Moment:
    found = moments.moment(value.strip()) if isinstance(value, str) else None
    return found or fail("bad-date", value=value, suggestion=moments.suggestion(str(value)))


def _day(value: Any) -> dt.date:
    return _moment(value).day


def _month(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"(?!0000)\d{4}-(0[1-9]|1[0-2])", value):
        fail("bad-month", value=value)
    return value


def _color(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        fail("bad-color", value=value)
    return value.lower()


def _web(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"https?://[^\s<>\"'\\/?#]+(/[^\s<>\"'\\?#]*)?", value):
        fail("bad-url", value=value)
    return value.rstrip("/") + "/"


def _folder(value: Any) -> Any:
    if not isinstance(value, str) or slug(value) != value or len(value) > LONGEST_WORD:
        fail("bad-id", value=value, suggestion=slug(str(value)) or "tin-khac")
    return value


@dataclass(frozen=True, slots=True)
class OneOf:
    """Marks a field that takes one of a few words."""

    words: tuple[str, ...]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Refuse other words in our own terms, before the type is looked at."""
        return no_info_before_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Offer the words to an editor."""
        return {"type": "string", "enum": list(self.words)}

    def _check(self, value: Any) -> Any:
        if value not in self.words:
            fail("not-one-of", value=value, allowed=", ".join(self.words))
        return value


_SPOKEN = {"type": ["string", "number", "null"]}
Title = Annotated[
    str, BeforeValidator(_title), Field(min_length=1), WithJsonSchema({"type": "string", "minLength": 1})
]
Text = Annotated[str, BeforeValidator(words(LONGEST_TEXT)), WithJsonSchema(_SPOKEN)]
Word = Annotated[str, BeforeValidator(words(LONGEST_WORD)), WithJsonSchema(_SPOKEN)]
Tags = Annotated[
    tuple[str, ...],
    PlainValidator(_tags),
    WithJsonSchema({"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}),
]
Ids = Annotated[
    tuple[str, ...],
    PlainValidator(_ids),
    WithJsonSchema({"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}),
]
Flag = Annotated[
    bool,
    PlainValidator(_flag),
    WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": ["có", "không"]}]}),
]
Day = Annotated[dt.date, PlainValidator(_day), WithJsonSchema(_DAY)]
When = Annotated[moments.Moment, PlainValidator(_moment), WithJsonSchema(_DAY)]
Month = Annotated[
    str, BeforeValidator(_month), WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}$"})
]
Color = Annotated[
    str, BeforeValidator(_color), WithJsonSchema({"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"})
]
WebAddress = Annotated[str, BeforeValidator(_web), WithJsonSchema({"type": "string", "format": "uri"})]
FolderName = Annotated[
    str, BeforeValidator(_folder), WithJsonSchema({"type": "string", "pattern": "^[a-z0-9-]+$"})
]
