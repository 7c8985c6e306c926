"""Duties on the rows of evidence behind the score."""
