"""Which timetable of a class holds on a day, and which ones held before (R-053)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from schoolgate.model.calendar import within
from schoolgate.model.weeks import TimetableEntry

_WORDS = ("lop", "lớp", "phong", "phòng")


@dataclass(frozen=True, slots=True)
class Timetable:
    """The lessons of a class from one day until the next timetable of the class.

    ``first`` is None where no day of effect was given, ``last`` where nothing has ended it.
    """

    school_class: str
    """The class as its rows name it."""
    first: date | None
    last: date | None
    entries: tuple[TimetableEntry, ...]

    def holds(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return within(day, self.first, self.last)

    def on(self, day: date) -> tuple[TimetableEntry, ...]:
        """Return the lessons that have not ended before a day."""
        return tuple(one for one in self.entries if one.valid_to is None or day <= one.valid_to)


def timetables(entries: Iterable[TimetableEntry]) -> dict[str, tuple[Timetable, ...]]:
    """Return the timetables of each class, the oldest first, by ``same_name`` of the class."""
    found: dict[str, dict[date, list[TimetableEntry]]] = {}
    for entry in entries:
        versions = found.setdefault(same_name(entry.school_class), {})
        versions.setdefault(entry.valid_from or date.min, []).append(entry)
    return {name: tuple(_dated(versions)) for name, versions in found.items()}


def same_name(name: str) -> str:
    """Return a name of a class or a room so that ``1a``, ``1A`` and ``Lớp 1A`` are the same."""
    words = name.casefold().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _WORDS else words)


def _dated(versions: dict[date, list[TimetableEntry]]) -> Iterable[Timetable]:
    days = sorted(versions)
    for place, day in enumerate(days):
        entries = versions[day]
        following = days[place + 1] - timedelta(1) if place + 1 < len(days) else None
        ends = [one.valid_to for one in entries]
        own = max(end for end in ends if end) if all(ends) else None
        last = min((end for end in (following, own) if end), default=None)
        yield Timetable(entries[0].school_class, day if day > date.min else None, last, tuple(entries))
