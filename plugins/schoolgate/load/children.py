"""What a head says of children in its photos, with doubt in favour of the child (REG-06, REG-08)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from schoolgate.load.plain_yaml import Plain
from schoolgate.load.problems import UNKNOWN_FIELD
from schoolgate.model import IDENTIFIED, Problem

_FIELDS = {"people", "consent", IDENTIFIED}


def of_children(record: dict[str, Any], plain: Plain, problems: Iterable[Problem]) -> dict[str, Any]:
    """Return the fields of a post's or an album's head that are read otherwise than ``record`` has them.

    A photo under ``identified`` without a number is kept: it shows a child without a consent. Where one of
    these fields is misspelt, nobody can tell what it was to say, and every photo may show a child.
    """
    found: dict[str, Any] = {}
    if isinstance(named := plain.values.get(IDENTIFIED), dict):
        ids = record.get(IDENTIFIED, {})
        found[IDENTIFIED] = [[name, ids.get(name, ()), plain.line((IDENTIFIED, name))] for name in named]
    meant = {dict(one.message.values).get("meant") for one in problems if one.kind == UNKNOWN_FIELD}
    return found | ({"people": IDENTIFIED} if meant & _FIELDS else {})
