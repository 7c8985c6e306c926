"""Schoolgate: from a school's content folder to its information portal."""
