"""Duties on what changes every week: work, meals, timetables, events."""
