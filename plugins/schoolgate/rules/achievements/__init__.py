"""Duties on achievements."""
