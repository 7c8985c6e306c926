"""News as RSS 2.0 and Atom 1.0, calendars as iCalendar: text from given values, the same bytes each time."""

from schoolgate.feeds.appointments import Agenda, Appointment, events, lessons, schedule
from schoolgate.feeds.atom import atom
from schoolgate.feeds.calendars import ics
from schoolgate.feeds.plan import Feed, plan
from schoolgate.feeds.rss import rss

__all__ = ["Agenda", "Appointment", "Feed", "atom", "events", "ics", "lessons", "plan", "rss", "schedule"]
