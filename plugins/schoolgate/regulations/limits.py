"""Thresholds by date: ``limits.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import yaml

from schoolgate.model import Limit, LimitFigure
from schoolgate.regulations.lines import Sheet
from schoolgate.regulations.shipped import shipped

_FIELDS = ("title", "unit", "figures")
_FIGURE = ("value", "from", "to", "source", "citation", "profiles")


@cache
def limits(profile: str) -> Mapping[str, Limit]:
    """Return the shipped thresholds of a profile. Raises RegulationError."""
    return read_limits(*shipped("limits.yml"), profile)


def read_limits(text: str, name: str, profile: str) -> dict[str, Limit]:
    """Read thresholds from YAML. Raises RegulationError with every mistake of the file."""
    sheet = Sheet(name)
    found = {
        id_: _limit(id_, key, value, sheet, profile) for id_, key, value in sheet.entries(sheet.root(text))
    }
    sheet.finish()
    return found


def _limit(id_: str, key: yaml.Node, value: yaml.Node, sheet: Sheet, profile: str) -> Limit:
    fields = sheet.fields(value, _FIELDS)
    for name in _FIELDS:
        if name not in fields:
            sheet.wrong(key, "regulations.missing", id=id_, name=name)
    figures = sheet.items(fields.get("figures"), "figures")
    read = [_figure(one, sheet, profile) for one in figures]
    title, unit = (sheet.line(fields.get(name), name) for name in ("title", "unit"))
    return Limit(id_, title, unit, tuple(one for one in read if one))


def _figure(node: yaml.Node, sheet: Sheet, profile: str) -> LimitFigure | None:
    fields = sheet.fields(node, _FIGURE)
    value = sheet.number(fields.get("value"), "value")
    first, last = sheet.days(fields)
    source, citation = (sheet.line(fields.get(name), name) for name in ("source", "citation"))
    profiles = sheet.words(fields.get("profiles"), "profiles")
    if value is None or (profiles and profile not in profiles):
        return None
    return LimitFigure(value, first, last, source, citation)
