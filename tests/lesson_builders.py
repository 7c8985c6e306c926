"""The smallest valid lessons and sections; a test changes the one field it is about."""

from __future__ import annotations

import datetime as dt
from typing import Any

from schoolgate.model import Lesson, Location, QuickLink, Section

TABLE = "resources/lessons.csv"


def a_lesson(**changes: Any) -> Lesson:
    """A public lesson of ``mau.nt`` that lies elsewhere; lists may be given as lists."""
    fields: dict[str, Any] = {
        "title": "Phép cộng trong phạm vi 10",
        "teacher": "mau.nt",
        "grade": "1",
        "subject": "Toán",
        "unit": "Tuần 5",
        "kind": "lecture",
        "software": ("PowerPoint",),
        "date": dt.date(2025, 10, 6),
        "url": "https://kho.example/phep-cong",
        "where": Location(TABLE, 2, "", 2),
    }
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in changes.items()}
    return Lesson(**(fields | given))


def a_section(**changes: Any) -> Section:
    """A section that is switched on and leads to one outside page; lists may be given as lists."""
    fields: dict[str, Any] = {
        "id": "parents",
        "title": "Góc phụ huynh",
        "slug": "goc-phu-huynh",
        "links": (QuickLink("Sổ liên lạc", "https://so.example/"),),
        "line": 4,
    }
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in changes.items()}
    return Section(**(fields | given))
