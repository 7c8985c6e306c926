"""Learning results as layer 1 may know them: no figure that tells of a few pupils (R-054, REG-08)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from schoolgate.model.registers import Statistic

FEWEST = 5
"""Below so many pupils no figure is told. No text of law gives a number; statistics offices use this one."""

Cell = tuple[int, int]
Matrix = list[list[int]]


class Untold(StrEnum):
    """Why a figure is not told: it is of a few pupils, or such a one could be worked out from it."""

    FEW = "few"
    REST = "rest"


Figure = int | Untold


@dataclass(frozen=True, slots=True)
class ResultLine:
    """The results of a grade, or of the whole school: how many reached each level of the table."""

    grade: str
    """As typed; ``""`` for the whole school."""
    counts: tuple[Figure, ...]
    pupils: Figure
    """How many were assessed: the sum of the levels."""


@dataclass(frozen=True, slots=True)
class Results:
    """One table of a school year: grades down, levels across, in the order of the school's own table."""

    school_year: str
    subject: str
    levels: tuple[str, ...]
    lines: tuple[ResultLine, ...]
    whole: ResultLine | None
    """The sum of the grades; None where there is only one."""


def result_groups(rows: Iterable[Statistic]) -> dict[tuple[str, str, str], dict[str, Statistic]]:
    """Return the rows of each (school year, subject, grade) by their level; of repeated ones the first."""
    found: dict[tuple[str, str, str], dict[str, Statistic]] = {}
    for row in rows:
        found.setdefault((row.school_year, row.subject, row.grade), {}).setdefault(row.level, row)
    return found


def public_results(rows: Iterable[Statistic]) -> tuple[Results, ...]:
    """Return the tables that everybody may see, in the order of the school's own table.

    A group of one pupil is that pupil, and left out with its name; figures below ``FEWEST`` are not told,
    nor those from which they could be worked out.
    """
    tables: dict[tuple[str, str], dict[str, dict[str, Statistic]]] = {}
    for (year, subject, grade), levels in result_groups(rows).items():
        if sum(row.pupils for row in levels.values()) > 1:
            tables.setdefault((year, subject), {})[grade] = levels
    return tuple(_results(*table, grades) for table, grades in tables.items())


def _results(year: str, subject: str, grades: dict[str, dict[str, Statistic]]) -> Results:
    levels = tuple(dict.fromkeys(level for grade in grades.values() for level in grade))
    figures = [[rows[name].pupils if name in rows else 0 for name in levels] for rows in grades.values()]
    if len(figures) > 1:
        figures.append([sum(column) for column in zip(*figures, strict=True)])
    for line in figures:
        line.append(sum(line))
    hidden = _hidden(figures)
    lines = [
        ResultLine(grade, tuple(told[:-1]), told[-1])
        for grade, told in zip([*grades, ""], _told(figures, hidden), strict=False)
    ]
    whole = lines.pop() if len(figures) > 1 else None
    return Results(year, subject, levels, tuple(lines), whole)


def _told(figures: Matrix, hidden: set[Cell]) -> Iterator[list[Figure]]:
    for row, line in enumerate(figures):
        yield [_count(count, (row, column) in hidden) for column, count in enumerate(line)]


def _count(count: int, hidden: bool) -> Figure:
    if not hidden:
        return count
    return Untold.FEW if count < FEWEST else Untold.REST


def _hidden(figures: Matrix) -> set[Cell]:
    """Return what is not told of figures whose last column, and last of several rows, are sums.

    A gap that its line gives away gets a second one: a level next to it, for the two then read as one; of
    grades the smallest. This goes on until no line gives away a gap.
    """
    hidden = {
        (row, column)
        for row, line in enumerate(figures)
        for column, count in enumerate(line)
        if 0 < count < FEWEST
    }
    while True:
        more = {cell for line in _lines(figures) if (cell := _another(figures, line, hidden))}
        if not more:
            return hidden
        hidden |= more


def _lines(figures: Matrix) -> Iterator[list[Cell]]:
    """Return the cells of every row, and of every column that has a sum."""
    height, width = len(figures), len(figures[0])
    for row in range(height):
        yield [(row, column) for column in range(width)]
    if height > 1:
        for column in range(width):
            yield [(row, column) for row in range(height)]


def _another(figures: Matrix, line: list[Cell], hidden: set[Cell]) -> Cell | None:
    """Return what is to be hidden besides the gaps of a line; its sum only where nothing else is left."""
    gaps = [cell for cell in line if cell in hidden]
    others = [cell for cell in line if cell not in hidden and figures[cell[0]][cell[1]]]
    if not others or not _given_away([figures[row][column] for row, column in gaps]):
        return None
    sum_, gap = line[-1], gaps[0]

    def rank(cell: Cell) -> tuple[bool, int, int]:
        return cell == sum_, abs(cell[1] - gap[1]), figures[cell[0]][cell[1]]

    return min(others, key=rank)


def _given_away(gaps: list[int]) -> bool:
    """Whether the sum of some gaps, which a line tells, leaves but one value to each of them.

    A reader knows of a gap that it is from 1 to 4, or that it is 5 or more.
    """
    least = sum(1 if count < FEWEST else FEWEST for count in gaps)
    bounded = all(count < FEWEST for count in gaps)
    return len(gaps) == 1 or (bool(gaps) and sum(gaps) == least) or (bounded and _is_most(gaps))


def _is_most(gaps: list[int]) -> bool:
    return bool(gaps) and sum(gaps) == (FEWEST - 1) * len(gaps)
