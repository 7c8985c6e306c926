"""Duties about spreadsheets."""
