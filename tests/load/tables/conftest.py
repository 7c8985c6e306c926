"""Reading a table that a test has written, through the public surface."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import sheets
from builders import AS_OF, write_school
from schoolgate.load import load
from schoolgate.messages import say
from schoolgate.model import Location, Portal, Problem


class Table(NamedTuple):
    """The rows of a table without their places, and what was said about it."""

    rows: list[Any]
    problems: list[Problem]
    portal: Portal

    @property
    def told(self) -> list[str]:
        """Every sentence, with its cell in front."""
        return [f"{one.where.column}{one.where.row}: {say(one.message)}" for one in self.problems]


Reading = Callable[..., Table]


@pytest.fixture
def read(tmp_path: Path) -> Reading:
    """``read(path, rows or bytes or text)`` writes a school with this file, and reads its table."""

    def reading(path: str, content: sheets.Rows | bytes | str, name: str = "") -> Table:
        ending = path.rpartition(".")[2]
        if not isinstance(content, (bytes, str)):
            content = sheets.workbook(content) if ending == "xlsx" else sheets.text(content)
        others = {"_data/staff.csv": None} if path.startswith("_data/staff") else {}
        written = write_school(tmp_path, **{**others, path: content})
        portal = load(written, as_of=AS_OF, cache=tmp_path / "cache")
        assert load(written, as_of=AS_OF, cache=tmp_path / "cache") == portal
        problems = [one for one in portal.problems if one.where.path == path]
        for one in problems:
            assert say(one.remedy)
            say(one.message, "en")
            say(one.remedy, "en")
        name = name or path.removeprefix("_data/").partition(".")[0].partition("/")[0]
        rows = (
            list(portal.settings.staff.values())
            if name == "staff"
            else getattr(portal, name.replace("-", "_"))
        )
        return Table([dataclasses.replace(row, where=Location("")) for row in rows], problems, portal)

    return reading
