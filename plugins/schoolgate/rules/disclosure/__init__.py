"""Duties on what a school must disclose to everybody."""
