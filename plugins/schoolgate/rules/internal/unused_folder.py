"""The four folders of the internal site are used in every school year.

What: one of internal news, study materials, internal documents and resources without anything of this school
year, where fewer of them are used than asked. In the first weeks of the year it is open. Pages of study
materials without a day count as of today.
Why: "tối thiểu phải có 4 thư mục: Tin tức nội bộ, Tài liệu học, văn bản nội bộ, tài nguyên" (R-103, Q35).
Citation: Decision 8265, the criterion of layer 2; the guidance of 2018 names the four folders.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from schoolgate.model import Layer, Location, Message, Outcome, Portal, school_year
from schoolgate.rules.rule import Found, rule

_FOLDERS = {f"internal/{name}": name for name in ("news", "study", "documents", "resources")}
_STUDY = "internal/study/"
_LESSONS = "internal/resources/"


def _asked(portal: Portal) -> tuple[str, ...]:
    """Return the folders, of a school that has begun its school year or has anything internal."""
    year = school_year(portal.as_of)
    begun = any(one.year == year and one.first <= portal.as_of for one in portal.settings.calendar.terms)
    return tuple(_FOLDERS) if begun or next(_dated(portal), None) else ()


@rule(of=_asked, cites="qd-8265-2021-lop-2", limits=("internal-folders", "folder-days"))
def unused_folder(portal: Portal) -> Iterator[Found]:
    """Judge the folders by what is no draft and not of a day to come."""
    book, year = portal.settings.rulebook, school_year(portal.as_of)
    least, days = (book.limit(id_, portal.as_of) for id_ in ("internal-folders", "folder-days"))
    used = {folder for folder, day in _dated(portal) if day <= portal.as_of and school_year(day) == year}
    if least is None or len(used) >= least:
        return
    last = date(int(year[:4]), 8, 1) + timedelta((days or 0) - 1)
    for folder in _asked(portal):
        if folder not in used:
            message = Message.of(f"rules.internal-unused-folder-{_FOLDERS[folder]}", year=year, place=folder)
            remedy = Message.of("rules.internal-unused-folder-remedy", place=folder)
            outcome = Outcome.FAILED if portal.as_of > last else Outcome.OPEN
            yield Found(Location(folder), message, remedy, outcome=outcome)


def _dated(portal: Portal) -> Iterator[tuple[str, date]]:
    """Return the folder and the day of everything in the four folders."""
    found = [(one.path, one.date) for one in portal.posts if not one.draft]
    dated = [(one.path, one.published_on or one.issued_on) for one in portal.documents if not one.draft]
    dated += [(_LESSONS, one.date) for one in portal.lessons if one.layer is Layer.INTERNAL]
    dated += [(one.path, one.updated or _today(one.path, portal)) for one in portal.pages if not one.draft]
    for path, day in [*found, *dated]:
        folder = "/".join(path.split("/")[:2])
        if day and folder in _FOLDERS:
            yield folder, day


def _today(path: str, portal: Portal) -> date | None:
    return portal.as_of if path.startswith(_STUDY) else None
