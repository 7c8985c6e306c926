"""Duties on posts and notices."""
