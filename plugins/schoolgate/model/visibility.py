"""Who may see a field of a row: everybody, the staff, or no page at all (domain.md section 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, replace
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

Noun = TypeVar("Noun")
_KEY = "visibility"


class Visibility(StrEnum):
    """Layer 1 and 2 show what is public, layer 2 what is internal; what is hidden stands on no page."""

    PUBLIC = "public"
    INTERNAL = "internal"
    HIDDEN = "hidden"


INTERNAL = {_KEY: Visibility.INTERNAL}
"""Metadata of a field of a dataclass that layer 1 never shows."""
HIDDEN = {_KEY: Visibility.HIDDEN}
"""Metadata of a field of a dataclass that no page shows."""


@cache
def visibilities(noun: type) -> Mapping[str, Visibility]:
    """Return who may see each field of a noun."""
    return {one.name: one.metadata.get(_KEY, Visibility.PUBLIC) for one in fields(noun)}


def bare(noun: Noun) -> Noun:
    """Return a noun as layer 1 may know it: what is internal or hidden is at its default."""
    kind: type = type(noun)
    lost = {name: value for name, value in _lost(kind).items() if getattr(noun, name) != value}
    return replace(noun, **lost) if lost else noun  # type: ignore[type-var]  # every noun is a dataclass


@cache
def _lost(noun: type) -> dict[str, Any]:
    seen = visibilities(noun)
    return {one.name: _default(one) for one in fields(noun) if seen[one.name] is not Visibility.PUBLIC}


def _default(one: Field[Any]) -> Any:
    assert one.default is not MISSING, one.name
    return one.default
