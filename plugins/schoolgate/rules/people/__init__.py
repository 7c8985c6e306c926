"""Duties on who is who."""
