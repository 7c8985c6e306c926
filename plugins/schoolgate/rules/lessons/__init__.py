"""Duties on the store of lessons."""
