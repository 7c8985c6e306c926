"""What case pages say of evidence: rows of ``evidence.yml``, and the rubric by which the school is scored."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from schoolgate.model import Evidence, Location
from schoolgate.regulations import DEFAULT, rubric

KEYS = {"evidence", "rubric"}
"""``rubric: false`` is a school that is not scored."""
DOCUMENT = "documents/school/qd-51"


def settings(case: dict[str, Any], level: str) -> dict[str, Any]:
    """The rubric of a case that has rows of evidence."""
    scored = "evidence" in case and case.get("rubric", True)
    return {"rubric": rubric(DEFAULT, level)} if scored else {}


def rows(case: dict[str, Any]) -> tuple[Evidence, ...]:
    """The rows of a case, whole but for what they say; they begin in line 3 and have two lines each."""
    return tuple(
        a_row(**{"where": Location("_data/evidence.yml", 3 + 2 * number)} | one)
        for number, one in enumerate(case.get("evidence", []))
    )


def a_row(**changes: Any) -> Evidence:
    """A row that shows that an item was done."""
    values: dict[str, Any] = {
        "item": "T1.C1.M1",
        "day": dt.date(2025, 12, 20),
        "by": "mau.nt",
        "text": "Đã làm.",
        "documents": [DOCUMENT],
    } | changes
    if values.get("points") is not None:
        values["points"] = Decimal(str(values["points"]))
    return Evidence(**values | {"documents": tuple(values["documents"])})
