"""When nothing is asked: holidays, leave, before somebody came and after they left (finding 6 and 8)."""

from __future__ import annotations

from datetime import date, timedelta

from schoolgate.model import Period, Person, Portal, Term, in_service
from schoolgate.quotas.periods import Span, spans

CLOSED = "closed"
AWAY = "away"
_SCHOOL_DAYS = 5


class Presence:
    """Who was there in a term, day by day.

    A month counts unless the school was closed, or somebody away, for ``absence-days`` of it or more; a week
    unless it had no school day; a longer period unless none of its months counts.
    """

    def __init__(self, portal: Portal, term: Term) -> None:
        self._portal = portal
        self._months = spans(Period.MONTH, term)
        self._closed = frozenset(
            day for one in self._months for day in one.days() if self._is_closed(day, term)
        )
        self._away: dict[str, set[date]] = {}
        for leave in portal.leaves:
            days = Span("", max(leave.first, term.first), min(leave.last, term.last)).days()
            self._away.setdefault(leave.staff, set()).update(days)

    def exempt(self, person: Person | None, period: Period, span: Span) -> str:
        """Return why a period does not count, for a person or for the whole school; ``""`` if it does."""
        if self._exempt(None, period, span):
            return CLOSED
        return AWAY if person and self._exempt(person, period, span) else ""

    def _exempt(self, person: Person | None, period: Period, span: Span) -> bool:
        if period is Period.WEEK:
            days = (span.first + timedelta(ahead) for ahead in range(_SCHOOL_DAYS))
            return all(self._is_away(person, day) for day in days)
        if period is Period.MONTH:
            longest = self._portal.settings.rulebook.limit("absence-days", span.first)
            return longest is not None and sum(self._is_away(person, day) for day in span.days()) >= longest
        inside = (one for one in self._months if one.last >= span.first and one.first <= span.last)
        return all(self._exempt(person, Period.MONTH, one) for one in inside)

    def _is_away(self, person: Person | None, day: date) -> bool:
        if day in self._closed:
            return True
        return person is not None and (day in self._away.get(person.id, ()) or not in_service(person, day))

    def _is_closed(self, day: date, term: Term) -> bool:
        begins = self._portal.settings.rulebook.begins
        outside = not term.first <= day <= term.last or (begins is not None and day < begins)
        return outside or self._portal.settings.calendar.holiday(day) is not None
