"""Citations: where a duty comes from, in the words of a clerk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import yaml

from schoolgate.regulations.lines import Sheet
from schoolgate.regulations.shipped import shipped

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
    return read(*shipped("citations.yml"))


def read(text: str, name: str) -> dict[str, Citation]:
    """Read citations from YAML. Raises RegulationError with every mistake of the file."""
    sheet = Sheet(name)
    found = {id_: _citation(id_, key, value, sheet) for id_, key, value in sheet.entries(sheet.root(text))}
    sheet.finish()
    return found


def _citation(id_: str, key: yaml.Node, value: yaml.Node, sheet: Sheet) -> Citation:
    fields = sheet.fields(value, _FIELDS)
    text, url = (sheet.line(fields.get(name), name) for name in ("text", "url"))
    if not text:
        sheet.wrong(key, "regulations.missing", id=id_, name="text")
    if url and not url.startswith(("https://", "http://")):
        sheet.wrong(fields["url"], "regulations.not-an-address", value=url)
    return Citation(id_, text, url, *sheet.days(fields))
