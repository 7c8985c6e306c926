"""Counting: what every quota asks, what is there, and how much time is left. Pure."""

from schoolgate.quotas.events import last_day, past_events
from schoolgate.quotas.periods import month_of
from schoolgate.quotas.readings import readings, short

__all__ = ["last_day", "month_of", "past_events", "readings", "short"]
