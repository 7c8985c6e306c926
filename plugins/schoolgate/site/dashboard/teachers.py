"""What every teacher has shared, month by month, and which subjects of which grades the store covers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from schoolgate.inspection import Inspection
from schoolgate.messages import text
from schoolgate.model import Portal, Quota, Reading, Scope, department_of
from schoolgate.quotas.counting import course
from schoolgate.site.dashboard.columns import Column, columns
from schoolgate.site.dashboard.matrix import Block, Cell, Line, Matrix, cell
from schoolgate.site.dashboard.standing import State, alone, standings
from schoolgate.site.store import grade_name, natural
from schoolgate.vietnamese import slug


@dataclass(frozen=True, slots=True)
class Sheet:
    """One quota of the teachers with its periods across, or of the courses with the grades across."""

    quota: Quota
    matrix: Matrix


@dataclass(frozen=True, slots=True)
class Teachers:
    """The page; what nobody is asked for is not on it."""

    sheets: tuple[Sheet, ...]
    courses: tuple[Sheet, ...]


def teachers(inspection: Inspection) -> Teachers:
    """Return the page of an inspection."""
    portal = inspection.portal
    return Teachers(
        tuple(
            Sheet(quota, _people(quota, some, portal)) for quota, some in _by_quota(inspection, Scope.TEACHER)
        ),
        tuple(Sheet(quota, _courses(some, portal)) for quota, some in _by_quota(inspection, Scope.COURSE)),
    )


def _by_quota(inspection: Inspection, scope: Scope) -> Iterable[tuple[Quota, list[Reading]]]:
    found: dict[str, list[Reading]] = {}
    for one in inspection.readings:
        if one.quota.scope is scope:
            found.setdefault(one.quota.id, []).append(one)
    return [(some[0].quota, some) for some in found.values()]


def _people(quota: Quota, readings: Sequence[Reading], portal: Portal) -> Matrix:
    across = columns(quota.period, portal)
    blocks: dict[str, list[Line]] = {}
    for id_, some in _by_subject(readings).items():
        blocks.setdefault(_department(id_, portal), []).append(_person(some, across))
    together = standings(readings)
    foot = tuple(cell(together.get((quota.id, one.id)), one) for one in across)
    return Matrix(
        across,
        tuple(Block(title, tuple(lines)) for title, lines in blocks.items()),
        Line(text("dashboard.teachers-passed"), "", foot),
    )


def _by_subject(readings: Iterable[Reading]) -> dict[str, dict[str, Reading]]:
    found: dict[str, dict[str, Reading]] = {}
    for one in readings:
        found.setdefault(one.subject, {})[one.period] = one
    return found


def _department(id_: str, portal: Portal) -> str:
    person = portal.settings.staff.get(id_)
    department = department_of(person, portal.departments) if person else None
    return department.name if department else person.department if person else ""


def _person(some: dict[str, Reading], across: Sequence[Column]) -> Line:
    cells = tuple(cell(alone(some[one.id]) if one.id in some else None, one) for one in across)
    name = next(iter(some.values())).name
    return Line(name, "", cells, sum(one.published for one in some.values()))


def _courses(readings: Sequence[Reading], portal: Portal) -> Matrix:
    """Return subjects by grades; a subject that is not taught in a grade is not asked for there."""
    found = {one.subject: one for one in readings}
    grades = {slug(one.grade): grade_name(one.grade) for one in portal.curriculum}
    across = [
        Column(id_, grades[id_], "", grades[id_])
        for id_ in sorted(grades, key=lambda one: natural(grades[one]))
    ]
    subjects = {slug(one.subject): one.subject for one in portal.curriculum}
    lines = tuple(
        Line(title, "", tuple(_taught(found.get(course(grade.id, subject))) for grade in across))
        for subject, title in subjects.items()
    )
    return Matrix(tuple(across), (Block("", lines),))


def _taught(one: Reading | None) -> Cell:
    if one is None:
        return Cell(State.NONE, said=text("dashboard.not-taught"))
    return cell(alone(one), Column("", "", "", ""))
