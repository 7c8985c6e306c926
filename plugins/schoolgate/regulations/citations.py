"""Citations: where a duty comes from, in the words of a clerk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

import yaml

from schoolgate.regulations.lines import Sheet
from schoolgate.regulations.mistakes import RegulationError

_FIELDS = ("text", "url", "from", "to")


@dataclass(frozen=True, slots=True)
class Citation:
    """A text of law. Days are those on which it was first and last in force; None where nobody knows."""

    id: str
    text: str
    url: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@cache
def citations() -> Mapping[str, Citation]:
    """Return the shipped citations by id. Raises RegulationError."""
    page = files("schoolgate.regulations").joinpath("citations.yml")
    return read(page.read_text("utf-8"), "regulations/citations.yml")


def read(text: str, name: str) -> dict[str, Citation]:
    """Read citations from YAML. Raises RegulationError with every mistake of the file."""
    sheet = Sheet(name)
    found = {id_: _citation(id_, key, value, sheet) for id_, key, value in sheet.entries(sheet.root(text))}
    if sheet.mistakes:
        raise RegulationError(tuple(sorted(sheet.mistakes, key=lambda one: one.where)))
    return found


def _citation(id_: str, key: yaml.Node, value: yaml.Node, sheet: Sheet) -> Citation:
    fields: dict[str, yaml.Node] = {}
    for name, node, content in sheet.entries(value):
        if name not in _FIELDS:
            _unknown(name, node, sheet)
        elif not isinstance(content, yaml.ScalarNode):
            sheet.wrong(content, "regulations.not-a-line", name=name)
        else:
            fields[name] = content
    if "text" not in fields or not fields["text"].value.strip():
        sheet.wrong(key, "regulations.missing", id=id_, name="text")
    return _made(id_, fields, sheet)


def _made(id_: str, fields: dict[str, yaml.Node], sheet: Sheet) -> Citation:
    url = fields["url"].value if "url" in fields else ""
    if url and not url.startswith(("https://", "http://")):
        sheet.wrong(fields["url"], "regulations.not-an-address", value=url)
    first, last = _day(fields.get("from"), sheet), _day(fields.get("to"), sheet)
    if first and last and last < first:
        sheet.wrong(fields["to"], "regulations.ends-before-it-begins", id=id_)
    text = fields["text"].value if "text" in fields else ""
    return Citation(id_, text, url, first, last)


def _day(node: yaml.Node | None, sheet: Sheet) -> date | None:
    if node is None or not node.value:
        return None
    try:
        return date.fromisoformat(node.value)
    except ValueError:
        sheet.wrong(node, "regulations.not-a-day", value=node.value)
        return None


def _unknown(name: str, node: yaml.Node, sheet: Sheet) -> None:
    if meant := get_close_matches(name, _FIELDS, 1):
        sheet.wrong(node, "regulations.unknown-field-meant", name=name, meant=meant[0])
    else:
        sheet.wrong(node, "regulations.unknown-field", name=name, known=", ".join(_FIELDS))
