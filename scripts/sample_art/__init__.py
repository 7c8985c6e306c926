"""Drawings of the sample school: flat scenes in Pillow, the same on every run."""
