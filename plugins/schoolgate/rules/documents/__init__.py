"""Duties on official documents."""
