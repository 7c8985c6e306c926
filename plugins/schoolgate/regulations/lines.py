"""YAML with its lines: every value as it was typed, nothing turned into a number or a date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

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
