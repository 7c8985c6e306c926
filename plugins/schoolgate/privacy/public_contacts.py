"""Phone numbers and addresses that the school publishes itself: its own, of contacts, of leaders (REG-01)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import BODY, LEADER, Contact, Mark, Passage, Person, School, Settings, Writing
from schoolgate.privacy.phone import line_number, phone


def own_lines(settings: Settings) -> frozenset[str]:
    """Return the school's numbers as digits; a field may hold several."""
    fields = (one.phone for one in _published(settings))
    marks = (one for field in fields for one in phone(Writing((Passage(BODY, field),))))
    return frozenset(line_number(one.found) for one in marks)


def own_addresses(settings: Settings) -> frozenset[str]:
    """Return the school's e-mail addresses in small letters."""
    return frozenset(
        word.casefold() for one in _published(settings) for word in one.email.split() if "@" in word
    )


def _published(settings: Settings) -> Iterator[School | Contact | Person]:
    school = settings.school
    yield from (one for one in (school, school.representative, school.spokesperson) if one)
    yield from (one for one in settings.staff.values() if one.group == LEADER)


def is_own(mark: Mark, settings: Settings) -> bool:
    """Whether a mark is a number or an address that the school publishes itself, or words that it allows."""
    if mark.found.casefold() in settings.words:
        return True
    if mark.kind == "phone":
        return line_number(mark.found) in own_lines(settings)
    return mark.kind == "email" and mark.found.casefold() in own_addresses(settings)
