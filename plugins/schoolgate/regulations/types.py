"""Types of official documents, and how their numbers show them (domain.md 4c)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import yaml

from schoolgate.model import DocumentType
from schoolgate.regulations.lines import Sheet
from schoolgate.regulations.mistakes import RegulationError

_FIELDS = ("name", "symbol")


@cache
def document_types() -> tuple[DocumentType, ...]:
    """Return the shipped types. Raises RegulationError."""
    page = files("schoolgate.regulations").joinpath("document-types.yml")
    return read_types(page.read_text("utf-8"), "regulations/document-types.yml")


def read_types(text: str, name: str) -> tuple[DocumentType, ...]:
    """Read types from YAML. Raises RegulationError with every mistake of the file."""
    sheet = Sheet(name)
    found = tuple(_type(id_, key, value, sheet) for id_, key, value in sheet.entries(sheet.root(text)))
    if sheet.mistakes:
        raise RegulationError(tuple(sorted(sheet.mistakes, key=lambda one: one.where)))
    return found


def _type(id_: str, key: yaml.Node, value: yaml.Node, sheet: Sheet) -> DocumentType:
    fields: dict[str, str] = {}
    for name, node, content in sheet.entries(value):
        if name not in _FIELDS:
            sheet.wrong(node, "regulations.unknown-field", name=name, known=", ".join(_FIELDS))
        else:
            fields[name] = str(content.value)
    if not fields.get("name"):
        sheet.wrong(key, "regulations.missing", id=id_, name="name")
    return DocumentType(id_, fields.get("name", ""), fields.get("symbol", ""))
