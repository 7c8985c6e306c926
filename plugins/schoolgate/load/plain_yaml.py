"""YAML as plain text: every value stays what the author typed, every key knows its line.

Nothing is guessed (``7:30``, ``no``, ``0123``, ``2025-13-45`` are text), and what could blow up or run
is refused: anchors, aliases, tags, merge keys, several documents, deep nesting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from schoolgate.load.decoding import control_in, line_of
from schoolgate.load.problems import UnreadableError
from schoolgate.load.yaml_mistakes import diagnose

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 8
_MOST_VALUES = 50_000

Place = tuple[str | int, ...]
"""The way to a value: ``("links", 0, "to")``."""


class Twice(NamedTuple):
    """A key that stands twice in one mapping, with both lines."""

    key: str
    first: int
    second: int


@dataclass(slots=True)
class Plain:
    """A mapping of text, lists and mappings, and the line of everything in it."""

    values: dict[str, Any] = field(default_factory=dict)
    lines: dict[Place, int] = field(default_factory=dict)
    twice: list[Twice] = field(default_factory=list)
    cut: list[int] = field(default_factory=list)
    """Lines on which `` #`` cuts off the rest of a value, which YAML takes for a comment."""

    def line(self, place: Place) -> int:
        """Return the line of the nearest thing on the way to a place."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 0)


def read(text: str, first_line: int = 1) -> Plain:
    """Read one mapping. ``first_line`` is the line of its first character in the file.

    Raises UnreadableError, with a line, for whatever keeps the text from being read.
    """
    if control := control_in(text):
        line = line_of(text, control.start()) + first_line - 1
        raise UnreadableError("control-in-head", line, character=f"U+{ord(control[0]):04X}")
    builder = _Builder(text, first_line)
    try:
        return builder.document()
    except yaml.YAMLError as error:
        raise diagnose(text.split("\n"), error, first_line) from error


class _Builder:
    """Builds values from the parser's events, so that a refused thing is refused before it does harm."""

    def __init__(self, text: str, first_line: int) -> None:
        self._source = text.split("\n") if "#" in text else []
        self._first = first_line
        self._events = _events(text)
        self._count = 0
        self.plain = Plain()

    def document(self) -> Plain:
        event = self._next()
        if not isinstance(event, yaml.DocumentStartEvent):
            raise UnreadableError("empty-head", self._first)
        event = self._next()
        if not isinstance(event, yaml.MappingStartEvent):
            raise UnreadableError("not-a-mapping", self._line(event))
        self.plain.values = self._mapping(event, ())
        self._next()
        if not isinstance(event := self._next(), yaml.StreamEndEvent):
            raise UnreadableError("several-documents", self._line(event))
        return self.plain

    def _next(self) -> yaml.Event:
        event = next(self._events)
        self._count += 1
        if self._count > _MOST_VALUES:
            raise UnreadableError("too-many-values", self._line(event))
        return event

    def _line(self, event: yaml.Event) -> int:
        assert event.start_mark is not None  # every event of the parser has its marks
        return int(event.start_mark.line) + self._first

    def _value(self, event: yaml.Event, place: Place) -> Any:
        if isinstance(event, yaml.AliasEvent):
            raise UnreadableError("special-character", self._line(event), character="*")
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            raise UnreadableError("special-character", self._line(event), character="&")
        if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)) and event.tag is not None:
            raise UnreadableError("special-character", self._line(event), character="!")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if len(place) >= _DEEPEST:
            raise UnreadableError("too-deep", self._line(event))
        return (
            self._sequence(place)
            if isinstance(event, yaml.SequenceStartEvent)
            else self._mapping(event, place)
        )

    def _scalar(self, event: yaml.ScalarEvent) -> str:
        value = str(event.value)
        if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise UnreadableError("control-in-head", self._line(event), character="U+D800")
        if self._source and event.style is None:
            assert event.end_mark is not None
            rest = self._source[event.end_mark.line][event.end_mark.column :]
            if rest.lstrip().startswith("#"):
                self.plain.cut.append(self._line(event))
        return value.strip()

    def _sequence(self, place: Place) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            inner = (*place, len(found))
            self.plain.lines[inner] = self._line(event)
            found.append(self._value(event, inner))
        return found

    def _mapping(self, start: yaml.Event, place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = self._line(event)
            key = self._value(event, place)
            if not isinstance(key, str) or key == "<<":
                raise UnreadableError("not-a-mapping", line)
            inner = (*place, key)
            if key in found:
                self.plain.twice.append(Twice(key, self.plain.lines[inner], line))
            self.plain.lines[inner] = line
            found[key] = self._value(self._next(), inner)
        return found


def _events(text: str) -> Iterator[yaml.Event]:
    loader = _LOADER(text)
    try:
        loader.get_event()  # the start of the stream
        while (event := loader.get_event()) is not None:
            yield event
    finally:
        loader.dispose()
