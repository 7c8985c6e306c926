"""YAML as plain text: every value stays what the author typed, every key knows its line.

Nothing is guessed (``7:30``, ``no``, ``0123``, ``2025-13-45`` are text), and what could blow up or run
is refused: anchors, aliases, tags, merge keys, several documents, deep nesting.
"""

from __future__ import annotations

from collections.abc import Callable
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
        self._loader = _LOADER(text)
        self._next: Callable[[], Any] = self._loader.get_event
        self._source = text.split("\n") if "#" in text else []
        self._escapes = "\\" in text
        self._first = first_line
        self.plain = Plain()

    def document(self) -> Plain:
        try:
            self._next()  # the start of the stream
            event = self._next()
            if not isinstance(event, yaml.DocumentStartEvent):
                raise UnreadableError("empty-head", self._first)
            event = self._next()
            if type(event) is yaml.ScalarEvent:  # what looks like a field is words to YAML
                mark: Any = event.start_mark
                raise yaml.MarkedYAMLError(problem_mark=mark)
            if not isinstance(event, yaml.MappingStartEvent):
                raise UnreadableError("not-a-mapping", self._line(event))
            self.plain.values = self._mapping(event, ())
            self._next()
            if not isinstance(event := self._next(), yaml.StreamEndEvent):
                raise UnreadableError("several-documents", self._line(event))
            return self.plain
        finally:
            self._loader.dispose()

    def _line(self, event: Any) -> int:
        return int(event.start_mark.line) + self._first

    def _value(self, event: Any, place: Place) -> Any:
        if type(event) is yaml.ScalarEvent:
            return self._scalar(event)
        if type(event) is yaml.AliasEvent:
            raise UnreadableError("special-character", self._line(event), character="*")
        self._refuse_marks(event)
        if len(place) >= _DEEPEST:
            raise UnreadableError("too-deep", self._line(event))
        return (
            self._sequence(place) if type(event) is yaml.SequenceStartEvent else self._mapping(event, place)
        )

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            raise UnreadableError("special-character", self._line(event), character="&")
        if event.tag is not None:
            raise UnreadableError("special-character", self._line(event), character="!")

    def _scalar(self, event: Any) -> str:
        self._refuse_marks(event)
        value: str = event.value
        if self._escapes and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise UnreadableError("control-in-head", self._line(event), character="U+D800")
        if self._source and not event.style:
            # An empty value at the very end stands on the line after the last one.
            rest = "".join(self._source[event.end_mark.line :][:1])[event.end_mark.column :]
            if rest.lstrip().startswith("#"):
                self.plain.cut.append(self._line(event))
        return value.strip()

    def _note(self, place: Place, line: int) -> None:
        if len(self.plain.lines) >= _MOST_VALUES:
            raise UnreadableError("too-many-values", line)
        self.plain.lines[place] = line

    def _sequence(self, place: Place) -> list[Any]:
        found: list[Any] = []
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            inner = (*place, len(found))
            self._note(inner, self._line(event))
            found.append(self._value(event, inner))
        return found

    def _mapping(self, start: Any, place: Place) -> dict[str, Any]:
        self._refuse_marks(start)
        found: dict[str, Any] = {}
        while type(event := self._next()) is not yaml.MappingEndEvent:
            line = self._line(event)
            if type(event) is yaml.AliasEvent:
                raise UnreadableError("special-character", line, character="*")
            if type(event) is not yaml.ScalarEvent or (key := self._scalar(event)) == "<<":
                raise UnreadableError("not-a-mapping", line)
            inner = (*place, key)
            if key in found:
                self.plain.twice.append(Twice(key, self.plain.lines[inner], line))
            self._note(inner, line)
            found[key] = self._value(self._next(), inner)
        return found
