"""Duties on photos."""
