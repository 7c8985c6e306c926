"""Duties about the repository that keeps the content."""
