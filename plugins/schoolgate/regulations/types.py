"""Types of official documents, and how their numbers show them (domain.md 4c)."""

from __future__ import annotations

from functools import cache

import yaml

from schoolgate.model import DocumentType
from schoolgate.regulations.lines import Sheet
from schoolgate.regulations.shipped import shipped

_FIELDS = ("name", "symbol")


@cache
def document_types() -> tuple[DocumentType, ...]:
    """Return the shipped types. Raises RegulationError."""
    return read_types(*shipped("document-types.yml"))


def read_types(text: str, name: str) -> tuple[DocumentType, ...]:
    """Read types from YAML. Raises RegulationError with every mistake of the file."""
    sheet = Sheet(name)
    found = tuple(_type(id_, key, value, sheet) for id_, key, value in sheet.entries(sheet.root(text)))
    sheet.finish()
    return found


def _type(id_: str, key: yaml.Node, value: yaml.Node, sheet: Sheet) -> DocumentType:
    fields = sheet.fields(value, _FIELDS)
    name, symbol = (sheet.line(fields.get(field), field) for field in _FIELDS)
    if not name:
        sheet.wrong(key, "regulations.missing", id=id_, name="name")
    return DocumentType(id_, name, symbol)
