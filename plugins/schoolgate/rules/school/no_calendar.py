"""The school says when its school year runs.

What: no term of this school year in ``calendar.yml``, though there are classes or posts of it.
Why: without it nobody knows which months and weeks are taught, so no quota can be judged (R-020 to R-024,
R-080; finding 6 of the quotas).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal, school_year
from schoolgate.rules.rule import Found, rule


def _year(portal: Portal) -> list[str]:
    """Return the school year, if there is anything of it."""
    year = school_year(portal.as_of)
    classes = any(one.school_year in {"", year} for one in portal.classes)
    posts = any(school_year(one.date) == year and not one.draft for one in portal.posts)
    return [year] if classes or posts else []


@rule(of=_year)
def no_calendar(portal: Portal) -> Iterator[Found]:
    """Judge the school year of the portal's day."""
    known = {one.year for one in portal.settings.calendar.terms}
    for year in _year(portal):
        if year not in known:
            message = Message.of("rules.school-no-calendar-message", year=year)
            remedy = Message.of("rules.school-no-calendar-remedy", year=year)
            yield Found(Location("_data/calendar.yml"), message, remedy)
