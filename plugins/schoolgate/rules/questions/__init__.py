"""Duties on questions and answers."""
