"""Quotas as the files of ``quotas/`` write them: whole ones, and changes of those of an earlier file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

import yaml

from schoolgate.model import Counted, Period, Quota, QuotaFigure, Scope
from schoolgate.regulations.lines import Sheet

FIELDS = (
    *("title", "unit", "counts", "period", "scope", "categories", "groups", "kinds", "of", "programs"),
    "figures",
)
_REQUIRED = ("title", "unit", "counts", "period")
_FIGURE = ("minimum", "target", "from", "to", "source", "citation", "own")
_LISTS = ("categories", "groups", "kinds")
_CHOICES = {"counts": get_args(Counted), "period": tuple(Period), "scope": tuple(Scope)}


def read_quotas(text: str, name: str, base: Mapping[str, Quota] | None = None) -> dict[str, Quota]:
    """Read quotas from YAML over those of an earlier file. Raises RegulationError with every mistake."""
    sheet = Sheet(name)
    found = dict(base or {})
    for id_, key, value in sheet.entries(sheet.root(text)):
        fields = sheet.fields(value, FIELDS)
        if id_ not in found:
            for missing in (one for one in _REQUIRED if one not in fields):
                sheet.wrong(key, "regulations.missing", id=id_, name=missing)
        figures = [_figure(one, sheet) for one in sheet.items(fields.pop("figures", None), "figures")]
        found[id_] = overlaid(found.get(id_), id_, _values(fields, sheet), figures)
    sheet.finish()
    return found


def overlaid(base: Quota | None, id_: str, values: Mapping[str, Any], figures: list[QuotaFigure]) -> Quota:
    """Return a quota with other values, and with more figures after those it had."""
    known = base or Quota(id_, "", "", "posts", Period.MONTH)
    return replace(known, **values, figures=(*known.figures, *figures))


def _values(fields: dict[str, yaml.Node], sheet: Sheet) -> dict[str, Any]:
    return {name: _value(name, node, sheet) for name, node in fields.items()}


def _value(name: str, node: yaml.Node, sheet: Sheet) -> Any:
    if name in _LISTS:
        return sheet.words(node, name)
    if name == "programs":
        return sheet.number(node, name) or 0
    if name in _CHOICES:
        chosen = sheet.choice(node, name, _CHOICES[name]) or _CHOICES[name][0]
        return {"period": Period, "scope": Scope}.get(name, str)(chosen)
    return sheet.line(node, name)


def _figure(node: yaml.Node, sheet: Sheet) -> QuotaFigure:
    fields = sheet.fields(node, _FIGURE)
    minimum, target = (sheet.number(fields.get(name), name) for name in ("minimum", "target"))
    if minimum is None:
        sheet.wrong(node, "regulations.missing", id="figures", name="minimum")
    elif target is not None and target < minimum:
        sheet.wrong(fields["target"], "regulations.target-below-minimum", minimum=minimum, target=target)
    first, last = sheet.days(fields)
    source, citation = (sheet.line(fields.get(name), name) for name in ("source", "citation"))
    own = sheet.choice(fields.get("own"), "own", ("true", "false")) == "true"
    return QuotaFigure(minimum or 0, target, first, last, own, source, citation)
