"""Duties on every file of the content folder."""
