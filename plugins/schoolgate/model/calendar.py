"""School years and months as the archives count them."""

from __future__ import annotations

from datetime import date

FIRST_MONTH = 8
"""A school year runs from 1 August to 31 July."""


def school_year(day: date) -> str:
    """Return the school year of a day, such as ``2025-2026``."""
    first = day.year if day.month >= FIRST_MONTH else day.year - 1
    return f"{first}-{first + 1}"


def month(day: date) -> str:
    """Return the month of a day, such as ``2025-10``."""
    return f"{day.year:04d}-{day.month:02d}"
