"""Which semester is counted on a day: the running one, or in its first days the one before it."""

from __future__ import annotations

from schoolgate.model import Period, Portal
from schoolgate.quotas.periods import Span, spans


def counted_semester(portal: Portal, grace: int) -> Span | None:
    """Return the semester that is counted on the portal's day, None where the calendar does not tell it.

    It is the last one that has begun, and for the first ``grace`` days of it the one before. In summer the
    last one of the school year goes on counting.
    """
    every = (one for term in portal.settings.calendar.terms for one in spans(Period.SEMESTER, term))
    begun = sorted((one for one in every if one.first <= portal.as_of), key=lambda one: one.first)
    if begun and (portal.as_of - begun[-1].first).days < grace:
        del begun[-1]
    return begun[-1] if begun else None
