"""What case pages say of the work behind the portal: quotas, plans, who answers for a category."""

from __future__ import annotations

import dataclasses
from typing import Any

import builders
from schoolgate.model import Category, EditorialPlan, Layer, Location, PlannedPost

KEYS = {"profile", "quotas", "begins", "categories", "plans"}
"""``quotas`` are the ids that are asked, else the whole profile; ``begins`` is the day the portal began."""
TIMES = "times"
"""How often a row stands there."""


def settings(case: dict[str, Any]) -> dict[str, Any]:
    """The rulebook and the categories of posts of a case."""
    book = builders.a_rulebook(case.get("profile", "primary"), begins=case.get("begins"))
    if "quotas" in case:
        chosen = {one.id: one for one in book.quotas}
        book = dataclasses.replace(book, quotas=tuple(chosen[id_] for id_ in case["quotas"]))
    found: dict[str, Any] = {"rulebook": book}
    if "categories" in case:
        listed = tuple(a_category(number, one) for number, one in enumerate(case["categories"], 2))
        found["categories"] = (*listed, *builders.GROUPS)
    return found


def a_category(line: int, fields: dict[str, Any]) -> Category:
    """A category of posts at a line of its file."""
    where = Location("_data/categories.yml", line)
    return Category(**{"title": fields["id"], "slug": fields["id"], "where": where} | fields)


def spread(case: dict[str, Any]) -> dict[str, Any]:
    """The case with every row as often as its ``times`` says, in the layer that it names."""
    return {name: _spread(value) if isinstance(value, list) else value for name, value in case.items()}


def _spread(rows: list[Any]) -> list[Any]:
    found: list[Any] = []
    for row in rows:
        if isinstance(row, dict):
            values = {name: Layer(value) if name == "layer" else value for name, value in row.items()}
            found += [values] * values.pop(TIMES, 1)
        else:
            found.append(row)
    return found


def plans(case: dict[str, Any]) -> list[EditorialPlan]:
    """The editorial plans of a case; the posts of one stand below each other from line 5 on."""
    return [a_plan(**one) for one in case.get("plans", [])]


def a_plan(month: str, posts: tuple[dict[str, Any], ...] = (), **changes: Any) -> EditorialPlan:
    """The plan of a month."""
    path = f"_data/editorial-plan/{month}.yml"
    planned = [
        PlannedPost(**{"category": "professional", "where": Location(path, line)} | one)
        for line, one in enumerate(posts, 5)
    ]
    return EditorialPlan(month, posts=tuple(planned), where=Location(path, 1), **changes)
