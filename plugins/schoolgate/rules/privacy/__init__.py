"""Duties on the personal data of pupils, parents and staff."""
