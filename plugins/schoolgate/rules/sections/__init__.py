"""Duties on the sections that a school switches on."""
