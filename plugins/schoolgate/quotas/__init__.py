"""Counting: what every quota asks, what is there, and how much time is left. Pure."""

from schoolgate.quotas.events import last_day, past_events
from schoolgate.quotas.periods import Span, month_of, spans
from schoolgate.quotas.readings import TEACHER, readings, short
from schoolgate.quotas.semesters import counted_semester

__all__ = [
    "TEACHER",
    "Span",
    "counted_semester",
    "last_day",
    "month_of",
    "past_events",
    "readings",
    "short",
    "spans",
]
