"""Duties about the school's equipment (R-110 to R-116)."""
