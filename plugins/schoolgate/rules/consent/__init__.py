"""Duties on what is shown of children: their image and their name."""
