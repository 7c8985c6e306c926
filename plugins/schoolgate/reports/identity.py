"""What makes a finding the same finding, although lines and rows move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from schoolgate.model import Finding
from schoolgate.storage import digest

_MOVING = {"line", "row", "rows", "days"}
"""Values of sentences that change although what is wrong stays the same."""
_LENGTH = 16


def identified(findings: Iterable[Finding], renamed: Mapping[str, str] | None = None) -> dict[str, Finding]:
    """Return findings by their ids, in their order; those that are alike in everything are numbered.

    ``renamed`` says what a path is called today, so that a file that was only moved keeps its findings.
    """
    seen: Counter[str] = Counter()
    found: dict[str, Finding] = {}
    for one in findings:
        id_ = _id(one, (renamed or {}).get(one.where.path, one.where.path))
        seen[id_] += 1
        found[id_ if seen[id_] == 1 else f"{id_}-{seen[id_]}"] = one
    return found


def _id(one: Finding, path: str) -> str:
    values = (f"{name}={value}" for name, value in one.message.values if name not in _MOVING)
    return digest(one.rule, path, one.where.sheet, one.where.column, one.message.id, *values)[:_LENGTH]
