"""YAML with its lines: every value as it was typed, nothing turned into a number or a date."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

import yaml

from schoolgate.model import Location, Message
from schoolgate.regulations.mistakes import Mistake, RegulationError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Sheet:
    """A file while it is read: its name, and the mistakes found so far."""

    name: str
    mistakes: list[Mistake] = field(default_factory=list)

    def wrong(self, node: yaml.Node, id_: str, /, **values: object) -> None:
        """Note a mistake at a node."""
        where = Location(self.name, node.start_mark.line + 1)
        self.mistakes.append(Mistake(where, Message.of(id_, **values)))

    def finish(self) -> None:
        """Raise RegulationError with every mistake of the file, if there is any."""
        if self.mistakes:
            raise RegulationError(tuple(sorted(self.mistakes, key=lambda one: one.where)))

    def root(self, text: str) -> yaml.Node | None:
        """Return the tree of a file, None for an empty one. Raises RegulationError when it is not YAML."""
        try:
            return yaml.compose(text, Loader=_LOADER)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            mistake = Mistake(Location(self.name, line), Message.of("regulations.not-yaml"))
            raise RegulationError((mistake,)) from error

    def entries(self, node: yaml.Node | None) -> Iterator[tuple[str, yaml.Node, yaml.Node]]:
        """Return name, name's node and value's node of a mapping, each name once."""
        if node is None:
            return
        if not isinstance(node, yaml.MappingNode):
            self.wrong(node, "regulations.not-a-mapping")
            return
        seen: set[str] = set()
        for key, value in node.value:
            name = str(key.value)
            if name in seen:
                self.wrong(key, "regulations.twice", name=name)
                continue
            seen.add(name)
            yield name, key, value

    def fields(self, node: yaml.Node, known: Collection[str]) -> dict[str, yaml.Node]:
        """Return the fields of an entry; one that is not known is a mistake that names what was meant."""
        found = {}
        for name, key, value in self.entries(node):
            if name in known:
                found[name] = value
            elif meant := get_close_matches(name, known, 1):
                self.wrong(key, "regulations.unknown-field-meant", name=name, meant=meant[0])
            else:
                self.wrong(key, "regulations.unknown-field", name=name, known=", ".join(known))
        return found

    def line(self, node: yaml.Node | None, name: str) -> str:
        """Return a value of one line, ``""`` for none."""
        if node is not None and not isinstance(node, yaml.ScalarNode):
            self.wrong(node, "regulations.not-a-line", name=name)
            return ""
        return str(node.value).strip() if node is not None else ""

    def day(self, node: yaml.Node | None, name: str) -> date | None:
        """Return a day written as ``2025-09-01``, None for none."""
        written = self.line(node, name)
        try:
            return date.fromisoformat(written) if written else None
        except ValueError:
            assert node is not None
            self.wrong(node, "regulations.not-a-day", value=written)
            return None

    def days(self, fields: dict[str, yaml.Node]) -> tuple[date | None, date | None]:
        """Return the first and the last day of an entry, from its fields ``from`` and ``to``."""
        first, last = (self.day(fields.get(name), name) for name in ("from", "to"))
        if first and last and last < first:
            self.wrong(fields["to"], "regulations.ends-before-it-begins", first=first, last=last)
        return first, last

    def number(self, node: yaml.Node | None, name: str) -> int | None:
        """Return a whole number that is not negative, None for none."""
        written = self.line(node, name)
        if not written or (written.isascii() and written.isdigit()):
            return int(written) if written else None
        assert node is not None
        self.wrong(node, "regulations.not-a-number", value=written)
        return None

    def items(self, node: yaml.Node | None, name: str) -> list[yaml.Node]:
        """Return the entries of a list, none for none."""
        if node is not None and not isinstance(node, yaml.SequenceNode):
            self.wrong(node, "regulations.not-a-list", name=name)
            return []
        return node.value if node is not None else []

    def words(self, node: yaml.Node | None, name: str) -> tuple[str, ...]:
        """Return a list of words."""
        return tuple(self.line(one, name) for one in self.items(node, name))

    def choice(self, node: yaml.Node | None, name: str, known: Collection[str]) -> str:
        """Return one of the known words, ``""`` for none."""
        written = self.line(node, name)
        if written and written not in known:
            assert node is not None
            meant = get_close_matches(written, known, 1)
            key = "regulations.unknown-word-meant" if meant else "regulations.unknown-word"
            self.wrong(node, key, value=written, meant="".join(meant), known=", ".join(known))
        return written if written in known else ""
