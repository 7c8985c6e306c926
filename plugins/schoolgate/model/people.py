"""People as layer 1 may know them (domain.md section 5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from schoolgate.model.calendar import within
from schoolgate.model.registers import Department
from schoolgate.model.school import LEADER, Person
from schoolgate.model.visibility import bare


def in_service(person: Person, day: date) -> bool:
    """Whether somebody belongs to the school on a day (R-008)."""
    return within(day, person.valid_from, person.valid_to)


def public_person(person: Person, day: date) -> Person:
    """Return a person as layer 1 may know them on a day.

    Leaders have their official phone, e-mail and portrait there, because the law asks for it; whoever has
    left is a name under old posts and nothing else.
    """
    if not in_service(person, day):
        return Person(person.id, person.name, valid_from=person.valid_from, valid_to=person.valid_to)
    shown = bare(person)
    if person.group == LEADER:
        return replace(shown, phone=person.phone, email=person.email, photo=person.photo)
    return shown


def department_of(person: Person, departments: Iterable[Department]) -> Department | None:
    """Return the department that somebody belongs to, by its id or by its name as people type it."""
    wanted = _plain(person.department)
    return next((one for one in departments if wanted and wanted in {_plain(one.id), _plain(one.name)}), None)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
