"""Duties on learning results."""
