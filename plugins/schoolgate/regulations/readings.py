"""The readings of unclear places that a school has chosen, written into the tree of a rubric."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import yaml

from schoolgate.regulations.lines import Sheet

Choices = Mapping[str, str]
"""The id of an ambiguity, and of the alternative that was chosen for it."""


def choose(root: yaml.Node | None, choices: Choices, sheet: Sheet) -> dict[str, str]:
    """Apply the alternatives that were chosen; return those that the rubric knows."""
    if not isinstance(root, yaml.MappingNode):
        return {}
    places = dict(_places(root))
    taken = {}
    for ambiguity in _listed(root, "ambiguities"):
        wanted = choices.get(_text(ambiguity, "id"))
        for one in _listed(ambiguity, "alternatives"):
            _check(one, places, sheet)
            if wanted and _text(one, "id") == wanted:
                taken[_text(ambiguity, "id")] = wanted
                for change in _listed(one, "set"):
                    if place := places.get(_text(change, "at")):
                        _apply(change, place)
    return taken


def _check(alternative: yaml.MappingNode, places: Mapping[str, yaml.MappingNode], sheet: Sheet) -> None:
    for change in _listed(alternative, "set"):
        if _text(change, "at") not in places:
            sheet.wrong(change, "regulations.unknown-place", value=_text(change, "at"))


def _places(root: yaml.MappingNode) -> Iterator[tuple[str, yaml.MappingNode]]:
    """Return what can be changed: the whole, every item, every deduction, every item of the bonus."""
    yield "", root
    for standard in _listed(root, "standards"):
        for criterion in _listed(standard, "criteria"):
            for item in _listed(criterion, "items"):
                yield _text(item, "id"), item
                for one in _listed(item, "deductions"):
                    yield f"{_text(item, 'id')}.{_text(one, 'id')}", one
    for item in _listed(_value(root, "bonus"), "items"):
        yield _text(item, "id"), item


def _apply(change: yaml.MappingNode, place: yaml.MappingNode) -> None:
    named = {key.value for key, _ in change.value}
    place.value = [(key, value) for key, value in place.value if key.value == "id" or key.value not in named]
    place.value += [(key, value) for key, value in change.value if key.value != "at"]


def _value(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _text(node: yaml.Node, name: str) -> str:
    found = _value(node, name)
    return str(found.value).strip() if isinstance(found, yaml.ScalarNode) else ""


def _listed(node: yaml.Node | None, name: str) -> list[yaml.MappingNode]:
    found = _value(node, name)
    entries = found.value if isinstance(found, yaml.SequenceNode) else []
    return [one for one in entries if isinstance(one, yaml.MappingNode)]
