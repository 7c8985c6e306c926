"""The store of lessons for the reader's machine: columns of numbers and texts, loaded by who filters."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from schoolgate.site.store import LessonView, Reach, natural, newest
from schoolgate.vietnamese import order, slug

REACHES = tuple(Reach)


def rows(lessons: Iterable[LessonView]) -> bytes:
    """Return all lessons as JSON, newest first.

    ``names`` holds lists of what repeats, ``columns`` the places in them, from 1; 0 is none. What readers
    filter by is a list of ``[folded name, name]``.
    """
    views = newest(lessons)
    names: dict[str, Any] = {}
    columns: dict[str, Any] = {"title": [one.title for one in views]}
    for facet in ("grade", "subject", "kind", "teacher"):
        values = [getattr(one, facet) for one in views]
        names[facet] = choices(values, natural if facet == "grade" else order)
        columns[facet] = _places(map(slug, values), [folded for folded, _ in names[facet]])
    names["software"] = choices(name for one in views for name in one.software)
    known = {folded: place for place, (folded, _) in enumerate(names["software"])}
    used = [tuple(known[slug(name)] for name in one.software if slug(name) in known) for one in views]
    names["combination"] = sorted(set(used) - {()})
    columns["combination"] = _places(used, names["combination"])
    for name, texts in (
        ("unit", [one.unit for one in views]),
        ("day", [one.date.isoformat() if one.date else "" for one in views]),
        ("detail", [one.detail for one in views]),
    ):
        names[name] = sorted(set(texts) - {""})
        columns[name] = _places(texts, names[name])
    columns["reach"] = [REACHES.index(one.reach) for one in views]
    columns["address"] = [one.address for one in views]
    document = json.dumps({"names": names, "columns": columns}, ensure_ascii=False, separators=(",", ":"))
    return document.replace("<", "\\u003c").encode()  # so that no browser can take it for HTML


def choices(values: Iterable[str], key: Any = order) -> list[tuple[str, str]]:
    """Return folded name and name of the different values, one of those that fold alike, sorted by name."""
    found: dict[str, str] = {}
    for value in values:
        if slug(value):
            found.setdefault(slug(value), value)
    return sorted(found.items(), key=lambda one: key(one[1]))


def _places(values: Iterable[Hashable], known: Sequence[Hashable]) -> list[int]:
    places = {value: place for place, value in enumerate(known, 1)}
    return [places.get(value, 0) for value in values]
